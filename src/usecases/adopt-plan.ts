import type { CalendarDate } from "#domain/calendar-date.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { addPlanChanges } from "#storage/plan-changes.ts";
import { findPlan, saveAdoption } from "#storage/plans.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  type FieldFault,
  invalid,
  notFound,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

export type AdoptionInput = {
  readonly planId: number;
  /** The plan's version that the person saw: what has been adopted is what stood in it. */
  readonly version: number;
  readonly by: string;
  readonly on: CalendarDate;
  readonly paragraph: string;
  /** The matter's diarienummer. */
  readonly reference: string | null;
};

const MOST = 300;

/** Records the decision by which a plan was adopted. From then on each change of its content needs a decision of its own. */
export function adoptPlan(deed: Deed, input: AdoptionInput): Promise<Outcome<{ readonly version: number }>> {
  return perform(deed, async (tenant, record) => {
    const plan = await findPlan(tenant, input.planId, true);
    if (plan === null) return notFound;
    const refusal = refusalOf(mayInPlace(deed.actor, "edit-plan", { body: plan.bodyId, unit: null }));
    if (refusal !== null) return refusal;
    if (plan.version !== input.version) return changedMeanwhile(plan.version);
    const faults = faultsOf(input);
    if (faults.length > 0) return invalid(faults);
    const reference = (input.reference ?? "").trim();
    const adoption = {
      by: input.by.trim(),
      on: input.on,
      paragraph: input.paragraph.trim(),
      reference: reference === "" ? null : reference,
    };
    await saveAdoption(tenant, plan.id, adoption);
    const { municipality, person } = deed.actor;
    const change = { subject: `plan/${plan.id}`, before: plan.adopted, after: adoption };
    const decisionReference = [adoption.by, adoption.on, adoption.paragraph, adoption.reference ?? ""].join(" ").trim();
    const by = { author: person, at: deed.now, reason: "", decisionReference };
    const place = { municipality, planId: plan.id, version: plan.version };
    const [content] = await addPlanChanges(tenant, place, [change], by);
    record({ action: "plan-adopt", subject: `plan/${plan.id}`, content });
    return done({ version: plan.version + 1 });
  });
}

function faultsOf({ by, paragraph, reference }: AdoptionInput): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (by.trim() === "") faults.push({ field: "by", code: "adopted-by-missing" });
  if (paragraph.trim() === "") faults.push({ field: "paragraph", code: "paragraph-missing" });
  const texts = { by, paragraph, reference: reference ?? "" };
  for (const [field, text] of Object.entries(texts)) {
    if (text.length > MOST) faults.push({ field, code: "text-too-long" });
  }
  return faults;
}
