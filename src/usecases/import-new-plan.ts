import type { Plan } from "#domain/plan.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { listImported } from "#storage/imported-content.ts";
import { insertAll } from "#storage/insert-all.ts";
import { addPlan, idOf, type PlanIds } from "#storage/new-plan.ts";
import { findOrAddBody, findOrAddModel, hasPlan } from "#storage/plan-places.ts";
import { type Deed, done, invalid, type Outcome, perform, refusalOf } from "./frame.ts";
import { beginPlanDuties, findOrAddResponsible } from "./import-responsible.ts";
import { placeRounds } from "./place-rounds.ts";
import { outcomesBesideRounds, reportedRounds } from "./reported-rounds.ts";
import { isStorable } from "./storable.ts";

/** Stands in the snapshot of an earlier round whose text has findings: it was decided before it came here. */
const APPROVED_ELSEWHERE = "Fastställd före importen.";

/**
 * Brings a whole plan file into the municipality as a new plan: its body and governance model when they are missing,
 * goals, measures, activities, those responsible, and a round for each period in the file. Refuses when the body has a plan for the year
 * already, and when the municipality has another model under the same key and version.
 */
export function importNewPlan(deed: Deed, plan: Plan): Promise<Outcome<{ readonly planId: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "import-plan", { body: null, unit: null }));
    if (refusal !== null) return refusal;
    if (!isStorable(plan)) return invalid([{ field: "plan", code: "file-unstorable" }]);
    const municipality = deed.actor.municipality;
    const bodyId = await findOrAddBody(tenant, municipality, plan.body);
    if (await hasPlan(tenant, bodyId, plan.year)) return invalid([{ field: "plan", code: "plan-exists" }]);
    const governanceModelId = await findOrAddModel(tenant, municipality, plan);
    if (governanceModelId === null) return invalid([{ field: "model", code: "model-differs" }]);
    const ids = await addPlan(tenant, plan, { municipality, bodyId, governanceModelId });
    const responsible = await findOrAddResponsible(tenant, municipality, plan);
    await beginPlanDuties(tenant, municipality, { plan, ids, responsible }, `${plan.year}-01-01`);
    const importer = { person: deed.actor.person, at: deed.now, today: deed.today, responsible };
    const rounds = reportedRounds(plan, importer);
    await addEarlierOutcomes(tenant, plan, municipality, ids);
    const approval = () => ({ by: deed.actor.person, at: deed.now, despite: APPROVED_ELSEWHERE });
    await placeRounds(tenant, rounds, { municipality, governanceModelId, plan: ids, approval });
    record({ action: "plan-import", subject: `plan/${ids.planId}`, content: plan });
    for (const entry of await listImported(tenant, ids.planId)) record(entry);
    return done({ planId: ids.planId });
  });
}

async function addEarlierOutcomes(tenant: Tenant, plan: Plan, municipalityId: number, ids: PlanIds): Promise<void> {
  const rows = outcomesBesideRounds(plan).map(({ period, measure, value, refersTo, comment }) => ({
    municipalityId,
    measureId: idOf(ids.measures, measure),
    period,
    value: value ?? null,
    refersTo: refersTo ?? null,
    comment: comment ?? null,
  }));
  await insertAll(tenant, "earlierOutcome", rows);
}
