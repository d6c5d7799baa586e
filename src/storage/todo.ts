import { sql } from "kysely";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { RoundState } from "#domain/signoff.ts";
import type { Tenant } from "./database.ts";

/** What the list of duties says of a thing beside its state. */
export type DutyFacts = {
  readonly itemId: number;
  readonly modelId: number;
  /** When it came into the state that it is in; null when nothing has happened. */
  readonly changedAt: Date | null;
  /** An activity's saved status or a goal's saved grade. */
  readonly answer: string | null;
  /** A measure's saved value, in its unit; null when none is saved. */
  readonly value: number | null;
  readonly unit: string | null;
  /** Somebody has said that the measure was not measured. */
  readonly isNotMeasured: boolean;
  /** The activity's status the last time it was reported, and in which period. */
  readonly previous: string | null;
  readonly previousPeriod: string | null;
  /** Under a goal: activities and measures in the round, and how many of them are handed in. */
  readonly parts: number;
  readonly partsHandedIn: number;
};

/** Facts about each thing that a person has in rounds that are not approved. */
export async function listDutyFacts(tenant: Tenant, person: number): Promise<readonly DutyFacts[]> {
  const { rows } = await sql<DutyFacts>`
    select i.round_item_id as "itemId", coalesce(r.governance_model_id, p.governance_model_id) as "modelId",
      (select max(e.happened_at) from item_event e
        where e.municipality_id = i.municipality_id and e.round_item_id = i.round_item_id and e.state = i.state) as "changedAt",
      coalesce(s.status, v.grade) as answer, u.value, m.measured_in as unit,
      u.not_measured_because is not null as "isNotMeasured", before.status as previous, before.period as "previousPeriod",
      under.parts, under.in as "partsHandedIn"
    from round_item_owner o
    join round_item i on i.municipality_id = o.municipality_id and i.round_item_id = o.round_item_id
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    left join activity a on a.municipality_id = i.municipality_id and a.activity_id = i.activity_id
    left join measure m on m.municipality_id = i.municipality_id and m.measure_id = i.measure_id
    left join outcome u on u.municipality_id = i.municipality_id and u.round_item_id = i.round_item_id
      and u.entry_version = i.entry_version
    left join status_report s on s.municipality_id = i.municipality_id and s.round_item_id = i.round_item_id
      and s.entry_version = i.entry_version
    left join assessment v on v.municipality_id = i.municipality_id and v.round_item_id = i.round_item_id
      and v.entry_version = i.entry_version
    left join lateral (
      select q.status, br.period from round_item b
      join round br on br.municipality_id = b.municipality_id and br.round_id = b.round_id and br.period < r.period
      join status_report q on q.municipality_id = b.municipality_id and q.round_item_id = b.round_item_id
        and q.entry_version = b.entry_version and q.status is not null
      where b.municipality_id = i.municipality_id and b.activity_id in (a.activity_id, a.continues_id)
      order by br.period desc limit 1) before on true
    cross join lateral (
      select count(*)::int as parts, (count(*) filter (where c.state in ('submitted', 'approved')))::int as in
      from round_item c
      where c.municipality_id = i.municipality_id and c.round_id = i.round_id and c.goal_id = i.goal_id
        and num_nonnulls(c.activity_id, c.measure_id) = 1 and num_nonnulls(i.activity_id, i.measure_id) = 0) under
    where o.person_id = ${person} and r.state in ('open', 'under-review')`.execute(tenant);
  return rows;
}

/** What has been handed in and waits to be reviewed, counted by where it belongs. */
export type Unreviewed = {
  readonly period: string;
  readonly body: number;
  readonly unit: number | null;
  readonly roundState: RoundState;
  readonly count: number;
};

export async function listUnreviewed(tenant: Tenant): Promise<readonly Unreviewed[]> {
  const { rows } = await sql<Unreviewed>`
    select r.period, p.body_id as body, i.unit_id as unit, r.state as "roundState", count(*)::int as count
    from round_item i
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    where i.state = 'submitted' and r.state in ('open', 'under-review')
    group by 1, 2, 3, 4 order by 1, 2, 3`.execute(tenant);
  return rows;
}

/** A round's days, as the margin shows them. */
export type RoundDays = {
  readonly period: string;
  readonly state: RoundState;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly bodies: readonly string[];
  /** The last day as it was before it was last moved, and why it was; null when it stands as it was. */
  readonly moved: { readonly from: CalendarDate; readonly because: string } | null;
};

/** The rounds that are open or under review and that a person has something in; bodies with the same days together. */
export async function listRoundDays(tenant: Tenant, person: number): Promise<readonly RoundDays[]> {
  const { rows } = await sql<RoundDays>`
    select r.period, r.state, r.opens_on as "opensOn", r.due_on as "dueOn", array_agg(b.name order by b.name) as bodies,
      c.moved
    from round r
    join plan p on p.municipality_id = r.municipality_id and p.plan_id = r.plan_id
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    left join lateral (
      select jsonb_build_object('from', d.was_due_on, 'because', d.reason) as moved from round_date_change d
      where d.municipality_id = r.municipality_id and d.round_id = r.round_id and d.reason is not null
        and d.was_due_on <> d.due_on
      order by d.round_version desc limit 1) c on true
    where r.state in ('open', 'under-review') and exists (
      select from round_item i
      join round_item_owner o on o.municipality_id = i.municipality_id and o.round_item_id = i.round_item_id
      where i.municipality_id = r.municipality_id and i.round_id = r.round_id and o.person_id = ${person})
    group by 1, 2, 3, 4, c.moved order by r.due_on, r.period`.execute(tenant);
  return rows;
}

/** Somebody stands in for somebody, from day to day. */
export type StandIn = {
  /** The person who asks is the one who is away. */
  readonly isAway: boolean;
  /** The other one's name; null when it has been removed. */
  readonly name: string | null;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate | null;
};

/** Who stands in for the person and whom the person stands in for, now and later. */
export async function listStandIns(tenant: Tenant, person: number, today: CalendarDate): Promise<readonly StandIn[]> {
  const { rows } = await sql<StandIn>`
    select distinct d.substitute_for = ${person} as "isAway", p.name, d.first_day as "firstDay", d.last_day as "lastDay"
    from responsibility d
    join person p on p.municipality_id = d.municipality_id
      and p.person_id = case when d.substitute_for = ${person} then d.person_id else d.substitute_for end
    where d.substitute_for is not null and ${person} in (d.person_id, d.substitute_for)
      and (d.last_day is null or d.last_day >= ${today})
    order by d.first_day, 1 desc, p.name`.execute(tenant);
  return rows;
}
