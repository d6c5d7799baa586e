import { isNewDecision, type PartKind, type Placed } from "#domain/plan-part.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Tenant } from "#storage/database.ts";
import { addPlanChanges, type NewPlanChange } from "#storage/plan-changes.ts";
import { loadPlanParts, type PlanParts, type Stored } from "#storage/plan-parts.ts";
import { removePart, savePositions } from "#storage/plan-writes.ts";
import { findPlan, type PlanHead } from "#storage/plans.ts";
import { type Deed, done, type FieldFault, invalid, notFound, type Outcome, perform, refusalOf } from "./frame.ts";
import { realChanges, type Wanted, writeParts } from "./write-parts.ts";

/** Why a plan is changed, and by which decision when it has been adopted. */
export type Cause = { readonly reason: string; readonly decisionReference: string | null };

export type PlanContext = { readonly tenant: Tenant; readonly plan: PlanHead; readonly parts: PlanParts };

/** What a change comes to. `placed`: siblings that give way to a moved part, which is no change of theirs. */
export type Decided = {
  readonly wanted: readonly Wanted[];
  readonly placed?: { readonly kind: PartKind; readonly parts: readonly Placed[] };
  /** A part that was a mistake and leaves no trace but in the plan's history. */
  readonly removed?: Stored;
};

export type PlanChanged = { readonly version: number; readonly ids: readonly number[] };

const MOST_REASON = 1_000;

/**
 * Changes parts of a plan: found and locked, permitted, decided, written, put into the plan's history with author and
 * reason, audited. A change of what a body has adopted needs the reference of its new decision (kommunallagen 5:1, 11:6).
 * What turns out to change nothing needs no reason and counts no version.
 */
export function changePlan(
  deed: Deed,
  { planId, cause }: { readonly planId: number; readonly cause: Cause },
  decide: (context: PlanContext) => Promise<Outcome<Decided>>,
): Promise<Outcome<PlanChanged>> {
  return perform(deed, async (tenant, record) => {
    const plan = await findPlan(tenant, planId, true);
    if (plan === null) return notFound;
    const refusal = refusalOf(mayInPlace(deed.actor, "edit-plan", { body: plan.bodyId, unit: null }));
    if (refusal !== null) return refusal;
    const parts = await loadPlanParts(tenant, planId, deed.today);
    const decided = await decide({ tenant, plan, parts });
    if (!decided.ok && !decided.refusals.every(({ code }) => code === "invalid")) return decided;
    const wanted = decided.ok ? realChanges(decided.value.wanted) : [];
    const removed = decided.ok ? decided.value.removed : undefined;
    if (decided.ok && wanted.length === 0 && removed === undefined) return done({ version: plan.version, ids: [] });
    const isDecision = decided.ok && (removed !== undefined || wanted.some(isDecided));
    const faults = [...faultsIn(decided), ...causeFaults(cause, plan, isDecision)];
    if (faults.length > 0 || !decided.ok) return invalid(faults);
    const { written, changes } = await write(tenant, deed, plan, { ...decided.value, wanted });
    const { municipality, person } = deed.actor;
    const by = { author: person, at: deed.now, ...trimmed(cause) };
    const versions = await addPlanChanges(tenant, { municipality, planId, version: plan.version }, changes, by);
    for (const content of versions) record({ action: "plan-change", subject: `plan/${planId}`, content });
    return done({ version: plan.version + versions.length, ids: written.map(({ id }) => id) });
  });
}

const isDecided = ({ before, after }: Wanted): boolean => isNewDecision(before?.part ?? null, after);

async function write(tenant: Tenant, { actor, today }: Deed, { id: planId }: PlanHead, decided: Decided) {
  const { wanted, placed, removed } = decided;
  const written = await writeParts(tenant, { municipality: actor.municipality, planId, today }, wanted);
  if (placed !== undefined) await savePositions(tenant, placed.kind, placed.parts);
  if (removed !== undefined) await removePart(tenant, removed.part.kind, removed.id);
  const changes: NewPlanChange[] = written.map(({ id, before, after }) => ({
    subject: `${after.kind}/${id}`,
    before,
    after,
  }));
  if (removed !== undefined) {
    changes.push({ subject: `${removed.part.kind}/${removed.id}`, before: removed.part, after: null });
  }
  return { written, changes };
}

export function trimmed({ reason, decisionReference }: Cause): Cause {
  const reference = decisionReference?.trim() ?? "";
  return { reason: reason.trim(), decisionReference: reference === "" ? null : reference };
}

function faultsIn(outcome: Outcome<unknown>): readonly FieldFault[] {
  return outcome.ok ? [] : outcome.refusals.flatMap((refusal) => (refusal.code === "invalid" ? refusal.faults : []));
}

function causeFaults(cause: Cause, plan: PlanHead, isDecision: boolean): readonly FieldFault[] {
  const { reason, decisionReference } = trimmed(cause);
  const faults: FieldFault[] = [];
  if (reason === "") faults.push({ field: "reason", code: "reason-missing" });
  if (reason.length > MOST_REASON) faults.push({ field: "reason", code: "text-too-long" });
  if (plan.adopted !== null && isDecision && decisionReference === null) {
    faults.push({ field: "decisionReference", code: "decision-missing" });
  }
  if ((decisionReference ?? "").length > MOST_REASON) {
    faults.push({ field: "decisionReference", code: "text-too-long" });
  }
  return faults;
}
