import { mayStep } from "#domain/permissions.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { findEntry } from "#storage/entries.ts";
import { findItem } from "#storage/items.ts";
import { decideAssessment } from "./decide-assessment.ts";
import { changedMeanwhile, type Deed, notFound, type Outcome, refusalOf } from "./frame.ts";
import { recordOutcome } from "./record-outcome.ts";
import { reportStatus } from "./report-status.ts";

type Handed = Promise<Outcome<{ readonly version: number }>>;

/**
 * Hands in what stands saved, without a form: it must be as whole as if the form had been sent. The version guards what
 * is read here until it is written.
 */
export async function submitItem(
  deed: Deed,
  { itemId, version }: { readonly itemId: number; readonly version: number },
): Handed {
  const find = (tenant: Tenant) => findSaved(tenant, itemId);
  const found = await inTenant(deed.database, deed.actor.municipality, find, deed.today);
  if (found === null) return notFound;
  const refusal = refusalOf(mayStep(deed.actor, "submit", found.item));
  if (refusal !== null) return refusal;
  if (found.item.version !== version) return changedMeanwhile(found.item.version);
  const common = { itemId, version, step: "submit" as const };
  if (found.item.kind === "activity") return reportStatus(deed, { ...NO_STATUS, ...found.status, ...common });
  if (found.item.kind === "measure") return recordOutcome(deed, { ...NO_OUTCOME, ...found.outcome, ...common });
  return decideAssessment(deed, { ...NO_GRADE, ...found.assessment, ...common });
}

async function findSaved(tenant: Tenant, itemId: number) {
  const item = await findItem(tenant, itemId);
  if (item === null) return null;
  const { id, kind, entryVersion } = item;
  return {
    item,
    status: kind === "activity" ? await findEntry(tenant, kind, id, entryVersion) : null,
    outcome: kind === "measure" ? await findEntry(tenant, kind, id, entryVersion) : null,
    assessment: kind === "goal" ? await findEntry(tenant, kind, id, entryVersion) : null,
  };
}

const NO_STATUS = { status: null, comment: null, causes: [], newStop: null };
const NO_OUTCOME = { value: null, notMeasuredBecause: null, refersTo: null, comment: null };
const NO_GRADE = { grade: null, comment: null, departsBecause: null };
