import { corrected, type Correction } from "#domain/correction.ts";
import { assess, departingGrades } from "#domain/assessment/assess.ts";
import { parsePeriod, type Period } from "#domain/period.ts";
import { CANNOT_BE_JUDGED, type Plan } from "#domain/plan.ts";
import { asAsked } from "#domain/status.ts";
import { type Entry, findEntry } from "#storage/entries.ts";
import type { Tenant } from "#storage/database.ts";
import { findItem, type Item, saveItemState } from "#storage/items.ts";
import { present } from "#storage/present.ts";
import type { Round } from "#storage/rounds.ts";
import { askAgain } from "./ask-again.ts";
import { type Deed, done, type FieldFault, invalid, notFound, type OnRecord, type Outcome } from "./frame.ts";
import type { Corrected, RoundCorrection } from "./round-correction.ts";
import type { FrozenFacts } from "./round-facts.ts";
import { addVersion } from "./save-entry.ts";
import { MOST_LETTERS } from "./write-round-text.ts";

type ItemCorrection = Exclude<RoundCorrection, { readonly kind: "text" }>;

/** Puts another answer in the frozen plan, and saves it as the item's new version with the reason in its history. */
export async function correctItem(
  tenant: Tenant,
  deed: Deed,
  round: Round,
  frozen: FrozenFacts,
  asked: ItemCorrection,
  reason: string,
  record: (entry: OnRecord) => void,
): Promise<Outcome<Corrected>> {
  const { model } = frozen.plan;
  const correction = asked.kind === "activity" ? { ...asked, entry: asAsked(model, asked.entry) } : asked;
  const item = await findItem(tenant, correction.itemId, true);
  if (item === null || item.kind !== correction.kind || item.roundId !== round.id) return notFound;
  const faults = faultsOf(correction, frozen.plan);
  if (faults.length > 0) return invalid(faults);
  const id = item.number;
  const { plan, changes } = corrected(frozen.plan, frozen.period, inPlan(correction, id));
  const { municipality, person } = deed.actor;
  const entry = await wholeEntry(tenant, item, { plan, period: frozen.period, id }, correction, reason);
  const entryVersion = await addVersion(tenant, deed, item, entry, { step: "correct", record });
  const change = { item, state: item.itemState, entryVersion, person, at: deed.now, note: reason };
  await saveItemState(tenant, municipality, change);
  if (correction.kind === "activity") {
    await askAgain(tenant, deed, { item, status: correction.entry.status, model }, record);
  }
  return done({ plan, subject: { kind: correction.kind, id }, changes });
}

type Frozen = { readonly plan: Plan; readonly period: Period; readonly id: string };

/**
 * The answer with what stands beside a goal's grade: what the rule says now, and why the grade departs from it, as was said
 * when the same grade was decided, else the reason of the correction.
 */
async function wholeEntry(
  tenant: Tenant,
  { id: itemId, entryVersion }: Item,
  { plan, period, id }: Frozen,
  correction: ItemCorrection,
  reason: string,
): Promise<Entry> {
  if (correction.kind === "activity") return { kind: "activity", ...correction.entry };
  if (correction.kind === "measure") return { kind: "measure", ...correction.entry };
  const { grade } = correction.entry;
  const before = await findEntry(tenant, "goal", itemId, entryVersion);
  const goal = plan.goals.find((candidate) => candidate.id === id);
  const departs = goal !== undefined && grade !== null && departingGrades(plan, goal, period).includes(grade);
  const said = before?.grade === grade ? before.departsBecause : null;
  const proposed = assess(plan, period).goals.find((assessed) => assessed.id === id)?.proposed ?? null;
  return { kind: "goal", ...correction.entry, proposed, departsBecause: departs ? (said ?? reason) : null };
}

function faultsOf(correction: ItemCorrection, { model }: Plan): readonly FieldFault[] {
  if ((correction.entry.comment ?? "").length > MOST_LETTERS) return [{ field: "comment", code: "text-too-long" }];
  if (correction.kind === "activity") {
    const { status, causes } = correction.entry;
    if (status === null) return [{ field: "status", code: "status-missing" }];
    if (!model.statuses.some(({ key }) => key === status)) return [{ field: "status", code: "status-unknown" }];
    const known = causes.every((cause) => model.causes.some(({ key }) => key === cause));
    return known ? [] : [{ field: "cause", code: "cause-unknown" }];
  }
  if (correction.kind === "goal") {
    const { grade } = correction.entry;
    if (grade === null) return [{ field: "grade", code: "grade-missing" }];
    const known = grade === CANNOT_BE_JUDGED || model.grades.some(({ key }) => key === grade);
    return known ? [] : [{ field: "grade", code: "grade-unknown" }];
  }
  const { value, notMeasuredBecause, refersTo } = correction.entry;
  if (refersTo !== null && parsePeriod(refersTo) === null) return [{ field: "refersTo", code: "period-unknown" }];
  if (value === null && (notMeasuredBecause ?? "").trim() === "") return [{ field: "value", code: "value-missing" }];
  return value !== null && notMeasuredBecause !== null ? [{ field: "value", code: "value-and-not-measured" }] : [];
}

/** The correction as the domain's plan writes it: absent where the row has null. */
function inPlan(correction: ItemCorrection, id: string): Correction {
  if (correction.kind === "activity") {
    const { status, causes, comment, newStop } = correction.entry;
    return { kind: "activity", id, entry: { status: status ?? "", causes, ...present({ comment, newStop }) } };
  }
  if (correction.kind === "goal") {
    const { grade, comment } = correction.entry;
    return { kind: "goal", id, entry: { grade: grade ?? "", ...present({ comment }) } };
  }
  const { value, refersTo, comment, notMeasuredBecause } = correction.entry;
  return { kind: "measure", id, entry: { value, ...present({ refersTo, comment: comment ?? notMeasuredBecause }) } };
}
