import { randomBytes } from "node:crypto";
import { addMunicipality, ANY_HOST } from "#storage/new-municipality.ts";
import { type Database, inTenant, openDatabase, type Tenant } from "#storage/database.ts";
import { openEmbedded } from "#storage/embedded.ts";
import { migrate } from "#storage/migrate.ts";
import { addPlan } from "#storage/new-plan.ts";
import { addGrant, addPerson } from "#storage/people.ts";
import { findOrAddBody, findOrAddModel } from "#storage/plan-places.ts";
import { addSession } from "#storage/sessions.ts";
import { hashOfSecret } from "#usecases/begin-session.ts";
import { placeRounds } from "#usecases/place-rounds.ts";
import { formTokenOf } from "#web/request.ts";
import { aGoal, anActivity, aPlan } from "#test/builders.ts";
import { MIGRATIONS } from "#test/database.ts";

/** A data folder with one municipality, where somebody logged in may save any of the activities. */
export type FaultWorld = {
  readonly folder: string;
  readonly municipality: number;
  readonly items: readonly number[];
  readonly cookie: string;
  readonly formToken: string;
};

/** Opens the folder's database beside a server that may run on it, and lets go of it afterwards. */
export async function withWorld<Value>(folder: string, work: (database: Database) => Promise<Value>): Promise<Value> {
  const embedded = await openEmbedded(folder);
  try {
    await migrate(embedded.owner, embedded.application.user, MIGRATIONS);
    const database = openDatabase(embedded.application, 2);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await embedded.close();
  }
}

/** Makes the municipality with an open round of so many activities, each waiting for its first save. */
export function makeWorld(folder: string, activities: number): Promise<FaultWorld> {
  return withWorld(folder, async (database) => {
    const municipality = await addMunicipality(database, { name: "Exempelkommun", code: null, host: ANY_HOST });
    return inTenant(database, municipality, async (tenant) => {
      const person = await addPerson(tenant, municipality, {
        name: "Samordnare",
        email: "samordnare@exempel.test",
        title: null,
      });
      const grant = { role: "coordinator", body: null, unit: null, firstDay: "2024-01-01", lastDay: null } as const;
      await addGrant(tenant, { ...grant, municipality, person, grantedBy: null });
      await openRoundOf(tenant, municipality, person, activities);
      const rows = await tenant
        .selectFrom("roundItem")
        .select("roundItemId")
        .where("activityId", "is not", null)
        .orderBy("roundItemId")
        .execute();
      const secret = randomBytes(16).toString("hex");
      const now = new Date();
      const expiresAt = new Date(now.getTime() + 86_400_000);
      await addSession(tenant, { municipality, sessionHash: hashOfSecret(secret), person, now, expiresAt });
      const items = rows.map(({ roundItemId }) => roundItemId);
      const formToken = formTokenOf(secret);
      return { folder, municipality, items, cookie: `tertial-utan-tls=${secret}`, formToken };
    });
  });
}

async function openRoundOf(tenant: Tenant, municipality: number, person: number, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => `A${index + 1}`);
  const plan = aPlan({ goals: [aGoal()], activities: numbers.map((id) => anActivity({ id })) });
  const bodyId = await findOrAddBody(tenant, municipality, plan.body);
  const governanceModelId = await findOrAddModel(tenant, municipality, plan);
  if (governanceModelId === null) throw new Error("The model is new, and yet it differs.");
  const ids = await addPlan(tenant, plan, { municipality, bodyId, governanceModelId });
  const item = { goal: "1", unitId: null, dueOn: "2025-01-17", state: "to-do", entries: [], events: [] } as const;
  const items = numbers.map((activity) => ({ ...item, activity, owners: [person] }));
  const round = { period: "2024-T3", state: "open", opensOn: "2024-12-01", dueOn: "2025-01-17" } as const;
  await placeRounds(tenant, [{ ...round, items, texts: [], bodyAssessments: [] }], {
    municipality,
    governanceModelId,
    plan: ids,
    approval: () => ({ by: person, at: new Date(), despite: "" }),
  });
}
