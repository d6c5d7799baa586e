import { sql } from "kysely";
import type { Database, Tenant } from "./database.ts";
import { queueJobs } from "./job-queue.ts";

export type MailKind = "duties" | "optional" | "log-in";

export type NewMail = {
  readonly person: number;
  /** Two mails with one key are one mail. */
  readonly onceKey: string;
  readonly kind: MailKind;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
};

/** Carries out one mail's delivery: usecases/deliver-mail.ts. */
export const DELIVER_MAIL = "deliver-mail";
/** With longer and longer waits this is about a day. */
const DELIVERY_ATTEMPTS = 14;

/**
 * Keeps mails and queues their delivery; what has been written before under its key is left out. A new one takes the place
 * of what has been written to the same person and could not be sent: it tells all that the older one did. Answers whose
 * are new.
 */
export async function addMails(
  tenant: Tenant,
  municipality: number,
  mails: readonly NewMail[],
  at: Date,
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ mail: number; person: number }>`
    insert into mail (municipality_id, person_id, once_key, kind, subject, plain, html, created_at)
    select ${municipality}, m.person, m."onceKey", m.kind, m.subject, m.plain, m.html, ${at}
    from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb)
      as m(person int, "onceKey" text, kind text, subject text, plain text, html text)
    on conflict do nothing returning mail_id as mail, person_id as person`.execute(tenant);
  await sql`delete from mail m using unnest(${rows.map(({ mail }) => mail)}::int[]) newer
    join mail n on n.mail_id = newer
    where m.municipality_id = n.municipality_id and m.person_id = n.person_id and m.mail_id < n.mail_id
      and m.sent_at is null and m.refused_at is null`.execute(tenant);
  const jobs = rows.map(({ mail }) => ({ municipality, mail }));
  await queueJobs(tenant, DELIVER_MAIL, jobs, { attempts: DELIVERY_ATTEMPTS });
  return new Set(rows.map(({ person }) => person));
}

/** Keeps a mail that has left already. */
export async function addSentMail(tenant: Tenant, municipality: number, mail: NewMail, at: Date): Promise<void> {
  const { person, ...row } = mail;
  await tenant
    .insertInto("mail")
    .values({ municipalityId: municipality, personId: person, ...row, createdAt: at, sentAt: at })
    .execute();
}

/** A mail that waits to be sent, and where. */
export type WaitingMail = Omit<NewMail, "onceKey"> & {
  readonly id: number;
  readonly createdAt: Date;
  /** Null when the person has left since. */
  readonly email: string | null;
  readonly mailKey: string;
};

/** The mail, or null when it has been sent or refused already or is gone. */
export async function findWaitingMail(tenant: Tenant, id: number): Promise<WaitingMail | null> {
  const { rows } = await sql<WaitingMail>`
    select m.mail_id as id, m.person_id as person, m.kind, m.subject, m.plain, m.html, m.created_at as "createdAt",
      case when p.is_active then p.email end as email, t.mail_key as "mailKey"
    from mail m
    join person p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
    join municipality t on t.municipality_id = m.municipality_id
    where m.mail_id = ${id} and m.sent_at is null and m.refused_at is null`.execute(tenant);
  return rows[0] ?? null;
}

/** Notes how a mail fared, and with that whether the mailbox takes mail, if the address is still the person's. */
export async function markMail(
  tenant: Tenant,
  { id, person, email }: Pick<WaitingMail, "id" | "person" | "email">,
  mark: "sent" | "refused",
  at: Date,
): Promise<void> {
  await tenant
    .updateTable("mail")
    .set(mark === "sent" ? { sentAt: at } : { refusedAt: at })
    .where("mailId", "=", id)
    .execute();
  await tenant
    .updateTable("person")
    .set({ mailRefusedAt: mark === "refused" ? at : null })
    .where("personId", "=", person)
    .where("email", "=", email)
    .where("mailRefusedAt", mark === "refused" ? "is" : "is not", null)
    .execute();
}

/** What the letters of a municipality are made with. */
export type MailSender = { readonly municipality: string; readonly mailKey: string };

export async function findMailSender(tenant: Tenant): Promise<MailSender> {
  const { name, mailKey } = await tenant
    .selectFrom("municipality")
    .select(["name", "mailKey"])
    .executeTakeFirstOrThrow();
  return { municipality: name, mailKey };
}

/** Every municipality on this server. */
export async function listMunicipalities(database: Database): Promise<readonly number[]> {
  const rows = await database.pool
    .selectFrom("host")
    .select("municipalityId")
    .distinct()
    .orderBy("municipalityId")
    .execute();
  return rows.map(({ municipalityId }) => municipalityId);
}

/** The hosts that a municipality has claimed, in order of name; `ANY_HOST` stands for all. */
export async function listHosts(database: Database, municipality: number): Promise<readonly string[]> {
  const rows = await database.pool
    .selectFrom("host")
    .select("host")
    .where("municipalityId", "=", municipality)
    .orderBy("host")
    .execute();
  return rows.map(({ host }) => host);
}

/** Stops what is not a duty; false when it was stopped already. Who has left stays as they are. */
export async function declineOptionalMail(tenant: Tenant, person: number): Promise<boolean> {
  const { numUpdatedRows } = await tenant
    .updateTable("person")
    .set((row) => ({ takesOptionalMail: false, version: row("version", "+", 1) }))
    .where("personId", "=", person)
    .where("takesOptionalMail", "=", true)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
