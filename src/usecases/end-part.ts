import type { CalendarDate } from "#domain/calendar-date.ts";
import type { PartKind } from "#domain/plan-part.ts";
import type { Tenant } from "#storage/database.ts";
import type { Stored } from "#storage/plan-parts.ts";
import { isUntouched } from "#storage/plan-writes.ts";
import { type Cause, changePlan, type Decided, type PlanChanged } from "./change-plan.ts";
import { partsOf } from "./edit-part.ts";
import { changedMeanwhile, type Deed, done, invalid, notFound, type Outcome } from "./frame.ts";

type Aimed = Cause & {
  readonly planId: number;
  readonly kind: PartKind;
  readonly partId: number;
  readonly version: number;
};

export type EndInput = Aimed & {
  /** The first day it is no longer in the plan; null takes an ending back. */
  readonly endedOn: CalendarDate | null;
};

/**
 * Ends a goal, measure or activity from a day, or lets it go on after all. Nothing is deleted: what has been reported on
 * it stays, and rounds that are already open keep it. What stands under an ended goal is ended with it.
 */
export function endPart(deed: Deed, input: EndInput): Promise<Outcome<PlanChanged>> {
  return changeOne(deed, input, (_tenant, before) =>
    Promise.resolve(done({ wanted: [{ before, after: { ...before.part, endedOn: input.endedOn } }] })),
  );
}

/** Takes away what was put in by mistake, as long as nothing hangs on it: else it can only be ended. */
export function removePart(deed: Deed, input: Aimed): Promise<Outcome<PlanChanged>> {
  return changeOne(deed, input, async (tenant, before) =>
    (await isUntouched(tenant, input.kind, before.id))
      ? done({ wanted: [], removed: before })
      : invalid([{ field: "remove", code: "part-in-use" }]),
  );
}

function changeOne(
  deed: Deed,
  input: Aimed,
  decide: (tenant: Tenant, before: Stored) => Promise<Outcome<Decided>>,
): Promise<Outcome<PlanChanged>> {
  return changePlan(deed, { planId: input.planId, cause: input }, async ({ tenant, parts }) => {
    const before = partsOf(parts, input.kind).find(({ id }) => id === input.partId);
    if (before === undefined) return notFound;
    return before.version === input.version ? decide(tenant, before) : changedMeanwhile(before.version);
  });
}
