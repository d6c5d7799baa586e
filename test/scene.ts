import { sql } from "kysely";
import { ROLES, type Role } from "#domain/people.ts";
import type { ItemState, RoundState } from "#domain/signoff.ts";
import { seedGranboda } from "#demo/seed-granboda.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { listDemoAccounts } from "#storage/demo-accounts.ts";
import type { TestDatabase } from "#test/database.ts";

/** A whole municipality with one of everything that a route can be about. */
export type Scene = {
  readonly id: number;
  readonly host: string;
  readonly people: Readonly<Record<Role, number>>;
  readonly round: Readonly<Record<"planned" | "open" | "reviewed" | "approved", number>>;
  /** Activities' items: left to do, handed in, approved in a round that goes on, and in one that is frozen. */
  readonly activity: Readonly<Record<"left" | "submitted" | "approved" | "frozen", number>>;
  readonly measure: number;
  readonly goal: number;
  readonly plan: number;
  /** An activity of the plan. */
  readonly part: number;
  readonly person: number;
  readonly unit: number;
  readonly model: number;
};

/** Seeds the example municipality at a host of its own and finds one of everything in it. */
export async function aScene({ database }: TestDatabase, host: string): Promise<Scene> {
  const id = await seedGranboda(database, host);
  return inTenant(database, id, async (tenant) => {
    await addPlannedRound(tenant, id);
    const open = await roundIn(tenant, "open");
    const accounts = await listDemoAccounts(tenant);
    const people = Object.fromEntries(
      ROLES.map((role) => [role, accounts.find((account) => account.role === role)?.person ?? 0]),
    ) as Scene["people"];
    return {
      id,
      host,
      people,
      round: {
        planned: await roundIn(tenant, "planned"),
        open,
        reviewed: await roundIn(tenant, "under-review"),
        approved: await roundIn(tenant, "approved"),
      },
      activity: {
        left: await itemIn(tenant, "open", ["to-do", "draft"], "activity"),
        submitted: await itemIn(tenant, "open", ["submitted"], "activity"),
        approved: await itemIn(tenant, "under-review", ["approved"], "activity"),
        frozen: await itemIn(tenant, "approved", ["approved"], "activity"),
      },
      measure: await itemIn(tenant, "open", ["to-do", "draft"], "measure"),
      goal: await itemIn(tenant, "open", ["to-do", "draft"], "goal"),
      ...(await planOf(tenant, open)),
      person: people["activity-owner"],
      unit: await one(tenant, sql`select unit_id as id from unit order by 1 limit 1`),
      model: await one(tenant, sql`select governance_model_id as id from governance_model order by 1 limit 1`),
    };
  });
}

async function one(tenant: Tenant, query: ReturnType<typeof sql<{ id: number }>>): Promise<number> {
  const { rows } = await query.execute(tenant);
  const [row] = rows;
  if (row === undefined) throw new Error("The example municipality lacks something that a route is about.");
  return row.id;
}

async function addPlannedRound(tenant: Tenant, municipalityId: number): Promise<void> {
  const planId = await one(tenant, sql`select plan_id as id from plan order by year desc, plan_id limit 1`);
  const days = { opensOn: "2027-04-01", dueOn: "2027-05-15" };
  await tenant
    .insertInto("round")
    .values({ municipalityId, planId, period: "2027-T1", state: "planned", ...days })
    .execute();
}

const roundIn = (tenant: Tenant, state: RoundState): Promise<number> =>
  one(tenant, sql`select round_id as id from round where state = ${state} order by round_id limit 1`);

const itemIn = (tenant: Tenant, round: RoundState, states: readonly ItemState[], kind: string): Promise<number> =>
  one(
    tenant,
    sql`select i.round_item_id as id from round_item i join round r on r.round_id = i.round_id
      where r.state = ${round} and i.state = any(${states}) and ${kind} =
        case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end
      order by 1 limit 1`,
  );

async function planOf(tenant: Tenant, round: number): Promise<Pick<Scene, "plan" | "part">> {
  const plan = await one(tenant, sql`select plan_id as id from round where round_id = ${round}`);
  const part = await one(
    tenant,
    sql`select activity_id as id from activity where plan_id = ${plan} order by 1 limit 1`,
  );
  return { plan, part };
}
