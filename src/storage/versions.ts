import { type RawBuilder, sql } from "kysely";
import type { ItemState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";
import type { Item, ItemKind } from "./items.ts";

/** What was saved at one time: each field as text, a list's keys divided by commas; null where nothing stood. */
export type Fields = Readonly<Record<string, string | null>>;

/** One step in an answer's way: somebody saved it, moved it on, or both. */
export type AnswerStep = {
  readonly at: Date;
  /** Null when the name has been removed. */
  readonly by: string | null;
  /** The state that the item came to; null when what was saved came in with an import. */
  readonly state: ItemState | null;
  readonly note: string | null;
  /** What was saved then; null when nothing was. */
  readonly saved: Fields | null;
};

type Table = { readonly name: string; readonly fields: RawBuilder<unknown> };

const TABLES: Readonly<Record<ItemKind, Table>> = {
  activity: {
    name: "status_report",
    fields: sql`'status', v.status, 'causes', nullif(array_to_string(v.causes, ','), ''), 'newStop', v.new_stop::text,
      'comment', v.comment`,
  },
  measure: {
    name: "outcome",
    fields: sql`'value', v.value::text, 'notMeasuredBecause', v.not_measured_because, 'refersTo', v.refers_to,
      'comment', v.comment`,
  },
  goal: {
    name: "assessment",
    fields: sql`'grade', v.grade, 'departsBecause', v.departs_because, 'comment', v.comment`,
  },
};

/** Every step of an item, the earliest first, with what was saved in it. */
export async function listAnswerSteps(tenant: Tenant, { id, kind }: Item): Promise<readonly AnswerStep[]> {
  const { name, fields } = TABLES[kind];
  const { rows } = await sql<AnswerStep>`
    with saved as (
      select v.saved_at, v.author_id, v.entry_version, json_build_object(${fields}) as fields
      from ${sql.table(name)} v where v.round_item_id = ${id}
    ), moved as (
      select e.happened_at, e.person_id, e.item_version, e.state, e.note from item_event e where e.round_item_id = ${id}
    )
    select coalesce(saved.saved_at, moved.happened_at) as at, p.name as by, moved.state, moved.note, saved.fields as saved
    from saved full join moved on moved.happened_at = saved.saved_at and moved.person_id = saved.author_id
    left join person p on p.person_id = coalesce(saved.author_id, moved.person_id)
    order by 1, moved.item_version, saved.entry_version`.execute(tenant);
  return rows;
}

/** One saved version of a part of a round's texts. */
export type TextVersion = { readonly at: Date; readonly by: string | null; readonly text: string };

/** Every version of the part, the earliest first. */
export async function listTextVersions(tenant: Tenant, roundId: number, part: string): Promise<readonly TextVersion[]> {
  const { rows } = await sql<TextVersion>`
    select t.saved_at as at, p.name as by, t.text
    from round_text t
    left join person p on p.municipality_id = t.municipality_id and p.person_id = t.author_id
    where t.round_id = ${roundId} and t.part = ${part}
    order by t.entry_version`.execute(tenant);
  return rows;
}
