import { sql } from "kysely";
import type { Tenant } from "./database.ts";
import type { ItemKind } from "./items.ts";

/** A goal, measure or activity of a later plan with the number it had in an earlier one. */
export type ContinuedNumber = { readonly kind: ItemKind; readonly number: string; readonly earlier: string };

/** What in the later plan continues something in the earlier, over any number of years between. */
export async function listContinuedNumbers(
  tenant: Tenant,
  laterPlan: number,
  earlierPlan: number,
): Promise<readonly ContinuedNumber[]> {
  const { rows } = await sql<ContinuedNumber>`
    ${continued("goal", laterPlan, earlierPlan)} union all
    ${continued("measure", laterPlan, earlierPlan)} union all
    ${continued("activity", laterPlan, earlierPlan)}`.execute(tenant);
  return rows;
}

function continued(kind: ItemKind, laterPlan: number, earlierPlan: number) {
  const table = sql.table(kind);
  const id = sql.ref(`${kind}_id`);
  return sql`(
    with recursive line as (
      select t.number as head, t.plan_id, t.number, t.continues_id from ${table} t where t.plan_id = ${laterPlan}
      union
      select line.head, t.plan_id, t.number, t.continues_id from line join ${table} t on t.${id} = line.continues_id
    )
    select ${sql.lit(kind)} as kind, head as number, number as earlier from line where plan_id = ${earlierPlan})`;
}
