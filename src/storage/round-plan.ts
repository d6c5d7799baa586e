import { sql } from "kysely";
import type { Activity, Goal, Measure, Plan } from "#domain/plan.ts";
import type { Tenant } from "./database.ts";
import { loadPlanRecord, type PlanRecord } from "./plan-record.ts";
import type { About } from "./reported.ts";
import { findRoundModel, type Round } from "./rounds.ts";

/**
 * The plan's frame as it stood when a round opened: what is kept in `round.plan_content`. Who answered for what is not in
 * it: the round follows those who do now, and a name that is removed must not stay here.
 */
export type PlanContent = {
  readonly goals: readonly Nameless<Goal>[];
  readonly measures: readonly Measure[];
  readonly activities: readonly Nameless<Activity>[];
  readonly adopted: NonNullable<Plan["adopted"]> | null;
  /** The rows that the numbers stood for then: a number can be given to something else later. */
  readonly rows: {
    readonly goals: Readonly<Record<string, number>>;
    readonly measures: Readonly<Record<string, number>>;
    readonly activities: Readonly<Record<string, number>>;
  };
};

/** What of the plan a round is about: numbers of what has ended before the period's end are left out. */
export function contentOf(record: PlanRecord, ended: EndedNumbers): PlanContent {
  const { plan } = record;
  const goals = plan.goals.filter(({ id }) => !ended.goals.has(id));
  const isHere = new Set(goals.map(({ id }) => id));
  return {
    goals: goals.map((goal) => ({
      ...withoutNames(goal),
      parents: (goal.parents ?? []).filter((parent) => isHere.has(parent)),
    })),
    measures: plan.measures.filter(({ id, goal }) => isHere.has(goal) && !ended.measures.has(id)),
    activities: plan.activities
      .filter(({ id, goal }) => isHere.has(goal) && !ended.activities.has(id))
      .map(withoutNames),
    adopted: plan.adopted ?? null,
    rows: {
      goals: Object.fromEntries(record.goalIds),
      measures: Object.fromEntries(record.measureIds),
      activities: Object.fromEntries(record.activityIds),
    },
  };
}

export type EndedNumbers = {
  readonly goals: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
};

/** The numbers of a plan's parts that were ended on or before a day. */
export async function findEnded(tenant: Tenant, planId: number, day: string): Promise<EndedNumbers> {
  const { rows } = await sql<{ kind: keyof EndedNumbers; number: string }>`
    select 'goals' as kind, number from goal where plan_id = ${planId} and ended_on <= ${day}
    union all select 'measures', number from measure where plan_id = ${planId} and ended_on <= ${day}
    union all select 'activities', number from activity where plan_id = ${planId} and ended_on <= ${day}`.execute(
    tenant,
  );
  const of = (kind: keyof EndedNumbers): ReadonlySet<string> =>
    new Set(rows.filter((row) => row.kind === kind).map(({ number }) => number));
  return { goals: of("goals"), measures: of("measures"), activities: of("activities") };
}

/**
 * The plan as a round sees it: goals, measures, activities, decision and model as they were fixed when it opened, with
 * what has been handed in, and who answers for what now. Null when the plan is gone.
 */
export async function loadRoundPlan(tenant: Tenant, round: Round, about: About | null = null): Promise<Plan | null> {
  const record = await loadPlanRecord(tenant, round.planId, about);
  if (record === null) return null;
  const model = await findRoundModel(tenant, round.id);
  const content = await contentOfRound(tenant, round.id);
  return { ...(content === null ? record.plan : restored(record, content)), model };
}

async function contentOfRound(tenant: Tenant, roundId: number): Promise<PlanContent | null> {
  const row = await tenant
    .selectFrom("round")
    .select("planContent")
    .where("roundId", "=", roundId)
    .executeTakeFirstOrThrow();
  return row.planContent as unknown as PlanContent | null;
}

function restored(record: PlanRecord, content: PlanContent): Plan {
  const { adopted: _now, ...plan } = record.plan;
  const goalOf = renumbered(record.goalIds, content.rows.goals);
  const measureOf = renumbered(record.measureIds, content.rows.measures);
  const activityOf = renumbered(record.activityIds, content.rows.activities);
  const ofGoals = responsibleNow(record.goalIds, plan.goals);
  const ofActivities = responsibleNow(record.activityIds, plan.activities);
  return {
    ...plan,
    ...(content.adopted === null ? {} : { adopted: content.adopted }),
    goals: content.goals.map((goal) => named(goal, ofGoals.get(content.rows.goals[goal.id] ?? 0))),
    measures: content.measures,
    activities: content.activities.map((activity) =>
      named(activity, ofActivities.get(content.rows.activities[activity.id] ?? 0)),
    ),
    statusReports: kept(plan.statusReports, "activity", activityOf),
    outcomes: kept(plan.outcomes, "measure", measureOf),
    assessments: kept(plan.assessments, "goal", goalOf),
    bodyAssessments: kept(plan.bodyAssessments, "goal", goalOf),
  };
}

/** From the number that a row has now to the one it had when the round opened. */
function renumbered(
  now: ReadonlyMap<string, number>,
  then: Readonly<Record<string, number>>,
): ReadonlyMap<string, string> {
  const numberThen = new Map(Object.entries(then).map(([number, row]) => [row, number]));
  return new Map(
    Array.from(now).flatMap(([number, row]) => {
      const found = numberThen.get(row);
      return found === undefined ? [] : [[number, found] as const];
    }),
  );
}

/** What has been reported on the parts that the round knows, under the numbers it knows them by. */
function kept<Key extends string, Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
  numbers: ReadonlyMap<string, string>,
): readonly Item[] {
  return items.flatMap((item) => {
    const number = numbers.get(item[key]);
    return number === undefined ? [] : [{ ...item, [key]: number }];
  });
}

type Named = { readonly id: string; readonly responsible?: string };

/** Who answers for each row now: duties can change hands while a round is open. */
function responsibleNow(ids: ReadonlyMap<string, number>, parts: readonly Named[]): ReadonlyMap<number, string> {
  return new Map(
    parts.flatMap(({ id, responsible }) => {
      const row = ids.get(id);
      return row === undefined || responsible === undefined ? [] : [[row, responsible] as const];
    }),
  );
}

type Nameless<Part extends Named> = Omit<Part, "responsible">;

const withoutNames = <Part extends Named>({ responsible: _names, ...part }: Part): Nameless<Part> => part;

function named<Part extends Named>(part: Nameless<Part>, responsible: string | undefined): Nameless<Part> & Named {
  return { ...part, ...(responsible === undefined ? {} : { responsible }) };
}
