import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import { IMPORTED } from "./standing-content.ts";

/** What is put on record of something that came in with a plan: `outcome-import` of `round-item/17`. */
export type ImportedContent = { readonly action: string; readonly subject: string; readonly content: unknown };

/** Everything that stands in a new plan and its rounds, each by itself, in the order of the things. */
export async function listImported(tenant: Tenant, planId: number): Promise<readonly ImportedContent[]> {
  const places = {
    plan: sql`select ${planId}::int`,
    round: sql`select round_id from round where plan_id = ${planId}`,
    "round-item": sql`
      select i.round_item_id from round_item i
      join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id where r.plan_id = ${planId}`,
  };
  const found: ImportedContent[] = [];
  for (const { of, now } of IMPORTED) {
    const { rows } = await sql<ImportedContent>`
      select named || '-import' as action, ${of} || '/' || id as subject, content from (${now}) now
      where id in (${places[of]}) order by id`.execute(tenant);
    found.push(...rows);
  }
  return found;
}
