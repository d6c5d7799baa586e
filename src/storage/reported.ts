import { sql } from "kysely";
import { HANDED_IN } from "#domain/signoff.ts";
import type { Plan } from "#domain/plan.ts";
import { casesOf } from "./case-parts.ts";
import type { Tenant } from "./database.ts";
import type { Item } from "./items.ts";
import { present } from "./present.ts";

type Reported = Pick<Plan, "statusReports" | "outcomes" | "assessments" | "bodyAssessments" | "cases">;

/**
 * What one page is about: reports and assessments of the item's goal alone are loaded, and the item's own draft counts as
 * if it had been handed in, so that whoever writes it sees what the checks say.
 */
export type About = Pick<Item, "id" | "goalId">;

/**
 * What has been handed in on a plan, in every round: the version of each that stands. A draft, or what was sent back, says
 * nothing yet. `about` narrows reports and assessments; outcomes are all there, since a rule may look at another goal's
 * measure.
 */
export async function loadReported(tenant: Tenant, planId: number, about: About | null = null): Promise<Reported> {
  return {
    statusReports: await statusReports(tenant, planId, about),
    outcomes: [...(await earlierOutcomes(tenant, planId)), ...(await outcomes(tenant, planId, about))],
    assessments: await assessments(tenant, planId, about),
    bodyAssessments: await bodyAssessments(tenant, planId),
    cases: casesOf(await roundTexts(tenant, planId)),
  };
}

/** The answered items of a plan's rounds, in order of period and then as they were put into the round. */
const itemsOf = (tenant: Tenant, planId: number, about: About | null) =>
  tenant
    .selectFrom("roundItem as item")
    .innerJoin("round", "round.roundId", "item.roundId")
    .where("round.planId", "=", planId)
    .where((where) =>
      where.or([
        where("item.state", "in", [...HANDED_IN]),
        ...(about === null ? [] : [where("item.roundItemId", "=", about.id)]),
      ]),
    )
    .orderBy("round.period")
    .orderBy("item.roundItemId");

/**
 * The activities that are the goal's, in the plan now or in some round: one that is moved to another goal goes on under this
 * one in the rounds that have opened, and takes what was reported on it along to the other.
 */
export function activitiesOf(goalId: number | null) {
  return sql<number>`(select activity_id from activity where goal_id = ${goalId}
    union select activity_id from round_item where goal_id = ${goalId} and activity_id is not null)`;
}

/** Those of one goal, or all. */
const itemsOfGoal = (tenant: Tenant, planId: number, about: About | null) =>
  itemsOf(tenant, planId, about).$if(about !== null, (query) => query.where("item.goalId", "=", about?.goalId ?? null));

async function statusReports(tenant: Tenant, planId: number, about: About | null): Promise<Plan["statusReports"]> {
  const rows = await itemsOf(tenant, planId, about)
    .innerJoin("activity", "activity.activityId", "item.activityId")
    .$if(about !== null, (query) => query.where("item.activityId", "in", activitiesOf(about?.goalId ?? null)))
    .innerJoin("statusReport as entry", (join) =>
      join.onRef("entry.roundItemId", "=", "item.roundItemId").onRef("entry.entryVersion", "=", "item.entryVersion"),
    )
    .select(["round.period", "activity.number", "entry.status", "entry.comment", "entry.causes", "entry.newStop"])
    .execute();
  return rows.flatMap(({ period, number, status, comment, causes, newStop }) =>
    // A draft may hold a comment and no status yet: no report until there is one.
    status === null ? [] : [{ period, activity: number, status, causes, ...present({ comment, newStop }) }],
  );
}

async function outcomes(tenant: Tenant, planId: number, about: About | null): Promise<Plan["outcomes"]> {
  const rows = await itemsOf(tenant, planId, about)
    .innerJoin("measure", "measure.measureId", "item.measureId")
    .innerJoin("outcome as entry", (join) =>
      join.onRef("entry.roundItemId", "=", "item.roundItemId").onRef("entry.entryVersion", "=", "item.entryVersion"),
    )
    .select([
      "round.period",
      "measure.number",
      "entry.value",
      "entry.refersTo",
      "entry.comment",
      "entry.notMeasuredBecause",
    ])
    .execute();
  return rows.map(({ period, number, value, refersTo, comment, notMeasuredBecause }) => ({
    period,
    measure: number,
    value,
    ...present({ refersTo, comment: comment ?? notMeasuredBecause }),
  }));
}

async function earlierOutcomes(tenant: Tenant, planId: number): Promise<Plan["outcomes"]> {
  const rows = await tenant
    .selectFrom("earlierOutcome as entry")
    .innerJoin("measure", "measure.measureId", "entry.measureId")
    .select(["entry.period", "measure.number", "entry.value", "entry.refersTo", "entry.comment"])
    .where("measure.planId", "=", planId)
    .orderBy("entry.period")
    .orderBy("measure.position")
    .execute();
  return rows.map(({ period, number, value, refersTo, comment }) => ({
    period,
    measure: number,
    value,
    ...present({ refersTo, comment }),
  }));
}

async function assessments(tenant: Tenant, planId: number, about: About | null): Promise<Plan["assessments"]> {
  const rows = await itemsOfGoal(tenant, planId, about)
    .innerJoin("goal", "goal.goalId", "item.goalId")
    .innerJoin("assessment as entry", (join) =>
      join.onRef("entry.roundItemId", "=", "item.roundItemId").onRef("entry.entryVersion", "=", "item.entryVersion"),
    )
    .where("item.activityId", "is", null)
    .where("item.measureId", "is", null)
    .select(["round.period", "goal.number", "entry.grade", "entry.comment"])
    .execute();
  return rows.flatMap(({ period, number, grade, comment }) =>
    grade === null ? [] : [{ period, goal: number, grade, ...present({ comment }) }],
  );
}

async function bodyAssessments(tenant: Tenant, planId: number): Promise<Plan["bodyAssessments"]> {
  const rows = await tenant
    .selectFrom("bodyAssessment as entry")
    .innerJoin("round", "round.roundId", "entry.roundId")
    .innerJoin("goal", "goal.goalId", "entry.goalId")
    .select(["round.period", "goal.number", "entry.body", "entry.grade", "entry.comment"])
    .where("round.planId", "=", planId)
    .orderBy("round.period")
    .orderBy("goal.position")
    .orderBy("entry.body")
    .execute();
  return rows.map(({ period, number, body, grade, comment }) => ({
    period,
    goal: number,
    body,
    grade,
    ...present({ comment }),
  }));
}

function roundTexts(tenant: Tenant, planId: number) {
  return tenant
    .selectFrom("roundText as entry")
    .innerJoin("round", "round.roundId", "entry.roundId")
    .select(["round.period", "entry.part", "entry.text"])
    .distinctOn(["round.period", "entry.part"])
    .where("round.planId", "=", planId)
    .orderBy("round.period")
    .orderBy("entry.part")
    .orderBy("entry.entryVersion", "desc")
    .execute();
}
