import { sql } from "kysely";
import type { Tenant } from "./database.ts";

/** What a reviewer wrote when something was sent back. */
export type ReturnNote = {
  readonly itemId: number;
  readonly by: string | null;
  readonly at: Date;
  readonly note: string;
};

/** The latest note on each thing that stands returned to a person. */
export async function listReturnNotes(tenant: Tenant, person: number): Promise<readonly ReturnNote[]> {
  const { rows } = await sql<ReturnNote>`
    select distinct on (i.round_item_id) i.round_item_id as "itemId", p.name as by, e.happened_at as at, e.note
    from round_item_owner o
    join round_item i on i.municipality_id = o.municipality_id and i.round_item_id = o.round_item_id and i.state = 'returned'
    join item_event e on e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id
      and e.state = 'returned' and e.note is not null
    join person p on p.municipality_id = e.municipality_id and p.person_id = e.person_id
    where o.person_id = ${person}
    order by i.round_item_id, e.item_version desc`.execute(tenant);
  return rows;
}
