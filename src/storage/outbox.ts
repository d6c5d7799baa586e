import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import type { MailKind } from "./mails.ts";

export type OutboxRow = {
  readonly id: number;
  /** Whose it is; the address that it went to may be another's since. */
  readonly name: string | null;
  readonly kind: MailKind;
  readonly subject: string;
  /** As the mail itself says it: its reader may have chosen another since. */
  readonly language: string;
  readonly createdAt: Date;
};

export type OutboxMail = OutboxRow & { readonly plain: string; readonly html: string };

const ROW = sql`select m.mail_id as id, p.name, m.kind, m.subject,
  substring(m.html from '<html lang="(..)"') as language, m.created_at as "createdAt"`;
const FROM = sql`from mail m join person p on p.municipality_id = m.municipality_id and p.person_id = m.person_id`;

/** The latest mails, the newest first. */
export async function listOutbox(tenant: Tenant, most: number): Promise<readonly OutboxRow[]> {
  const { rows } =
    await sql<OutboxRow>`${ROW} ${FROM} order by m.created_at desc, m.mail_id desc limit ${most}`.execute(tenant);
  return rows;
}

export async function findOutboxMail(tenant: Tenant, id: number): Promise<OutboxMail | null> {
  const { rows } = await sql<OutboxMail>`${ROW}, m.plain, m.html ${FROM} where m.mail_id = ${id}`.execute(tenant);
  return rows[0] ?? null;
}
