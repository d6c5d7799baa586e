import type { Activity, Goal, Measure, Plan } from "./plan.ts";
import type { PartKind } from "./plan-part.ts";
import { isSame } from "./plan-part.ts";

/** What a plan is made of; nothing of what has been reported on it. */
export type PlanFrame = Pick<Plan, "goals" | "measures" | "activities">;

export type FramePart = Goal | Measure | Activity;

export type FieldDifference = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** How one part of a plan stands in a newer version of it. */
export type PartDifference = {
  readonly kind: PartKind;
  readonly number: string;
  readonly title: string;
  /** `resumed`: it had been ended, and the file has it again. */
  readonly change: "added" | "changed" | "ended" | "resumed" | "unchanged";
  /** What differs; of an added part what it says besides its title, of an ended one nothing. */
  readonly fields: readonly FieldDifference[];
};

/** Fields that a file may leave out without saying anything: who answers is often kept elsewhere. */
const SAYS_NOTHING_WHEN_ABSENT = new Set(["responsible"]);

const FIELDS = {
  goal: ["title", "area", "focusAreas", "parents", "responsible"],
  measure: ["title", "goal", "unit", "target", "baseline", "source"],
  activity: ["title", "goal", "description", "start", "stop", "responsible"],
} as const satisfies Readonly<Record<PartKind, readonly string[]>>;

/**
 * Compares the parts of a plan with those of a file, by their numbers: goals, then measures, then activities, each in the
 * file's order with the ended ones last. Order within the file is no change. `hasEnded`: parts of the plan that were ended
 * before; a file that lacks them says nothing new.
 */
export function comparePlans(
  before: PlanFrame,
  after: PlanFrame,
  hasEnded: (kind: PartKind, number: string) => boolean = () => false,
): readonly PartDifference[] {
  return [
    ...differences("goal", before.goals, after.goals, hasEnded),
    ...differences("measure", before.measures, after.measures, hasEnded),
    ...differences("activity", before.activities, after.activities, hasEnded),
  ];
}

function differences<Part extends FramePart>(
  kind: PartKind,
  before: readonly Part[],
  after: readonly Part[],
  hasEnded: (kind: PartKind, number: string) => boolean,
): readonly PartDifference[] {
  const stored = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map((part) => {
      const difference = differenceOf(kind, stored.get(part.id), part);
      return hasEnded(kind, part.id) ? { ...difference, change: "resumed" as const } : difference;
    }),
    ...before
      .filter(({ id }) => !kept.has(id) && !hasEnded(kind, id))
      .map(({ id, title }) => ({ kind, number: id, title, change: "ended" as const, fields: [] })),
  ];
}

function differenceOf(kind: PartKind, before: FramePart | undefined, after: FramePart): PartDifference {
  const { id: number, title } = after;
  if (before === undefined) return { kind, number, title, change: "added", fields: saidBy(kind, after) };
  const fields = FIELDS[kind].flatMap((field): readonly FieldDifference[] => {
    const [then, now] = [valueOf(before, field), valueOf(after, field)];
    if (now === null && SAYS_NOTHING_WHEN_ABSENT.has(field)) return [];
    return isSame(then, now) ? [] : [{ field, before: then, after: now }];
  });
  return { kind, number, title, change: fields.length === 0 ? "unchanged" : "changed", fields };
}

function saidBy(kind: PartKind, part: FramePart): readonly FieldDifference[] {
  return FIELDS[kind]
    .filter((field) => field !== "title")
    .map((field) => ({ field, before: null, after: valueOf(part, field) }))
    .filter(({ after }) => after !== null);
}

/** Absent, empty and null are one and the same in a plan. */
function valueOf(part: FramePart, field: string): unknown {
  const value = (part as Readonly<Record<string, unknown>>)[field];
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? null : value;
}
