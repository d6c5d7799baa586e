import { MOST_LETTERS } from "#domain/plan.ts";
import { type PlanPart, reordered } from "#domain/plan-part.ts";
import type { PlanParts, Stored } from "#storage/plan-parts.ts";
import { listActivePeople, listUnits } from "#storage/responsibilities.ts";
import { type Cause, changePlan, type Decided, type PlanChanged, type PlanContext } from "./change-plan.ts";
import { changedMeanwhile, type Deed, done, type FieldFault, invalid, notFound, type Outcome } from "./frame.ts";

/** What the forms of goals, measures and activities have in common. */
export type PartInput = Cause & {
  readonly planId: number;
  /** Null: a new one. */
  readonly partId: number | null;
  /** The version of the part that the person saw; 0 for a new one. */
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly responsible: readonly number[];
  /** Where among its siblings: after that one, first, or where it stands (a new or moved part: last). */
  readonly place: number | "first" | "stay";
};

const LISTS = { goal: "goals", measure: "measures", activity: "activities" } as const;

/** The parts of one kind, of which the caller knows which. */
export function partsOf(parts: PlanParts, kind: PlanPart["kind"]): readonly Stored[] {
  return parts[LISTS[kind]];
}

export type PartWords<Part extends PlanPart> = {
  readonly kind: Part["kind"];
  /** The part's own fields; null where what was sent cannot be read, and then `faults` says why. */
  readonly make: (common: Pick<PlanPart, "number" | "title" | "responsible" | "position" | "endedOn">) => Part;
  readonly faults: (context: PlanContext, before: Stored | null) => Promise<readonly FieldFault[]>;
};

/** Adds a part or changes one: its fields, its place, its goal, and who answers for it. Answers the plan's version and the part's id. */
export function editPart<Part extends PlanPart>(
  deed: Deed,
  input: PartInput,
  words: PartWords<Part>,
): Promise<Outcome<PlanChanged>> {
  return changePlan(deed, { planId: input.planId, cause: input }, async (context) => {
    const all = partsOf(context.parts, words.kind);
    const before = input.partId === null ? null : (all.find(({ id }) => id === input.partId) ?? null);
    if (before === null && input.partId !== null) return notFound;
    if (before !== null && before.version !== input.version) return changedMeanwhile(before.version);
    const faults = [...(await commonFaults(context, input, all, before)), ...(await words.faults(context, before))];
    return faults.length > 0 ? invalid(faults) : done(decide(input, words, all, before));
  });
}

function decide<Part extends PlanPart>(
  input: PartInput,
  words: PartWords<Part>,
  all: readonly Stored[],
  before: Stored | null,
): Decided {
  const last = Math.max(-1, ...all.map(({ part }) => part.position)) + 1;
  const common = {
    number: input.number.trim(),
    title: input.title.trim(),
    responsible: input.responsible,
    endedOn: before?.part.endedOn ?? null,
  };
  const draft = words.make({ ...common, position: before?.part.position ?? last });
  if (before === null) return { wanted: [{ before, after: draft, key: -1 }] };
  if (goalOf(draft) !== goalOf(before.part)) return { wanted: [{ before, after: { ...draft, position: last } }] };
  if (input.place === "stay") return { wanted: [{ before, after: draft }] };
  const siblings = all
    .filter(({ part }) => goalOf(part) === goalOf(draft))
    .map(({ id, part }) => ({ id, position: part.position }));
  const placed = reordered(siblings, before.id, input.place === "first" ? null : input.place);
  const position = placed.find(({ id }) => id === before.id)?.position ?? draft.position;
  const others = placed.filter(({ id }) => id !== before.id);
  return { wanted: [{ before, after: { ...draft, position } }], placed: { kind: words.kind, parts: others } };
}

const goalOf = (part: PlanPart): number | null => (part.kind === "goal" ? null : part.goal);

async function commonFaults(
  { tenant }: PlanContext,
  { number, title, responsible }: PartInput,
  all: readonly Stored[],
  before: Stored | null,
): Promise<readonly FieldFault[]> {
  const faults: FieldFault[] = [];
  const isTaken = all.some(({ id, part }) => id !== before?.id && part.number === number.trim());
  if (number.trim() === "") faults.push({ field: "number", code: "number-missing" });
  else if (number.trim().length > MOST_LETTERS.number) faults.push({ field: "number", code: "text-too-long" });
  else if (isTaken) faults.push({ field: "number", code: "number-taken" });
  if (title.trim() === "") faults.push({ field: "title", code: "title-missing" });
  if (title.length > MOST_LETTERS.title) faults.push({ field: "title", code: "text-too-long" });
  const known = new Set((await listActivePeople(tenant)).map(({ id }) => id));
  // Somebody who has left may stand until another is put in place.
  const isKnown = (person: number): boolean => known.has(person) || before?.part.responsible.includes(person) === true;
  if (!responsible.every(isKnown)) faults.push({ field: "responsible", code: "person-unknown" });
  return faults;
}

/** A fault for each of the fields whose text, or one of whose texts, is longer than a title. */
export function lengthFaults(
  fields: Readonly<Record<string, string | readonly string[] | null>>,
): readonly FieldFault[] {
  return Object.entries(fields)
    .filter(([, texts]) => [texts ?? ""].flat().some((text) => text.length > MOST_LETTERS.title))
    .map(([field]) => ({ field, code: "text-too-long" }));
}

/** Fault when the unit is not the municipality's. */
export async function unitFaults({ tenant }: PlanContext, unit: number | null): Promise<readonly FieldFault[]> {
  if (unit === null || (await listUnits(tenant)).some(({ id }) => id === unit)) return [];
  return [{ field: "unit", code: "unit-unknown" }];
}

/** Fault when the goal is not one of the plan's, or has been ended since before. */
export function goalFaults({ parts }: PlanContext, goal: number, before: Stored | null): readonly FieldFault[] {
  const found = parts.goals.find(({ id }) => id === goal);
  const stays = before !== null && goalOf(before.part) === goal;
  if (found === undefined) return [{ field: "goal", code: "goal-missing" }];
  return found.part.endedOn !== null && !stays ? [{ field: "goal", code: "goal-ended" }] : [];
}
