import { createHash } from "node:crypto";
import type { CalendarDate } from "#domain/calendar-date.ts";
import { comparePlans, type PartDifference } from "#domain/compare-plans.ts";
import type { Fault } from "#domain/fault.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Plan } from "#domain/plan.ts";
import { READ_AMONG_OTHERS } from "#files/limits.ts";
import { readPlan } from "#files/read-plan.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { addPlanImport, findPlanImport, type PlanImport, removePlanImport } from "#storage/plan-imports.ts";
import { loadPlanParts } from "#storage/plan-parts.ts";
import { findPlan, type PlanHead } from "#storage/plans.ts";
import { listActivePeople } from "#storage/responsibilities.ts";
import { type Cause, changePlan, type PlanChanged } from "./change-plan.ts";
import { changedMeanwhile, type Deed, done, invalid, notFound, type Outcome, perform, refusalOf } from "./frame.ts";
import { partsInFile } from "./parts-in-file.ts";
import { endedIn, frameOf } from "./plan-frame.ts";
import { isStorable } from "./storable.ts";

export type UploadInput = { readonly planId: number; readonly fileName: string; readonly bytes: Uint8Array };

/** What came of an upload: a preview to look through, or everything that is wrong in the file, by sheet and cell. */
export type Upload = { readonly importId: number } | { readonly faults: readonly Fault[] };

/**
 * Reads a plan workbook or plan file and keeps its goals, measures and activities for a day, to be looked through before
 * they are applied. What the file reports on them is left alone.
 */
export async function uploadPlan(deed: Deed, { planId, fileName, bytes }: UploadInput): Promise<Outcome<Upload>> {
  const found = await perform(deed, (tenant) => importable(deed, tenant, planId));
  if (!found.ok) return found;
  const plan = found.value;
  // Reading can take a while: no transaction waits for it.
  const read = await readPlan(bytes, fileName, [plan.model], READ_AMONG_OTHERS);
  if (!read.ok) return done({ faults: read.refusals });
  const { goals, measures, activities, ...file } = read.value.plan;
  if (file.body !== plan.body || file.year !== plan.year) {
    const facts = { body: file.body, year: String(file.year) };
    return invalid([{ field: "file", code: "file-of-another-plan", facts }]);
  }
  const reversed = datesReversed(activities, read.value.placeOf);
  if (reversed.length > 0) return done({ faults: reversed });
  const content = { goals, measures, activities };
  if (!isStorable(content)) return invalid([{ field: "file", code: "file-unstorable" }]);
  const sha256 = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const { municipality, person } = deed.actor;
  return perform(deed, async (tenant, record) => {
    const upload = {
      planId,
      uploadedBy: person,
      fileName: fileName.replaceAll("\0", "").slice(0, 200),
      sha256,
      content,
    };
    const importId = await addPlanImport(tenant, municipality, upload, deed.now);
    record({ action: "plan-upload", subject: `plan/${planId}`, content: { importId, sha256 } });
    return done({ importId });
  });
}

/** A report only points them out; what is put into a plan is held to what its forms ask. */
function datesReversed(activities: Plan["activities"], placeOf: (path: string) => string): readonly Fault[] {
  return activities.flatMap(({ start, stop }, index) =>
    stop < start ? [{ where: placeOf(`activities[${index}].stop`), code: "stop-before-start", start, stop }] : [],
  );
}

async function importable(deed: Deed, tenant: Tenant, planId: number): Promise<Outcome<PlanHead>> {
  const plan = await findPlan(tenant, planId);
  if (plan === null) return notFound;
  return refusalOf(mayInPlace(deed.actor, "import-plan", { body: plan.bodyId, unit: null })) ?? done(plan);
}

export type ImportPreview = {
  readonly upload: PlanImport;
  readonly plan: PlanHead;
  readonly differences: readonly PartDifference[];
  /** *Ansvarig* in the file that is no person here, or could be several: it is left as it is. */
  readonly unknownPeople: readonly string[];
};

/** What an uploaded plan would change, were it applied now. Not found: it is gone after a day or when it has been applied. */
export function previewImport(deed: Deed, planId: number, importId: number): Promise<Outcome<ImportPreview>> {
  return inTenant(deed.database, deed.actor.municipality, async (tenant) => {
    const plan = await importable(deed, tenant, planId);
    if (!plan.ok) return plan;
    const upload = await findPlanImport(tenant, importId, deed.now);
    if (upload === null || upload.planId !== planId) return notFound;
    const parts = await loadPlanParts(tenant, planId, deed.today);
    const people = await listActivePeople(tenant);
    const file = partsInFile(parts, upload.content, people, deed.today);
    const differences = comparePlans(frameOf(parts, people), file.frame, endedIn(parts));
    return done({ upload, plan: plan.value, differences, unknownPeople: file.unknownPeople });
  });
}

export type ApplyInput = Cause & {
  readonly planId: number;
  readonly importId: number;
  /** The plan's version that the preview was made against. */
  readonly version: number;
  /** The hash of what was shown. */
  readonly sha256: string;
  /** From which day that which the file lacks is ended. */
  readonly endedOn: CalendarDate;
};

/**
 * Applies an uploaded plan as it was shown: each difference becomes a change of its own in the plan's history, under one
 * reason and decision. Refuses when the plan has changed since, and then the preview is made anew.
 */
export async function applyImport(deed: Deed, input: ApplyInput): Promise<Outcome<PlanChanged>> {
  const { planId, importId } = input;
  const may = await perform(deed, (tenant) => importable(deed, tenant, planId));
  if (!may.ok) return may;
  return changePlan(deed, { planId, cause: input }, async ({ tenant, plan, parts }) => {
    const upload = await findPlanImport(tenant, importId, deed.now);
    if (upload === null || upload.planId !== planId || upload.sha256 !== input.sha256) return notFound;
    if (plan.version !== input.version) return changedMeanwhile(plan.version);
    const people = await listActivePeople(tenant);
    const file = partsInFile(parts, upload.content, people, input.endedOn);
    await removePlanImport(tenant, importId);
    return done({ wanted: file.wanted });
  });
}
