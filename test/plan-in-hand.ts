import assert from "node:assert/strict";
import type { Role } from "#domain/people.ts";
import { inTenant } from "#storage/database.ts";
import { listPlanChanges } from "#storage/plan-changes.ts";
import { loadPlanParts, type Stored } from "#storage/plan-parts.ts";
import { findPlan } from "#storage/plans.ts";
import { aMunicipality, deedOf } from "#test/municipality.ts";
import type { TestDatabase } from "#test/database.ts";
import { editActivity } from "#usecases/edit-activity.ts";
import type { PartInput } from "#usecases/edit-part.ts";
import type { Outcome } from "#usecases/frame.ts";

export const DAYS = { description: null, startOn: "2024-01-15", stopOn: "2024-10-31", unit: null };

/** A municipality's plan with what is needed to change it and to see what came of it. */
export async function aPlanInHand(data: TestDatabase) {
  const municipality = await aMunicipality(data);
  const { planId } = municipality;
  const deed = (role: Role = "coordinator") => deedOf(data.database, municipality, role);
  const parts = () => inTenant(data.database, municipality.id, (tenant) => loadPlanParts(tenant, planId, "2025-01-10"));
  const plan = () => inTenant(data.database, municipality.id, (tenant) => findPlan(tenant, planId));
  const changes = () =>
    inTenant(data.database, municipality.id, (tenant) =>
      listPlanChanges(tenant, planId, { subject: null, below: null, most: 100 }),
    );

  async function standing(number: string): Promise<Stored> {
    const { goals, measures, activities } = await parts();
    const found = [...goals, ...measures, ...activities].find(({ part }) => part.number === number);
    assert.ok(found !== undefined, number);
    return found;
  }

  async function common(number: string, fields: Partial<PartInput> = {}): Promise<PartInput> {
    const { id, version, part } = await standing(number);
    const { title, responsible } = part;
    return {
      planId,
      partId: id,
      version,
      number,
      title,
      responsible,
      place: "stay",
      reason: "Bättre lydelse.",
      decisionReference: null,
      ...fields,
    };
  }

  async function changeActivity(number: string, fields: Partial<PartInput> = {}, own: object = {}, role?: Role) {
    const { part } = await standing(number);
    assert.equal(part.kind, "activity");
    const goal = part.kind === "activity" ? part.goal : 0;
    return editActivity(deed(role), { ...(await common(number, fields)), goal, ...DAYS, ...own });
  }
  return { municipality, deed, parts, plan, changes, standing, common, changeActivity };
}

/** Why an outcome was refused; nothing when it was not. */
export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) return [];
  return outcome.refusals.flatMap((refusal) =>
    refusal.code === "invalid" ? refusal.faults.map(({ code }) => code) : [refusal.code],
  );
}
