import { type RawBuilder, sql } from "kysely";
import type { ItemSubject } from "#domain/permissions.ts";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";
import { insertAll } from "./insert-all.ts";

export type ItemKind = "goal" | "measure" | "activity";

/** One thing in a round: what may be done with it, and what it is about. */
export type Item = ItemSubject & {
  readonly id: number;
  readonly kind: ItemKind;
  readonly roundId: number;
  readonly planId: number;
  readonly period: string;
  readonly goalId: number;
  readonly goalNumber: string;
  readonly goalTitle: string;
  /** The subject's own number and title, as the round knows them; a goal's are the goal's. */
  readonly number: string;
  readonly title: string;
  readonly dueOn: string;
  readonly version: number;
  readonly entryVersion: number;
};

type ItemRow = Omit<Item, "roundState" | "itemState"> & {
  readonly roundState: RoundState;
  readonly itemState: ItemState;
};

const ITEM = sql`
  select i.round_item_id as id,
    case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end as kind,
    i.round_id as "roundId", r.plan_id as "planId", r.period, p.body_id as body, i.unit_id as unit,
    r.state as "roundState", i.state as "itemState", i.goal_id as "goalId", i.goal_number as "goalNumber", i.goal_title as "goalTitle",
    i.number, i.title,
    i.due_on as "dueOn", i.version, i.entry_version as "entryVersion",
    array(select o.person_id from round_item_owner o
      where o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id order by 1) as owners
  from round_item i
  join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
  join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
  join goal g on g.municipality_id = i.municipality_id and g.goal_id = i.goal_id
  left join activity a on a.municipality_id = i.municipality_id and a.activity_id = i.activity_id
  left join measure m on m.municipality_id = i.municipality_id and m.measure_id = i.measure_id`;

/**
 * The item, or null when there is none in this municipality. `lock`: until the transaction ends nobody else changes it,
 * and its round does not change state: what is approved is not changed by a save that was on its way.
 */
export async function findItem(tenant: Tenant, id: number, lock = false): Promise<Item | null> {
  if (lock) await lockItems(tenant, sql`select ${id}::int`);
  const { rows } = await sql<ItemRow>`${ITEM} where i.round_item_id = ${id}`.execute(tenant);
  return rows[0] ?? null;
}

/** Locks items in one order, so that two who lock several never wait for each other. */
async function lockItems(tenant: Tenant, ids: RawBuilder<unknown>): Promise<void> {
  await sql`
    select from round_item i join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    where i.round_item_id in (${ids}) order by i.round_item_id for update of i for share of r`.execute(tenant);
}

/** Several items, locked together with everything else of their goals: a goal is approved or not as a whole. */
export async function findItemsWithGoals(tenant: Tenant, ids: readonly number[]): Promise<readonly Item[]> {
  const goals = sql`
    select all_of.round_item_id from round_item one
    join round_item all_of on all_of.municipality_id = one.municipality_id and all_of.round_id = one.round_id
      and all_of.goal_id = one.goal_id
    where one.round_item_id = any(${ids})`;
  await lockItems(tenant, goals);
  const { rows } = await sql<ItemRow>`${ITEM} where i.round_item_id in (${goals}) order by i.round_item_id`.execute(
    tenant,
  );
  return rows;
}

/** Several items, in no order. */
export async function listItems(tenant: Tenant, ids: readonly number[]): Promise<readonly Item[]> {
  const { rows } = await sql<ItemRow>`${ITEM} where i.round_item_id = any(${ids})`.execute(tenant);
  return rows;
}

/** Everything in a round, in reading order. */
export async function listItemsOfRound(tenant: Tenant, roundId: number): Promise<readonly Item[]> {
  const { rows } = await sql<ItemRow>`${ITEM} where i.round_id = ${roundId}
    order by g.position, i.activity_id is not null, i.measure_id is not null, coalesce(a.position, m.position, 0)`.execute(
    tenant,
  );
  return rows;
}

/** What a person has in rounds that are open or under review, the earliest due first. */
export async function listDuties(tenant: Tenant, person: number): Promise<readonly Item[]> {
  const { rows } = await sql<ItemRow>`${ITEM}
    where r.state in ('open', 'under-review') and exists (select from round_item_owner o
      where o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id and o.person_id = ${person})
    order by i.due_on, g.position, i.round_item_id`.execute(tenant);
  return rows;
}

/** A saved change of state, with its version counted on: who saw the old version has seen something else. */
export type ItemChange = {
  readonly item: Item;
  readonly state: ItemState;
  readonly entryVersion?: number;
  readonly person: number;
  readonly at: Date;
  readonly note?: string;
};

/** Moves the item to a state and puts the step in its history; answers the new version. */
export async function saveItemState(tenant: Tenant, municipality: number, change: ItemChange): Promise<number> {
  const { item, state, person, at, note } = change;
  const version = item.version + 1;
  await tenant
    .updateTable("roundItem")
    .set({ state, version, entryVersion: change.entryVersion ?? item.entryVersion })
    .where("roundItemId", "=", item.id)
    .execute();
  await tenant
    .insertInto("itemEvent")
    .values({
      municipalityId: municipality,
      roundItemId: item.id,
      itemVersion: version,
      happenedAt: at,
      personId: person,
      state,
      note: note ?? null,
    })
    .execute();
  return version;
}

/** Moves several items at once, each from its own version on. */
export async function saveItemStates(
  tenant: Tenant,
  municipality: number,
  { items, state, person, at }: Pick<ItemChange, "state" | "person" | "at"> & { readonly items: readonly Item[] },
): Promise<void> {
  if (items.length === 0) return;
  await sql`update round_item set state = ${state}, version = version + 1
    where round_item_id = any(${items.map(({ id }) => id)})`.execute(tenant);
  await insertAll(
    tenant,
    "itemEvent",
    items.map(({ id, version }) => ({
      municipalityId: municipality,
      roundItemId: id,
      itemVersion: version + 1,
      happenedAt: at,
      personId: person,
      state,
    })),
  );
}
