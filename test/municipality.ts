import type { Role } from "#domain/people.ts";
import type { Plan } from "#domain/plan.ts";
import { type Database, inTenant, type Tenant } from "#storage/database.ts";
import { insertAll } from "#storage/insert-all.ts";
import { addPlan, idOf } from "#storage/new-plan.ts";
import { aGoal, aMeasure, anActivity, aPlan } from "#test/builders.ts";
import type { TestDatabase } from "#test/database.ts";
import { queryAs } from "#test/database.ts";

/** A small municipality with one person of each role and one open round: what most tests of storage, use cases and pages need. */
export type TestMunicipality = {
  readonly id: number;
  readonly host: string;
  readonly bodyId: number;
  readonly unitId: number;
  readonly planId: number;
  readonly roundId: number;
  readonly people: Readonly<Record<Role, number>>;
  /** Round items by the subject's number: goal `1`, measure `1.1`, activities `A1`, `A2`. */
  readonly items: ReadonlyMap<string, number>;
};

const ROLES = [
  "activity-owner",
  "goal-owner",
  "reviewer",
  "coordinator",
  "board-secretary",
  "elected",
  "auditor",
  "administrator",
] as const satisfies readonly Role[];

export const PLAN: Plan = aPlan({
  goals: [aGoal()],
  measures: [aMeasure()],
  activities: [anActivity(), anActivity({ id: "A2", title: "Utbilda handledare" })],
});

/** A day on which its round is open. */
const TODAY = "2025-01-10";

/** Creates it. Only the owner of the tables may create a municipality; everything in it is made as the application. */
export async function aMunicipality(
  { database, owner }: TestDatabase,
  name = "Exempelkommun",
): Promise<TestMunicipality> {
  const host = `${name.toLowerCase()}.test`;
  const id = await createMunicipality(owner, name, host);
  const made = await inTenant(database, id, async (tenant) => {
    const { bodyId, unitId, governanceModelId } = await organisation(tenant, id);
    const people = await everyRole(tenant, id, unitId);
    const ids = await addPlan(tenant, PLAN, { municipality: id, bodyId, governanceModelId });
    const { roundId } = await tenant
      .insertInto("round")
      .values({
        municipalityId: id,
        planId: ids.planId,
        period: "2024-T3",
        state: "open",
        opensOn: "2024-12-01",
        dueOn: "2025-01-17",
        planVersion: 1,
        governanceModelId,
      })
      .returning("roundId")
      .executeTakeFirstOrThrow();
    const items = await roundItems(tenant, { id, roundId, unitId, ids, people });
    return { id, host, bodyId, unitId, planId: ids.planId, roundId, people, items };
  });
  await inTenant(database, id, () => Promise.resolve(), TODAY);
  return made;
}

export async function createMunicipality(owner: TestDatabase["owner"], name: string, host: string): Promise<number> {
  const rows = await queryAs<{ id: number }>(
    owner,
    `with next as (select coalesce(max(municipality_id), 0) + 1 as id from host),
      named as (select set_config('tertial.municipality', (select id from next)::text, false))
     select id from next, named`,
  );
  const id = rows[0]?.id ?? 1;
  await queryAs(
    owner,
    `select set_config('tertial.municipality', '${id}', false);
     insert into municipality (municipality_id, name) values (${id}, '${name}');
     insert into host (host, municipality_id) values ('${host}', ${id})`,
  );
  return id;
}

async function organisation(tenant: Tenant, municipalityId: number) {
  const { bodyId } = await tenant
    .insertInto("body")
    .values({ municipalityId, name: PLAN.body })
    .returning("bodyId")
    .executeTakeFirstOrThrow();
  const { unitId } = await tenant
    .insertInto("unit")
    .values({ municipalityId, name: "Bildningsförvaltningen" })
    .returning("unitId")
    .executeTakeFirstOrThrow();
  const { governanceModelId } = await tenant
    .insertInto("governanceModel")
    .values({
      municipalityId,
      key: PLAN.model.key,
      version: PLAN.model.version,
      fromYear: 2024,
      content: JSON.stringify(PLAN.model),
    })
    .returning("governanceModelId")
    .executeTakeFirstOrThrow();
  return { bodyId, unitId, governanceModelId };
}

async function everyRole(tenant: Tenant, municipalityId: number, unitId: number): Promise<TestMunicipality["people"]> {
  const rows = await tenant
    .insertInto("person")
    .values(ROLES.map((role) => ({ municipalityId, name: role, email: `${role}@${municipalityId}.test` })))
    .returning(["personId", "name"])
    .execute();
  const people = Object.fromEntries(rows.map(({ personId, name }) => [name, personId])) as Record<Role, number>;
  await insertAll(
    tenant,
    "roleGrant",
    ROLES.map((role) => ({
      municipalityId,
      personId: people[role],
      role,
      unitId: role === "reviewer" ? unitId : null,
      firstDay: "2024-01-01",
    })),
  );
  return people;
}

type Ids = Awaited<ReturnType<typeof addPlan>>;
type Within = {
  readonly id: number;
  readonly roundId: number;
  readonly unitId: number;
  readonly ids: Ids;
  readonly people: TestMunicipality["people"];
};

async function roundItems(tenant: Tenant, within: Within): Promise<ReadonlyMap<string, number>> {
  const { id: municipalityId, roundId, unitId, ids, people } = within;
  const goalId = idOf(ids.goals, "1");
  const common = { municipalityId, roundId, goalId, unitId, dueOn: "2025-01-17", state: "to-do" };
  const subjects = [
    { number: "1", row: common, owner: people["goal-owner"] },
    { number: "1.1", row: { ...common, measureId: idOf(ids.measures, "1.1") }, owner: people["goal-owner"] },
    { number: "A1", row: { ...common, activityId: idOf(ids.activities, "A1") }, owner: people["activity-owner"] },
    { number: "A2", row: { ...common, activityId: idOf(ids.activities, "A2") }, owner: people["activity-owner"] },
  ];
  const items = new Map<string, number>();
  for (const { number, row, owner } of subjects) {
    const { roundItemId } = await tenant
      .insertInto("roundItem")
      .values(row)
      .returning("roundItemId")
      .executeTakeFirstOrThrow();
    const { measureId = null, activityId = null } = { measureId: null, activityId: null, ...row };
    const part = measureId === null && activityId === null ? { goalId } : { measureId, activityId };
    const answering = { municipalityId, personId: owner, firstDay: "2024-01-01", ...part };
    await tenant.insertInto("responsibility").values(answering).execute();
    items.set(number, roundItemId);
  }
  return items;
}

/** Somebody of the municipality, as use cases know them. */
export function actorOf(municipality: TestMunicipality, role: Role) {
  const unit = role === "reviewer" ? municipality.unitId : null;
  return {
    municipality: municipality.id,
    person: municipality.people[role],
    grants: [{ role, body: null, unit, firstDay: "2024-01-01", lastDay: null }],
  };
}

/** A deed on a day when the test round is open. */
export function deedOf(database: Database, municipality: TestMunicipality, role: Role) {
  return { database, actor: actorOf(municipality, role), now: new Date("2025-01-10T09:00:00Z"), today: TODAY };
}
