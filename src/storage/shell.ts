import { sql } from "kysely";
import type { Tenant } from "./database.ts";

export type ShellRow = {
  readonly municipality: string;
  readonly accent: string | null;
  /** Hash of the logo; null without one. */
  readonly logo: string | null;
  /** What the person still owes in rounds that are open. */
  readonly duties: number;
  /** The round that closes next. */
  readonly period: string | null;
  readonly dueOn: string | null;
};

/** What the frame around every page says, in one query. */
export async function findShell(tenant: Tenant, person: number | null): Promise<ShellRow> {
  const { rows } = await sql<ShellRow>`
    select m.name as municipality, m.theme ->> 'accent' as accent, (select sha256 from logo) as logo,
      (select count(*)::int from round_item_owner o
        join round_item i on i.municipality_id = o.municipality_id and i.round_item_id = o.round_item_id
        join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
        where o.person_id = ${person} and i.state in ('to-do', 'draft', 'returned')
          and r.state in ('open', 'under-review')) as duties,
      n.period, n.due_on as "dueOn"
    from municipality m
    left join lateral (select period, due_on from round where state = 'open' order by due_on, period limit 1) n on true`.execute(
    tenant,
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The municipality is gone.");
  return row;
}
