import type { CalendarDate } from "#domain/calendar-date.ts";
import type { PartKind } from "#domain/plan-part.ts";
import { type Cause, changePlan, type PlanChanged } from "./change-plan.ts";
import { partsOf } from "./edit-part.ts";
import { changedMeanwhile, type Deed, done, notFound, type Outcome } from "./frame.ts";

export type EndInput = Cause & {
  readonly planId: number;
  readonly kind: PartKind;
  readonly partId: number;
  readonly version: number;
  /** The first day it is no longer in the plan; null takes an ending back. */
  readonly endedOn: CalendarDate | null;
};

/**
 * Ends a goal, measure or activity from a day, or lets it go on after all. Nothing is deleted: what has been reported on
 * it stays, and rounds that are already open keep it. What stands under an ended goal is ended with it.
 */
export function endPart(deed: Deed, input: EndInput): Promise<Outcome<PlanChanged>> {
  return changePlan(deed, { planId: input.planId, cause: input }, ({ parts }) => {
    const before = partsOf(parts, input.kind).find(({ id }) => id === input.partId);
    if (before === undefined) return Promise.resolve(notFound);
    if (before.version !== input.version) return Promise.resolve(changedMeanwhile(before.version));
    return Promise.resolve(done({ wanted: [{ before, after: { ...before.part, endedOn: input.endedOn } }] }));
  });
}
