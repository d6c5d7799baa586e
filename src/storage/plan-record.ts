import { sql } from "kysely";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Activity, Goal, Measure, Plan, Target } from "#domain/plan.ts";
import type { Tenant } from "./database.ts";
import { present } from "./present.ts";
import { type About, activitiesOf, loadReported } from "./reported.ts";

/**
 * A plan with everything reported on it, as the domain knows it. The domain's ids are the numbers that people use
 * (`4.2`); the maps lead back to the rows.
 */
export type PlanRecord = {
  readonly planId: number;
  readonly bodyId: number;
  readonly version: number;
  readonly plan: Plan;
  readonly goalIds: ReadonlyMap<string, number>;
  readonly measureIds: ReadonlyMap<string, number>;
  readonly activityIds: ReadonlyMap<string, number>;
};

/**
 * Loads a plan with what has been handed in on it, in a number of queries that does not grow with it; null when there is
 * none here. With `about` the activities, their reports and the assessments are one goal's alone: what one page needs of a
 * large plan.
 */
export async function loadPlanRecord(
  tenant: Tenant,
  planId: number,
  about: About | null = null,
): Promise<PlanRecord | null> {
  const head = await planHead(tenant, planId);
  if (head === undefined) return null;
  const { goals, parents } = await goalRows(tenant, planId);
  const measures = await tenant
    .selectFrom("measure")
    .selectAll()
    .where("planId", "=", planId)
    .orderBy("position")
    .execute();
  const activities = await activityRows(tenant, planId, about?.goalId ?? null);
  const responsible = await responsibleNames(tenant, planId);
  const numberOf = new Map(goals.map((goal) => [goal.goalId, goal.number]));
  const reported = await loadReported(tenant, planId, about);
  const plan: Plan = {
    municipality: { name: head.municipality, ...(head.code === null ? {} : { code: head.code }) },
    body: head.body,
    year: head.year,
    model: head.content as unknown as GovernanceModel,
    modelIsInline: true,
    ...adoptionOf(head),
    goals: goals.map((goal) => goalOf(goal, parents.get(goal.goalId) ?? [], responsible.get(`g${goal.goalId}`))),
    measures: measures.map((measure) => measureOf(measure, numberOf.get(measure.goalId) ?? "")),
    activities: activities.map((activity) =>
      activityOf(activity, numberOf.get(activity.goalId) ?? "", responsible.get(`a${activity.activityId}`)),
    ),
    ...reported,
  };
  const { bodyId, version } = head;
  const goalIds = new Map(goals.map((goal) => [goal.number, goal.goalId]));
  const measureIds = new Map(measures.map((measure) => [measure.number, measure.measureId]));
  const activityIds = new Map(activities.map((activity) => [activity.number, activity.activityId]));
  return { planId, bodyId, version, plan, goalIds, measureIds, activityIds };
}

function activityRows(tenant: Tenant, planId: number, onlyGoal: number | null) {
  return tenant
    .selectFrom("activity")
    .selectAll()
    .where("planId", "=", planId)
    .$if(onlyGoal !== null, (query) => query.where("activityId", "in", activitiesOf(onlyGoal)))
    .orderBy("position")
    .execute();
}

function planHead(tenant: Tenant, planId: number) {
  return tenant
    .selectFrom("plan")
    .innerJoin("body", "body.bodyId", "plan.bodyId")
    .innerJoin("governanceModel", "governanceModel.governanceModelId", "plan.governanceModelId")
    .innerJoin("municipality", "municipality.municipalityId", "plan.municipalityId")
    .select([
      "plan.bodyId",
      "plan.year",
      "plan.version",
      "plan.adoptedBy",
      "plan.adoptedOn",
      "plan.adoptedParagraph",
      "plan.adoptedReference",
      "body.name as body",
      "governanceModel.content",
      "municipality.name as municipality",
      "municipality.code",
    ])
    .where("plan.planId", "=", planId)
    .executeTakeFirst();
}

type Head = NonNullable<Awaited<ReturnType<typeof planHead>>>;

function adoptionOf(head: Head): Pick<Plan, "adopted"> {
  const adopted = present({
    by: head.adoptedBy,
    date: head.adoptedOn,
    paragraph: head.adoptedParagraph,
    reference: head.adoptedReference,
  });
  return Object.keys(adopted).length === 0 ? {} : { adopted };
}

async function goalRows(tenant: Tenant, planId: number) {
  const goals = await tenant.selectFrom("goal").selectAll().where("planId", "=", planId).orderBy("position").execute();
  const links = await tenant
    .selectFrom("goalParent")
    .innerJoin("goal", "goal.goalId", "goalParent.goalId")
    .innerJoin("goal as parent", "parent.goalId", "goalParent.parentId")
    .select(["goalParent.goalId", "parent.number"])
    .where("goal.planId", "=", planId)
    // Goals of other bodies that it serves have numbers that mean something else here.
    .where("parent.planId", "=", planId)
    .execute();
  const parents = new Map<number, string[]>();
  for (const { goalId, number } of links) parents.set(goalId, [...(parents.get(goalId) ?? []), number]);
  return { goals, parents };
}

/**
 * Who answers for each goal (`g17`) and activity (`a4`): names, in order. On the day that the owners are settled for, which
 * is the transaction's own, or the first of the plan's year when that is to come; before there is one, those who do until
 * further notice.
 */
async function responsibleNames(tenant: Tenant, planId: number): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ subject: string; names: string }>`
    select coalesce('g' || r.goal_id, 'a' || r.activity_id) as subject,
           string_agg(coalesce(p.title, p.name), ', ' order by p.name) as names
    from responsibility r
    join person p on p.person_id = r.person_id and p.name is not null
    left join goal g on g.goal_id = r.goal_id
    left join activity a on a.activity_id = r.activity_id
    join plan on plan.plan_id = coalesce(g.plan_id, a.plan_id)
    left join owners_settled settled on settled.municipality_id = r.municipality_id
    where plan.plan_id = ${planId} and r.substitute_for is null
      and case when settled.day is null then r.last_day is null
        else greatest(settled.day, make_date(plan.year, 1, 1)) between r.first_day and coalesce(r.last_day, 'infinity') end
    group by 1`.execute(tenant);
  return new Map(rows.map(({ subject, names }) => [subject, names]));
}

type GoalRow = Awaited<ReturnType<typeof goalRows>>["goals"][number];

function goalOf(row: GoalRow, parents: readonly string[], responsible: string | undefined): Goal {
  return {
    id: row.number,
    title: row.title,
    focusAreas: row.focusAreas,
    parents,
    ...present({ area: row.area, responsible }),
  };
}

type MeasureRow = {
  readonly number: string;
  readonly title: string;
  readonly measuredIn: string | null;
  readonly target: unknown;
  readonly baseline: number | null;
  readonly source: string | null;
};

function measureOf(row: MeasureRow, goal: string): Measure {
  const { number: id, title, measuredIn: unit, baseline, source } = row;
  return { id, goal, title, target: row.target as Target, ...present({ unit, baseline, source }) };
}

type ActivityRow = {
  readonly number: string;
  readonly title: string;
  readonly description: string | null;
  readonly startOn: string;
  readonly stopOn: string;
};

function activityOf(row: ActivityRow, goal: string, responsible: string | undefined): Activity {
  const { number: id, title, startOn: start, stopOn: stop, description } = row;
  return { id, goal, title, start, stop, ...present({ description, responsible }) };
}
