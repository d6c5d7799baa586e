import { sql } from "kysely";
import type { Place } from "#domain/organisation.ts";
import type { Tenant } from "./database.ts";

/** Two trees: bodies decide, units carry out. */
export type Tree = "body" | "unit";

export type StoredPlace = Place & { readonly version: number };

const COLUMNS = { body: sql`body_id`, unit: sql`unit_id` } as const;

/** Every place of the tree, in no order. `lock`: nobody else moves any of them until the transaction ends. */
export async function listPlaces(tenant: Tenant, tree: Tree, lock = false): Promise<readonly StoredPlace[]> {
  const { rows } = await sql<StoredPlace>`
    select ${COLUMNS[tree]} as id, parent_id as parent, name, version from ${sql.table(tree)}
    order by 1 ${lock ? sql`for update` : sql``}`.execute(tenant);
  return rows;
}

export type NewPlace = {
  readonly municipality: number;
  readonly tree: Tree;
  readonly parent: number | null;
  readonly name: string;
};

/** Adds a place; answers its id. */
export async function addPlace(tenant: Tenant, { municipality, tree, parent, name }: NewPlace): Promise<number> {
  const { rows } = await sql<{ readonly id: number }>`
    insert into ${sql.table(tree)} (municipality_id, parent_id, name) values (${municipality}, ${parent}, ${name})
    returning ${COLUMNS[tree]} as id`.execute(tenant);
  return rows[0]?.id ?? 0;
}

/** Renames and moves a place. */
export async function savePlace(tenant: Tenant, tree: Tree, place: StoredPlace): Promise<void> {
  await sql`
    update ${sql.table(tree)} set name = ${place.name}, parent_id = ${place.parent}, version = ${place.version}
    where ${COLUMNS[tree]} = ${place.id}`.execute(tenant);
}
