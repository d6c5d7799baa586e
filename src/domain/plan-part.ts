import type { CalendarDate } from "./calendar-date.ts";
import type { Target } from "./plan.ts";

export type PartKind = "goal" | "measure" | "activity";

type Common = {
  /** What people call it by: `4.2`. Unique among the plan's parts of one kind. */
  readonly number: string;
  readonly title: string;
  /** Persons who answer for it, substitutes not counted. */
  readonly responsible: readonly number[];
  /** Order in the plan, rising; has holes. */
  readonly position: number;
  /** From this day it belongs to the plan no longer; what was reported before stays. */
  readonly endedOn: CalendarDate | null;
};

export type GoalPart = Common & {
  readonly kind: "goal";
  readonly area: string | null;
  readonly focusAreas: readonly string[];
  /** The goals it serves, in this plan or in another body's. */
  readonly parents: readonly number[];
  readonly unit: number | null;
};

export type MeasurePart = Common & {
  readonly kind: "measure";
  readonly goal: number;
  readonly measuredIn: string | null;
  readonly target: Target;
  readonly baseline: number | null;
  readonly source: string | null;
};

export type ActivityPart = Common & {
  readonly kind: "activity";
  readonly goal: number;
  readonly description: string | null;
  readonly startOn: CalendarDate;
  readonly stopOn: CalendarDate;
  readonly unit: number | null;
};

/** A goal, measure or activity as it is kept: people, units and goals by their rows, so that history holds no names. */
export type PlanPart = GoalPart | MeasurePart | ActivityPart;

export type PartField = Exclude<keyof GoalPart | keyof MeasurePart | keyof ActivityPart, "kind">;

type Fields = Readonly<Partial<Record<PartField, unknown>>>;

/** The fields in which two states of a part differ, in the order in which the part has them. */
export function changedFields(before: PlanPart, after: PlanPart): readonly PartField[] {
  const fields = Object.keys(after).filter((key): key is PartField => key !== "kind");
  return fields.filter((field) => !isSame((before as Fields)[field], (after as Fields)[field]));
}

/** Equality of plain data. Lists are sets here: people, goals served and focus areas have no order of their own. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item) => b.includes(item));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame((a as Fields)[key as PartField], (b as Fields)[key as PartField]));
}

/** Who carries out, and in which order it is shown: the administration's own affair. */
const ADMINISTRATIVE: ReadonlySet<PartField> = new Set(["responsible", "unit", "position"]);

/**
 * Whether a change of an adopted plan is a new decision: what a body has decided, it alone can change (kommunallagen
 * 5:1, 11:6). To add and to end are changes of what was decided; `before` null means that the part is new.
 */
export function isNewDecision(before: PlanPart | null, after: PlanPart): boolean {
  return before === null || changedFields(before, after).some((field) => !ADMINISTRATIVE.has(field));
}

export type Placed = { readonly id: number; readonly position: number };

/**
 * The positions after `moved` has been put right after `after` (null: first). The siblings share out the positions that
 * they already have, so that nothing else in the plan moves; only those that change are answered.
 */
export function reordered(siblings: readonly Placed[], moved: number, after: number | null): readonly Placed[] {
  const inOrder = siblings.toSorted((a, b) => a.position - b.position);
  const others = inOrder.filter(({ id }) => id !== moved);
  const index = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
  const order = [...others.slice(0, index).map(({ id }) => id), moved, ...others.slice(index).map(({ id }) => id)];
  const now = new Map(siblings.map(({ id, position }) => [id, position]));
  return order
    .map((id, place) => ({ id, position: inOrder[place]?.position ?? 0 }))
    .filter(({ id, position }) => now.get(id) !== position);
}

/** Whether a goal that serves `parents` would, through them, serve itself. `links`: which goals each goal serves now. */
export function makesCircle(
  goal: number,
  parents: readonly number[],
  links: ReadonlyMap<number, readonly number[]>,
): boolean {
  const seen = new Set<number>();
  const left = [...parents];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    left.push(...(links.get(next) ?? []));
  }
  return false;
}
