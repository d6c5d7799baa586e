import { sql } from "kysely";
import type { Role } from "#domain/people.ts";
import { type Period, periodsOfYear } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { ItemState } from "#domain/signoff.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { insertAll } from "#storage/insert-all.ts";
import { addPlan } from "#storage/new-plan.ts";
import type { NewEntry } from "#storage/entries.ts";
import { addRounds, type NewItem, type NewRound } from "#storage/new-rounds.ts";
import { aGoal, aMeasure, anActivity, aPlan } from "#test/builders.ts";
import type { TestDatabase } from "#test/database.ts";
import { createMunicipality, PLAN, type TestMunicipality } from "#test/municipality.ts";

export type Size = {
  readonly bodies: number;
  /** Of each body. */
  readonly goals: number;
  /** Of each goal. */
  readonly activities: number;
  readonly measures: number;
  readonly units: number;
  readonly people: number;
  /** The rounds: all but the last approved, the last open. */
  readonly years: readonly number[];
  /** Saved versions of every answer. */
  readonly versions: number;
};

/** As large as the example municipality. */
export const DEMO_SIZE: Size = {
  bodies: 3,
  goals: 5,
  activities: 5,
  measures: 3,
  units: 8,
  people: 40,
  years: [2023, 2024],
  versions: 2,
};

const STATUSES = PLAN.model.statuses.map(({ key }) => key);
const STATES: readonly ItemState[] = ["approved", "approved", "submitted", "to-do", "draft", "returned", "approved"];
const AUTHOR_SAVED = new Date("2024-12-20T10:00:00Z");

/** One of a list, chosen by a number: the same municipality every time. */
const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;

/** A municipality of any size, with every kind of answer and state in it; people of each role as in the small one. */
export async function aLargeMunicipality(
  data: TestDatabase,
  size: Size,
  name = "Storkommun",
): Promise<Pick<TestMunicipality, "id" | "host" | "people"> & { readonly unitIds: readonly number[] }> {
  const host = `${name.toLowerCase()}.test`;
  const id = await createMunicipality(data.owner, name, host);
  return inTenant(data.database, id, async (tenant) => {
    const unitIds = await named(tenant, "unit", id, size.units, "Enhet");
    const bodyIds = await named(tenant, "body", id, size.bodies, "Nämnd");
    const people = await addPeople(tenant, id, size.people, unitIds);
    const { governanceModelId } = await tenant
      .insertInto("governanceModel")
      .values({ municipalityId: id, key: "stor", version: "1", fromYear: 2023, content: JSON.stringify(PLAN.model) })
      .returning("governanceModelId")
      .executeTakeFirstOrThrow();
    for (const bodyId of bodyIds) {
      await addYears(tenant, { id, bodyId, governanceModelId, size, unitIds, people });
    }
    await answerForOpen(tenant);
    return {
      id,
      host,
      unitIds,
      people: Object.fromEntries(ROLES.map((role, at) => [role, people[at]])) as Record<Role, number>,
    };
  });
}

const ROLES = [
  "coordinator",
  "reviewer",
  "activity-owner",
  "goal-owner",
  "board-secretary",
  "elected",
  "auditor",
  "administrator",
] as const satisfies readonly Role[];

async function named(tenant: Tenant, table: "unit" | "body", municipalityId: number, count: number, word: string) {
  const rows = await tenant
    .insertInto(table)
    .values(Array.from({ length: count }, (_, at) => ({ municipalityId, name: `${word} ${at + 1}` })))
    .returning(table === "unit" ? "unitId" : "bodyId")
    .execute();
  return rows.map((row) => Object.values(row)[0] as number);
}

async function addPeople(tenant: Tenant, municipalityId: number, count: number, unitIds: readonly number[]) {
  const rows = await tenant
    .insertInto("person")
    .values(
      Array.from({ length: Math.max(count, ROLES.length) }, (_, at) => ({
        municipalityId,
        name: `Person ${at + 1}`,
        email: `person${at + 1}@${municipalityId}.test`,
        lastLoginAt: at % 3 === 0 ? null : AUTHOR_SAVED,
      })),
    )
    .returning("personId")
    .execute();
  const people = rows.map(({ personId }) => personId);
  const grants = people.map((personId, at) => {
    const role: Role = ROLES[at] ?? "activity-owner";
    const unitId = role === "reviewer" ? (unitIds[0] ?? null) : null;
    return { municipalityId, personId, role, unitId, firstDay: "2020-01-01" };
  });
  await insertAll(tenant, "roleGrant", grants);
  return people;
}

