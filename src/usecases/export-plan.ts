import { isDeepStrictEqual } from "node:util";
import { builtInModel } from "#domain/models/built-in.ts";
import type { Plan } from "#domain/plan.ts";
import { writePlanFile } from "#files/plan-file.ts";
import { writePlanWorkbook, writeTemplate } from "#files/plan-workbook.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { loadPlanParts } from "#storage/plan-parts.ts";
import { findPlan, type PlanHead } from "#storage/plans.ts";
import { present } from "#storage/present.ts";
import { listActivePeople } from "#storage/responsibilities.ts";
import { type Deed, done, invalid, notFound, type Outcome } from "./frame.ts";
import { currentFrame } from "./plan-frame.ts";

export type PlanFileKind = "workbook" | "json" | "template";

/**
 * The plan as it stands, as a file that can be changed and uploaded again: goals, measures and activities, nothing of what
 * has been reported (drafts are for those who work with them). `template` is an empty workbook for the plan's model.
 */
export async function exportPlan(
  deed: Deed,
  { planId, kind }: { readonly planId: number; readonly kind: PlanFileKind },
): Promise<Outcome<Uint8Array>> {
  const plan = await inTenant(deed.database, deed.actor.municipality, async (tenant) => {
    const head = await findPlan(tenant, planId);
    return head === null ? null : planOf(tenant, head, deed);
  });
  if (plan === null) return notFound;
  if (kind === "template") return done(await writeTemplate(plan.model));
  if (kind === "json") return done(new TextEncoder().encode(writePlanFile(plan)));
  // A workbook only names its model; here it comes back to the municipality that has it.
  const workbook = await writePlanWorkbook({ ...plan, modelIsInline: false });
  return workbook.ok ? workbook : invalid(workbook.refusals.map(({ code, where }) => ({ field: where, code })));
}

async function planOf(tenant: Tenant, head: PlanHead, deed: Deed): Promise<Plan> {
  const parts = await loadPlanParts(tenant, head.id, deed.today);
  const people = await listActivePeople(tenant);
  const { name, code } = await tenant.selectFrom("municipality").select(["name", "code"]).executeTakeFirstOrThrow();
  const { adopted } = head;
  const adoption = adopted === null ? null : { ...adopted, date: adopted.on, on: null };
  return {
    municipality: { name, ...present({ code }) },
    body: head.body,
    year: head.year,
    model: head.model,
    modelIsInline: !isDeepStrictEqual(head.model, builtInModel(head.model.key)),
    ...(adoption === null ? {} : { adopted: present(adoption) }),
    ...currentFrame(parts, people),
    statusReports: [],
    outcomes: [],
    assessments: [],
    bodyAssessments: [],
    cases: [],
  };
}
