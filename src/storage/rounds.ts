import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Tenant } from "./database.ts";

/** The governance model that a round was opened with; before it opens, the plan's. */
export async function findRoundModel(tenant: Tenant, roundId: number): Promise<GovernanceModel> {
  const row = await tenant
    .selectFrom("round")
    .innerJoin("plan", "plan.planId", "round.planId")
    .innerJoin("governanceModel as model", (join) =>
      join.on((on) =>
        on("model.governanceModelId", "=", on.fn.coalesce("round.governanceModelId", "plan.governanceModelId")),
      ),
    )
    .select("model.content")
    .where("round.roundId", "=", roundId)
    .executeTakeFirstOrThrow();
  return row.content as unknown as GovernanceModel;
}
