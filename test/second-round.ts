import { inTenant } from "#storage/database.ts";
import type { TestDatabase } from "#test/database.ts";
import type { TestMunicipality } from "#test/municipality.ts";

/** A second body's empty round, alike the municipality's own in period, state and days. */
export function aSecondRound({ database }: TestDatabase, { id, roundId }: TestMunicipality) {
  return inTenant(database, id, async (tenant) => {
    const municipalityId = id;
    const { bodyId } = await tenant
      .insertInto("body")
      .values({ municipalityId, name: "Andra nämnden" })
      .returning("bodyId")
      .executeTakeFirstOrThrow();
    const round = await tenant.selectFrom("round").selectAll().where("roundId", "=", roundId).executeTakeFirstOrThrow();
    const { governanceModelId } = await tenant
      .selectFrom("plan")
      .select("governanceModelId")
      .where("planId", "=", round.planId)
      .executeTakeFirstOrThrow();
    const { planId } = await tenant
      .insertInto("plan")
      .values({ municipalityId, bodyId, year: 2024, governanceModelId })
      .returning("planId")
      .executeTakeFirstOrThrow();
    const { period, state, opensOn, dueOn } = round;
    const made = await tenant
      .insertInto("round")
      .values({ municipalityId, planId, period, state, opensOn, dueOn })
      .returning("roundId")
      .executeTakeFirstOrThrow();
    return { bodyId, roundId: made.roundId };
  });
}
