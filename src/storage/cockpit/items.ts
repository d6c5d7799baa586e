import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import type { Tenant } from "#storage/database.ts";
import type { ItemKind } from "#storage/items.ts";

/** Which of the rounds' things are asked for; every part narrows. */
export type ItemFilter = {
  readonly rounds: readonly number[];
  readonly states: readonly ItemState[];
  /** Only what was due before this day. */
  readonly dueBefore?: CalendarDate;
  readonly kind?: ItemKind;
  readonly unit?: number;
  readonly person?: number;
  /** Only activities whose standing answer has the cause, or the status. */
  readonly cause?: string;
  readonly status?: string;
};

export type ListedItem = {
  readonly id: number;
  readonly kind: ItemKind;
  readonly number: string;
  readonly title: string;
  /** The goal that it is, or belongs to. */
  readonly goalId: number;
  readonly goalNumber: string;
  readonly goalTitle: string;
  readonly roundId: number;
  readonly roundState: RoundState;
  readonly body: number;
  readonly bodyName: string;
  readonly unit: number | null;
  readonly unitName: string | null;
  readonly owners: readonly number[];
  readonly ownerNames: string | null;
  readonly itemState: ItemState;
  readonly dueOn: string;
  readonly version: number;
  /** The standing answer, in a key of the model: an activity's status or a goal's grade. */
  readonly answer: string | null;
  /** A measure's standing outcome. */
  readonly value: number | null;
  readonly measuredIn: string | null;
  readonly comment: string | null;
  readonly modelId: number;
};

/** Those who owe the item `i`. */
const OWNERS = sql`
  select array_agg(o.person_id) as ids, string_agg(w.name, ', ' order by w.name) as names
  from round_item_owner o join person w on w.municipality_id = o.municipality_id and w.person_id = o.person_id
  where o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id`;

/** The things of some rounds that pass the filter, by unit, goal and number; at most `most`, and how many there are in all. */
export async function listRoundItems(
  tenant: Tenant,
  filter: ItemFilter,
  most: number,
): Promise<{ readonly items: readonly ListedItem[]; readonly total: number }> {
  const { rows } = await sql<ListedItem & { readonly total: number }>`
    select i.round_item_id as id,
      case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end as kind,
      i.number, i.title,
      g.goal_id as "goalId", i.goal_number as "goalNumber", i.goal_title as "goalTitle",
      i.round_id as "roundId", r.state as "roundState", b.body_id as body, b.name as "bodyName", i.unit_id as unit,
      u.name as "unitName", coalesce(o.ids, '{}') as owners, o.names as "ownerNames", i.state as "itemState",
      i.due_on as "dueOn", i.version, coalesce(e.status, s.grade) as answer,
      v.value, m.measured_in as "measuredIn", coalesce(e.comment, s.comment, v.comment, v.not_measured_because) as comment,
      coalesce(r.governance_model_id, p.governance_model_id) as "modelId", (count(*) over ())::int as total
    from round_item i
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    join goal g on g.municipality_id = i.municipality_id and g.goal_id = i.goal_id
    left join unit u on u.municipality_id = i.municipality_id and u.unit_id = i.unit_id
    left join activity a on a.municipality_id = i.municipality_id and a.activity_id = i.activity_id
    left join measure m on m.municipality_id = i.municipality_id and m.measure_id = i.measure_id
    left join status_report e on i.activity_id is not null and e.municipality_id = i.municipality_id
      and e.round_item_id = i.round_item_id and e.entry_version = i.entry_version
    left join assessment s on i.activity_id is null and i.measure_id is null and s.municipality_id = i.municipality_id
      and s.round_item_id = i.round_item_id and s.entry_version = i.entry_version
    left join outcome v on i.measure_id is not null and v.municipality_id = i.municipality_id
      and v.round_item_id = i.round_item_id and v.entry_version = i.entry_version
    left join lateral (${OWNERS}) o on true
    where i.round_id = any(${[...filter.rounds]}) and i.state = any(${[...filter.states]}) ${narrowed(filter)}
    order by u.name nulls last, b.name, g.position, num_nonnulls(i.activity_id, i.measure_id) = 0, a.position, m.position
    limit ${most}`.execute(tenant);
  return { items: rows, total: rows[0]?.total ?? 0 };
}

const KINDS: Readonly<Record<ItemKind, ReturnType<typeof sql>>> = {
  activity: sql`and i.activity_id is not null`,
  measure: sql`and i.measure_id is not null`,
  goal: sql`and i.activity_id is null and i.measure_id is null`,
};

function narrowed({ dueBefore, kind, unit, person, cause, status }: ItemFilter) {
  const parts = [
    ...(dueBefore === undefined ? [] : [sql`and i.due_on < ${dueBefore}`]),
    ...(kind === undefined ? [] : [KINDS[kind]]),
    ...(unit === undefined ? [] : [sql`and i.unit_id = ${unit}`]),
    ...(person === undefined
      ? []
      : [
          sql`and exists (select from round_item_owner o where o.municipality_id = i.municipality_id
            and o.round_item_id = i.round_item_id and o.person_id = ${person})`,
        ]),
    ...(cause === undefined ? [] : [sql`and ${cause} = any(e.causes)`]),
    ...(status === undefined ? [] : [sql`and e.status = ${status}`]),
  ];
  return sql.join(parts, sql` `);
}

/** Every thing of some rounds by its plan, kind and number, for findings that name a number. */
export async function listItemNumbers(
  tenant: Tenant,
  rounds: readonly number[],
): Promise<
  readonly Pick<
    ListedItem,
    "id" | "kind" | "number" | "title" | "roundId" | "unit" | "unitName" | "owners" | "ownerNames" | "itemState"
  >[]
> {
  const { rows } = await sql<ListedItem>`
    select i.round_item_id as id,
      case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end as kind,
      i.number, i.title,
      i.round_id as "roundId", i.unit_id as unit, u.name as "unitName", i.state as "itemState",
      coalesce(o.ids, '{}') as owners, o.names as "ownerNames"
    from round_item i
    left join unit u on u.municipality_id = i.municipality_id and u.unit_id = i.unit_id
    left join lateral (${OWNERS}) o on true
    where i.round_id = any(${[...rounds]})`.execute(tenant);
  return rows;
}
