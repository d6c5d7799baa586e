import { isCalendarDate } from "#domain/calendar-date.ts";
import { periodsOfYear } from "#domain/period.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { usualDates } from "#domain/round-dates.ts";
import { loadPlanRecord } from "#storage/plan-record.ts";
import { addPlannedRounds, type PlannedRound } from "#storage/rounds.ts";
import { type Deed, done, type FieldFault, invalid, notFound, type Outcome, perform, refusalOf } from "./frame.ts";

export type PlanRoundsInput = {
  readonly planId: number;
  /** By period; a period that is not named gets the usual days. */
  readonly dates: Readonly<Record<string, { readonly opensOn: string; readonly dueOn: string }>>;
};

/**
 * Adds the plan's rounds as planned, one for each period of the usual kind in the model's calendar. A round that there is
 * already stays as it is. Answers the periods that were added.
 */
export function planRounds(
  deed: Deed,
  input: PlanRoundsInput,
): Promise<Outcome<{ readonly added: readonly string[] }>> {
  return perform(deed, async (tenant, record) => {
    const plan = await loadPlanRecord(tenant, input.planId);
    if (plan === null) return notFound;
    const refusal = refusalOf(mayInPlace(deed.actor, "edit-plan", { body: plan.bodyId, unit: null }));
    if (refusal !== null) return refusal;
    const { year, model } = plan.plan;
    const rounds = periodsOfYear(year, model.calendar.kinds[0] ?? "Y").map((period) => {
      const { opensOn, dueOn } = input.dates[period.key] ?? usualDates(period);
      return { period: period.key, opensOn, dueOn };
    });
    const faults = rounds.flatMap(faultsOf);
    if (faults.length > 0) return invalid(faults);
    const place = { municipality: deed.actor.municipality, planId: input.planId };
    const added = await addPlannedRounds(tenant, place, rounds);
    record({ action: "plan-rounds", subject: `plan/${input.planId}`, content: { added, rounds } });
    return done({ added });
  });
}

function faultsOf({ period, opensOn, dueOn }: PlannedRound): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (!isCalendarDate(opensOn)) faults.push({ field: `opensOn-${period}`, code: "date-unreadable" });
  if (!isCalendarDate(dueOn)) faults.push({ field: `dueOn-${period}`, code: "date-unreadable" });
  if (faults.length === 0 && dueOn < opensOn) faults.push({ field: `dueOn-${period}`, code: "due-before-opening" });
  return faults;
}
