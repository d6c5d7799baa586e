import { sql } from "kysely";
import type { Grade, GovernanceModel } from "#domain/governance-model.ts";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";
import type { Item, ItemKind } from "./items.ts";

export type GoalHead = {
  readonly body: string;
  readonly responsible: string | null;
  readonly area: string | null;
  readonly adoptedBy: string | null;
  readonly adoptedOn: string | null;
  readonly adoptedParagraph: string | null;
  /** The goals that it serves. */
  readonly parents: readonly { readonly number: string; readonly title: string }[];
};

export async function findGoalHead(tenant: Tenant, itemId: number): Promise<GoalHead> {
  const { rows } = await sql<GoalHead>`
    select b.name as body, g.area, p.adopted_by as "adoptedBy", p.adopted_on as "adoptedOn",
      p.adopted_paragraph as "adoptedParagraph",
      (select string_agg(o.name, ', ' order by o.name) from round_item_owner io
        join person o on o.municipality_id = io.municipality_id and o.person_id = io.person_id
        where io.municipality_id = i.municipality_id and io.round_item_id = i.round_item_id) as responsible,
      coalesce((select json_agg(json_build_object('number', parent.number, 'title', parent.title) order by parent.position)
        from goal_parent link
        join goal parent on parent.municipality_id = link.municipality_id and parent.goal_id = link.parent_id
        where link.municipality_id = g.municipality_id and link.goal_id = g.goal_id), '[]') as parents
    from round_item i
    join goal g on g.municipality_id = i.municipality_id and g.goal_id = i.goal_id
    join plan p on p.municipality_id = g.municipality_id and p.plan_id = g.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    where i.round_item_id = ${itemId}`.execute(tenant);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no item ${itemId}.`);
  return row;
}

/** A measure or an activity of a goal, in the same round. */
export type GoalPart = {
  readonly itemId: number;
  readonly kind: ItemKind;
  readonly number: string;
  readonly state: ItemState;
  readonly responsible: string | null;
};

/** What belongs to the goal in its round: what was finished for good before is not asked for again and not here. */
export async function listGoalParts(tenant: Tenant, { roundId, goalId }: Item): Promise<readonly GoalPart[]> {
  const { rows } = await sql<GoalPart>`
    select i.round_item_id as "itemId", i.state, coalesce(a.number, m.number) as number,
      case when i.activity_id is not null then 'activity' else 'measure' end as kind,
      (select string_agg(o.name, ', ' order by o.name) from round_item_owner io
        join person o on o.municipality_id = io.municipality_id and o.person_id = io.person_id
        where io.municipality_id = i.municipality_id and io.round_item_id = i.round_item_id) as responsible
    from round_item i
    left join activity a on a.municipality_id = i.municipality_id and a.activity_id = i.activity_id
    left join measure m on m.municipality_id = i.municipality_id and m.measure_id = i.measure_id
    where i.round_id = ${roundId} and i.goal_id = ${goalId} and (a.activity_id is not null or m.measure_id is not null)
    order by m.measure_id is not null, coalesce(a.position, m.position)`.execute(tenant);
  return rows;
}

/** The grade that a goal got in one period, in the words of the model that it was graded by. */
export type PeriodGrade = {
  readonly itemId: number;
  readonly period: string;
  readonly roundState: RoundState;
  readonly grade: string | null;
  readonly comment: string | null;
  /** The grade in its model; null outside the scale. */
  readonly known: Grade | null;
  readonly cannotBeJudged: GovernanceModel["cannotBeJudged"];
};

/** The goal's grades in every round so far, and those of the same goal in the plans before; the earliest first. */
export async function listGrades(tenant: Tenant, goalId: number): Promise<readonly PeriodGrade[]> {
  const { rows } = await sql<PeriodGrade>`
    with recursive same as (
      select goal_id, continues_id from goal where goal_id = ${goalId}
      union
      select g.goal_id, g.continues_id from same join goal g on g.goal_id = same.continues_id
    )
    select i.round_item_id as "itemId", r.period, r.state as "roundState", e.grade, e.comment,
      known.grade as known, model.content -> 'cannotBeJudged' as "cannotBeJudged"
    from same
    join round_item i on i.goal_id = same.goal_id and i.measure_id is null and i.activity_id is null
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join governance_model model on model.municipality_id = p.municipality_id
      and model.governance_model_id = coalesce(r.governance_model_id, p.governance_model_id)
    left join assessment e on e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id
      and e.entry_version = i.entry_version
    left join lateral (select entry as grade from jsonb_array_elements(model.content -> 'grades') entry
      where entry ->> 'key' = e.grade) known on true
    order by r.period`.execute(tenant);
  return rows;
}