/** Who owes something in an open round answers for it in the plan. */
async function answerForOpen(tenant: Tenant): Promise<void> {
  await sql`
    insert into responsibility (municipality_id, person_id, goal_id, measure_id, activity_id, first_day)
    select o.municipality_id, o.person_id,
      case when num_nonnulls(i.measure_id, i.activity_id) = 0 then i.goal_id end, i.measure_id, i.activity_id, '2020-01-01'
    from round_item_owner o
    join round_item i on i.municipality_id = o.municipality_id and i.round_item_id = o.round_item_id
    join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id and r.state = 'open'`.execute(
    tenant,
  );
}

type Within = {
  readonly id: number;
  readonly bodyId: number;
  readonly governanceModelId: number;
  readonly size: Size;
  readonly unitIds: readonly number[];
  readonly people: readonly number[];
};

async function addYears(tenant: Tenant, within: Within): Promise<void> {
  const { id, size, bodyId, governanceModelId } = within;
  let before: ReadonlyMap<string, number> = new Map();
  for (const year of size.years) {
    const plan = planOf(year, size);
    const ids = await addPlan(tenant, plan, { municipality: id, bodyId, governanceModelId });
    for (const [number, goalId] of ids.goals) {
      const continuesId = before.get(number);
      if (continuesId !== undefined) {
        await tenant.updateTable("goal").set({ continuesId }).where("goalId", "=", goalId).execute();
      }
    }
    before = ids.goals;
    const isLast = year === size.years.at(-1);
    const rounds = periodsOfYear(year, "T").map((period, at) => roundOf(plan, period, isLast && at === 2, within));
    await addRounds(tenant, rounds, { municipality: id, governanceModelId, plan: ids });
  }
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

function planOf(year: number, { goals, activities, measures }: Size): Plan {
  return aPlan({
    year,
    goals: numbers(goals).map((g) => aGoal({ id: `${g}`, title: `Fler unga ska klara gymnasiet i delmål ${g}` })),
    measures: numbers(goals).flatMap((g) =>
      numbers(measures).map((m) => aMeasure({ id: `${g}.${m}`, goal: `${g}`, title: `Andel med examen ${g}.${m}` })),
    ),
    activities: numbers(goals).flatMap((g) =>
      numbers(activities).map((a) =>
        anActivity({
          id: `A${g}.${a}`,
          goal: `${g}`,
          title: `Inrätta lärcentrum ${g}.${a}`,
          start: `${year}-01-15`,
          stop: `${year}-10-31`,
        }),
      ),
    ),
  });
}

function roundOf(plan: Plan, period: Period, isOpen: boolean, within: Within): NewRound {
  const subjects = [
    ...plan.activities.map(({ id, goal }) => ({ goal, activity: id })),
    ...plan.measures.map(({ id, goal }) => ({ goal, measure: id })),
    ...plan.goals.map(({ id }) => ({ goal: id })),
  ];
  const dueOn = isOpen ? `${period.year + 1}-01-17` : period.last;
  return {
    period: period.key,
    state: isOpen ? "open" : "approved",
    opensOn: period.last,
    dueOn,
    items: subjects.map((subject, at) => itemOf(subject, at, { period, isOpen, dueOn, within })),
    texts: [],
    bodyAssessments: [],
  };
}

type Subject = Pick<NewItem, "goal" | "activity" | "measure">;
type In = { readonly period: Period; readonly isOpen: boolean; readonly dueOn: string; readonly within: Within };

function itemOf(subject: Subject, at: number, { period, isOpen, dueOn, within }: In): NewItem {
  const { unitIds, people, size } = within;
  const state = isOpen ? pick(STATES, at) : "approved";
  const author = pick(people, at + within.bodyId);
  const versions = state === "to-do" ? 0 : size.versions;
  return {
    ...subject,
    unitId: pick(unitIds, at),
    dueOn: at % 11 === 0 && isOpen ? `${period.year + 1}-01-03` : dueOn,
    state,
    owners: [author],
    entries: Array.from({ length: versions }, (_, version) => entryOf(subject, at + version + period.number, author)),
    events: [],
  };
}

function entryOf({ activity, measure }: Subject, at: number, author: number): NewEntry {
  const saved = { author, savedAt: AUTHOR_SAVED };
  if (activity !== undefined) {
    const status = pick(STATUSES, at);
    const causes = /avvikelse|vantelage/.test(status) ? [pick(["resursbrist", "annat"], at)] : [];
    const comment = `Lärcentrum har haft ${at + 40} besök under perioden. Arbetet fortsätter med studievägledning.`;
    return { ...saved, kind: "activity", status, comment, causes, newStop: null };
  }
  if (measure !== undefined) {
    return {
      ...saved,
      kind: "measure",
      value: 60 + (at % 30),
      refersTo: null,
      comment: null,
      notMeasuredBecause: null,
    };
  }
  const grade = pick(
    PLAN.model.grades.map(({ key }) => key),
    at,
  );
  const comment = "Bedömningen bygger på aktiviteternas status.";
  return { ...saved, kind: "goal", grade, comment, proposed: null, departsBecause: null };
}
