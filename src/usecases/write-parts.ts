import type { CalendarDate } from "#domain/calendar-date.ts";
import { changedFields, type PartKind, type PlanPart } from "#domain/plan-part.ts";
import type { Tenant } from "#storage/database.ts";
import type { Stored } from "#storage/plan-parts.ts";
import {
  addActivities,
  addGoals,
  addMeasures,
  type Changed,
  type NewPart,
  saveGoalParents,
  saveParts,
} from "#storage/plan-writes.ts";
import { beginDuties, type Duty, endDuties } from "#storage/responsibilities.ts";

/**
 * A part as it is to be. A new one has a `key` below zero: other new parts name a goal by it until it has a row.
 * `continuesId` is the row of the same part in the plan of the year before.
 */
export type Wanted =
  | { readonly before: null; readonly after: PlanPart; readonly key: number; readonly continuesId?: number }
  | { readonly before: Stored; readonly after: PlanPart };

/** A part as it came to be. */
export type Written = { readonly id: number; readonly before: PlanPart | null; readonly after: PlanPart };

type Place = { readonly municipality: number; readonly planId: number; readonly today: CalendarDate };

/**
 * Writes new and changed parts, with the goals they serve and who answers for them from today, in a number of statements
 * that does not grow with them. Answers them goals first.
 */
export async function writeParts(tenant: Tenant, place: Place, wanted: readonly Wanted[]): Promise<readonly Written[]> {
  const keys = new Map<number, number>();
  const goals = await writeKind(tenant, place, wanted, "goal", keys);
  await saveGoalParents(
    tenant,
    place.municipality,
    goals.flatMap(({ id, after }) => (after.kind === "goal" ? [{ id, parents: after.parents }] : [])),
  );
  const measures = await writeKind(tenant, place, wanted, "measure", keys);
  const activities = await writeKind(tenant, place, wanted, "activity", keys);
  const written = [...goals, ...measures, ...activities];
  await moveDuties(tenant, place, written);
  return written;
}

async function writeKind(
  tenant: Tenant,
  place: Place,
  wanted: readonly Wanted[],
  kind: PartKind,
  keys: Map<number, number>,
): Promise<readonly Written[]> {
  const here = wanted.filter(({ after }) => after.kind === kind);
  const added = here.flatMap((item) => (item.before === null ? [item] : []));
  const parts = added.map(({ after, continuesId }) => ({
    part: resolved(after, keys),
    ...(continuesId === undefined ? {} : { continuesId }),
  }));
  const ids = await addKind(tenant, place, kind, parts);
  // Only goals are named by others; a measure may have the same key as a goal.
  if (kind === "goal") added.forEach(({ key }, index) => keys.set(key, ids[index] ?? 0));
  const changed = here.flatMap((item) => (item.before === null ? [] : [item]));
  const changes = changed.map(({ before, after }) => ({ id: before.id, part: resolved(after, keys) }));
  await saveParts(tenant, kind, changes);
  return [
    ...added.map(({ after }, index) => ({ id: ids[index] ?? 0, before: null, after: resolved(after, keys) })),
    ...changed.map(({ before }, index) => ({ ...writtenOf(changes[index]), before: before.part })),
  ];
}

function writtenOf(change: Changed | undefined): { readonly id: number; readonly after: PlanPart } {
  if (change === undefined) throw new Error("A change was lost.");
  return { id: change.id, after: change.part };
}

function addKind(tenant: Tenant, place: Place, kind: PartKind, parts: readonly NewPart[]): Promise<readonly number[]> {
  const of = <Part extends PlanPart>(wanted: Part["kind"]) =>
    parts.filter((candidate): candidate is NewPart<Part> => candidate.part.kind === wanted);
  if (kind === "goal") return addGoals(tenant, place, of("goal"));
  return kind === "measure" ? addMeasures(tenant, place, of("measure")) : addActivities(tenant, place, of("activity"));
}

/** The part with rows in place of keys. Goals that serve new goals of the same kind are linked when those have rows. */
function resolved(part: PlanPart, keys: ReadonlyMap<number, number>): PlanPart {
  const row = (id: number): number => keys.get(id) ?? id;
  return part.kind === "goal" ? { ...part, parents: part.parents.map(row) } : { ...part, goal: row(part.goal) };
}

async function moveDuties(tenant: Tenant, { municipality, today }: Place, written: readonly Written[]): Promise<void> {
  const ended = written.flatMap(({ id, before, after }) => dutiesOf(id, before, after));
  const begun = written.flatMap(({ id, before, after }) => dutiesOf(id, after, before));
  await endDuties(tenant, ended, today);
  await beginDuties(tenant, municipality, begun, { first: today, last: null, substituteFor: null });
}

/** Those who answer for a part in one state of it, but not in the other. */
function dutiesOf(id: number, part: PlanPart | null, other: PlanPart | null): readonly Duty[] {
  if (part === null) return [];
  const only = part.responsible.filter((person) => other?.responsible.includes(person) !== true);
  return only.map((person) => ({ kind: part.kind, part: id, person }));
}

/** The wanted parts that differ from what stands. */
export function realChanges(wanted: readonly Wanted[]): readonly Wanted[] {
  return wanted.filter(({ before, after }) => before === null || changedFields(before.part, after).length > 0);
}
