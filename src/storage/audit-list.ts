import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import { containing } from "./like-pattern.ts";

/** One row of the record as it is read: what was written stands only as a hash. */
export type AuditLine = {
  readonly sequence: number;
  readonly at: Date;
  /** Null for the program itself; the name is null once it has been removed. */
  readonly person: number | null;
  readonly name: string | null;
  readonly action: string;
  readonly subject: string;
  readonly hash: string;
};

export type AuditWish = {
  readonly action: string | null;
  /** Part of a person's name; empty for everybody. */
  readonly name: string;
  /** `round-item/17`; empty for everything. */
  readonly subject: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Only rows before this number: the next page. */
  readonly before: number | null;
  readonly limit: number;
};

/** The latest rows that fit, newest first. Days are Swedish. */
export async function listAudit(tenant: Tenant, wish: AuditWish): Promise<readonly AuditLine[]> {
  const conditions = [
    ...(wish.before === null ? [] : [sql`a.sequence < ${wish.before}`]),
    ...(wish.action === null ? [] : [sql`a.action = ${wish.action}`]),
    ...(wish.name === "" ? [] : [sql`p.name ilike ${containing(wish.name)}`]),
    ...(wish.subject === "" ? [] : [sql`a.subject = ${wish.subject}`]),
    ...(wish.from === null ? [] : [sql`a.at >= ${wish.from}::date::timestamp at time zone 'Europe/Stockholm'`]),
    ...(wish.to === null ? [] : [sql`a.at < (${wish.to}::date + 1)::timestamp at time zone 'Europe/Stockholm'`]),
  ];
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const { rows } = await sql<AuditLine>`
    select a.sequence, a.at, a.person_id as person, p.name, a.action, a.subject, a.hash
    from audit a
    left join person p on p.municipality_id = a.municipality_id and p.person_id = a.person_id
    where ${where} order by a.sequence desc limit ${wish.limit}`.execute(tenant);
  return rows;
}
