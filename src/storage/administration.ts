import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** How much there is of what Administration looks after. */
export type AdministrationCounts = {
  readonly bodies: number;
  readonly units: number;
  readonly active: number;
  readonly closed: number;
  /** Title of the model for the year's plans; null when there is none. */
  readonly model: string | null;
  readonly retentionRules: number;
  /** The chain has no gaps: its last number is its length. */
  readonly auditRows: number;
};

/** In one query. */
export async function countAdministration(tenant: Tenant, year: number): Promise<AdministrationCounts> {
  const { rows } = await sql<AdministrationCounts>`
    select (select count(*)::int from body) as bodies, (select count(*)::int from unit) as units,
      (select count(*)::int from person where is_active) as active,
      (select count(*)::int from person where not is_active) as closed,
      (select content ->> 'title' from governance_model where from_year <= ${year}
        order by from_year desc, governance_model_id desc limit 1) as model,
      (select count(*)::int from retention_rule) as "retentionRules",
      (select coalesce(max(sequence), 0) from audit) as "auditRows"`.execute(tenant);
  const [row] = rows;
  if (row === undefined) throw new Error("A query without a table gave no row.");
  return row;
}
