import type { CalendarDate } from "#domain/calendar-date.ts";
import type { PlanFrame } from "#domain/compare-plans.ts";
import type { PlanPart } from "#domain/plan-part.ts";
import { activityPart, goalPart, measurePart } from "#storage/new-plan.ts";
import type { PlanParts, Stored } from "#storage/plan-parts.ts";
import type { ListedPerson } from "#storage/responsibilities.ts";
import { endedIn, frameOf, personsNamed } from "./plan-frame.ts";
import type { Wanted } from "./write-parts.ts";

export type PartsInFile = {
  /** Every part of the file and every ended one; many of them change nothing. */
  readonly wanted: readonly Wanted[];
  /** The file with people as they are called here: what differs from the plan is what will be changed. */
  readonly frame: PlanFrame;
  readonly unknownPeople: readonly string[];
};

type Named = { readonly id: string; readonly responsible?: string };

/** What a file makes of a plan: its parts matched by number, new ones last, and those that it lacks ended on a day. */
export function partsInFile(
  parts: PlanParts,
  file: PlanFrame,
  people: readonly ListedPerson[],
  endedOn: CalendarDate,
): PartsInFile {
  const unknown = new Set<string>();
  const responsibleOf = ({ responsible }: Named, before: PlanPart | undefined): readonly number[] => {
    const found = responsible === undefined ? null : personsNamed(responsible, people);
    if (responsible !== undefined && found === null) unknown.add(responsible);
    return found ?? before?.responsible ?? [];
  };
  const goals = goalRows(parts, file);
  const wanted = [
    ...matched(parts.goals, file.goals, endedOn, (goal, position, before) => ({
      ...goalPart(goal, position).part,
      unit: before?.unit ?? null,
      responsible: responsibleOf(goal, before),
      parents: [...elsewhere(before?.parents ?? [], parts), ...(goal.parents ?? []).map((id) => goals.get(id) ?? 0)],
    })),
    ...matched(parts.measures, file.measures, endedOn, (measure, position, before) => ({
      ...measurePart(measure, position, goals),
      responsible: before?.responsible ?? [],
    })),
    ...matched(parts.activities, file.activities, endedOn, (activity, position, before) => ({
      ...activityPart(activity, position, goals),
      unit: before?.unit ?? null,
      responsible: responsibleOf(activity, before),
    })),
  ];
  const hasEnded = endedIn(parts);
  const isNews = ({ before, after }: Wanted): boolean =>
    before === null || after.endedOn === null || !hasEnded(after.kind, after.number);
  return { wanted: wanted.filter(isNews), frame: knownFrame(parts, file, people), unknownPeople: [...unknown] };
}

/** A goal's number → its row, or the key under which it is added. */
function goalRows(parts: PlanParts, file: PlanFrame): ReadonlyMap<string, number> {
  const rows = new Map(parts.goals.map(({ id, part }) => [part.number, id]));
  return new Map(file.goals.map(({ id }, index) => [id, rows.get(id) ?? -1 - index]));
}

/** Goals of other bodies that a goal serves: no file tells of them. */
function elsewhere(parents: readonly number[], parts: PlanParts): readonly number[] {
  const own = new Set(parts.goals.map(({ id }) => id));
  return parents.filter((id) => !own.has(id));
}

function matched<Part extends PlanPart, InFile extends Named>(
  stored: readonly Stored<Part>[],
  inFile: readonly InFile[],
  endedOn: CalendarDate,
  make: (item: InFile, position: number, before: Part | undefined) => Part,
): readonly Wanted[] {
  const byNumber = new Map(stored.map((item) => [item.part.number, item]));
  const last = Math.max(-1, ...stored.map(({ part }) => part.position)) + 1;
  const kept = new Set(inFile.map(({ id }) => id));
  return [
    ...inFile.map((item, index): Wanted => {
      const before = byNumber.get(item.id);
      const after = make(item, before?.part.position ?? last + index, before?.part);
      return before === undefined ? { before: null, after, key: -1 - index } : { before, after };
    }),
    ...stored
      .filter(({ part }) => !kept.has(part.number))
      .map((before): Wanted => ({ before, after: { ...before.part, endedOn } })),
  ];
}

/** The file's parts with *ansvarig* in the words that the plan itself would be written with; unknown people left out. */
function knownFrame(parts: PlanParts, file: PlanFrame, people: readonly ListedPerson[]): PlanFrame {
  const standing = frameOf(parts, people);
  const inOwnWords = <Item extends Named>(items: readonly Item[], stored: readonly Named[]): readonly Item[] => {
    const before = new Map(stored.map(({ id, responsible }) => [id, responsible]));
    return items.map((item) => {
      const { responsible, ...rest } = item;
      const found = responsible === undefined ? null : personsNamed(responsible, people);
      const then = before.get(item.id);
      const same = found === null || sameIds(found, then === undefined ? [] : personsNamed(then, people));
      const words = same ? then : responsible;
      return { ...(rest as Item), ...(words === undefined ? {} : { responsible: words }) };
    });
  };
  return {
    goals: inOwnWords(file.goals, standing.goals),
    measures: file.measures,
    activities: inOwnWords(file.activities, standing.activities),
  };
}

function sameIds(a: readonly number[], b: readonly number[] | null): boolean {
  return b !== null && a.length === b.length && a.every((id) => b.includes(id));
}
