import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** What goes into the archive of everything a municipality owns: the table, and columns that stay behind. */
export type ExportedTable = {
  readonly table: string;
  /** Secrets, which would let the archive's reader in, and texts that are files of their own beside the tables. */
  readonly without: readonly string[];
};

const whole = (table: string): ExportedTable => ({ table, without: [] });

/** In an order in which each table's rows point only to tables before it. */
export const EXPORTED_TABLES: readonly ExportedTable[] = [
  { table: "municipality", without: ["mail_key"] },
  whole("logo"),
  whole("body"),
  whole("unit"),
  { table: "person", without: ["password_hash", "totp_secret", "totp_last_step"] },
  whole("role_grant"),
  whole("governance_model"),
  whole("plan"),
  whole("goal"),
  whole("goal_parent"),
  whole("measure"),
  whole("activity"),
  whole("responsibility"),
  whole("plan_change"),
  whole("earlier_outcome"),
  whole("round"),
  whole("round_date_change"),
  whole("round_item"),
  whole("round_item_owner"),
  whole("status_report"),
  whole("outcome"),
  whole("assessment"),
  whole("body_assessment"),
  whole("round_text"),
  whole("item_event"),
  { table: "snapshot", without: ["facts", "plan"] },
  whole("mail"),
  whole("reminder"),
  whole("retention_rule"),
  whole("audit"),
  whole("audit_salt"),
];

/** What is not the municipality's to take along, with the reason. */
export const LEFT_OUT_TABLES: Readonly<Record<string, string>> = {
  session: "keys to the application, worthless elsewhere",
  login_link: "keys to the application, worthless elsewhere",
  login_attempt: "hashes that live for a day",
  plan_import: "uploads that somebody is looking through, swept after a day",
  owners_settled: "says only when who owes what was worked out",
  owners_unsettled: "says only that it is to be worked out anew",
  search_entry: "worked out from the other tables",
  known_device: "keys to the application, worthless elsewhere",
};

const ROWS_AT_ONCE = 1_000;

/** Every row of the table as JSON text, in the order of its key, some at a time: a municipality's history need not fit in memory. */
export async function* exportRows(
  tenant: Tenant,
  { table, without }: ExportedTable,
): AsyncGenerator<readonly string[]> {
  const { rows: key } = await sql<{ readonly column: string }>`
    select a.attname as column from pg_index i
    cross join unnest(i.indkey::smallint[]) with ordinality as part (number, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = part.number
    where i.indrelid = ${table}::regclass and i.indisprimary order by part.place`.execute(tenant);
  const inOrder = sql.join(key.map(({ column }) => sql.ref(`t.${column}`)));
  await sql`
    declare exported no scroll cursor for
    select (to_jsonb(t) - ${sql.lit(`{${without.join(",")}}`)}::text[])::text as row from ${sql.table(table)} t
    order by ${inOrder}`.execute(tenant);
  for (;;) {
    const { rows } = await sql<{ readonly row: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from exported`.execute(tenant);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close exported`.execute(tenant);
}

/** A snapshot's texts, exactly as they were hashed. */
export type SnapshotFiles = {
  readonly roundId: number;
  readonly number: number;
  readonly sha256: string;
  readonly facts: string;
  readonly plan: string;
};

/** Every snapshot, one at a time. */
export async function* exportSnapshots(tenant: Tenant): AsyncGenerator<SnapshotFiles> {
  const heads = await tenant
    .selectFrom("snapshot")
    .select(["roundId", "number"])
    .orderBy("roundId")
    .orderBy("number")
    .execute();
  for (const { roundId, number } of heads) {
    yield await tenant
      .selectFrom("snapshot")
      .select(["roundId", "number", "sha256", "facts", "plan"])
      .where("roundId", "=", roundId)
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
  }
}
