import { sql } from "kysely";
import type { ItemState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";

/** When an item came to a state, through whom, and what was written then. */
export type Handling = {
  readonly state: ItemState;
  readonly by: string | null;
  readonly at: Date;
  readonly note: string | null;
};

/** The latest time that an item came to each state, the earliest first. A draft saved of what was sent back leaves it sent back. */
export async function listHandling(tenant: Tenant, itemId: number): Promise<readonly Handling[]> {
  const { rows } = await sql<Handling>`
    select * from (
      select distinct on (e.state) e.state, p.name as by, e.happened_at as at, e.note
      from (select *, lag(state) over (order by item_version) as was from item_event where round_item_id = ${itemId}) e
      join person p on p.municipality_id = e.municipality_id and p.person_id = e.person_id
      where e.state is distinct from e.was or e.note is not null
      order by e.state, e.item_version desc) latest
    order by at`.execute(tenant);
  return rows;
}
