import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** What proves who somebody is says nothing about them and is not given out. */
const SECRET = ["password_hash", "totp_secret", "totp_last_step", "session_hash", "token_hash", "device_hash"];

type Reference = { readonly table: string; readonly column: string };

/**
 * Everything that is stored about one person: each row of each table that refers to the person, found by asking the
 * database for its foreign keys, so that no table can be forgotten; and the person's own rows in the audit, which refers
 * by number only. Keys are the tables' and columns' names.
 */
export async function loadPersonReport(
  tenant: Tenant,
  person: number,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const references = await referencesToPerson(tenant);
  const columns = Map.groupBy(
    [{ table: "person", column: "person_id" }, ...references, { table: "audit", column: "person_id" }],
    ({ table }) => table,
  );
  const report: Record<string, readonly unknown[]> = {};
  for (const [table, those] of columns) {
    const isTheirs = sql.join(
      those.map(({ column }) => sql`t.${sql.ref(column)} = ${person}`),
      sql` or `,
    );
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(t) - ${SECRET}::text[] as row from ${sql.table(table)} t where ${isTheirs} order by t::text`.execute(
      tenant,
    );
    if (rows.length > 0) report[table] = rows.map(({ row }) => row);
  }
  return report;
}

/** The tables and columns whose foreign keys lead to a person. */
async function referencesToPerson(tenant: Tenant): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select c.conrelid::regclass::text as table, a.attname as column
    from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) as pair(own, other)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = pair.own
    join pg_attribute p on p.attrelid = c.confrelid and p.attnum = pair.other and p.attname = 'person_id'
    where c.contype = 'f' and c.confrelid = 'person'::regclass
    order by 1, 2`.execute(tenant);
  return rows;
}
