import type { Check } from "#domain/plausibility/check.ts";
import { activityOutsidePlanYear } from "./activity-outside-plan-year.ts";
import { activityStatusMissing } from "./activity-status-missing.ts";
import { activityStopsBeforeStart } from "./activity-stops-before-start.ts";
import { caseMissing } from "./case-missing.ts";
import type { DataCheck } from "./data-check.ts";
import { delayedWithoutNewStop } from "./delayed-without-new-stop.ts";
import { deviationWithoutCause } from "./deviation-without-cause.ts";
import { deviationWithoutComment } from "./deviation-without-comment.ts";
import { finishedThenUnfinished } from "./finished-then-unfinished.ts";
import { goalWithoutActivitiesAndMeasures } from "./goal-without-activities-and-measures.ts";
import { gradeAgainstRule } from "./grade-against-rule.ts";
import { gradeWithoutComment } from "./grade-without-comment.ts";
import { gradedWithoutStatuses } from "./graded-without-statuses.ts";
import { measureWithoutOutcome } from "./measure-without-outcome.ts";
import { memoFocusAreaMissing } from "./memo-focus-area-missing.ts";
import { memoPartMissing } from "./memo-part-missing.ts";
import { memoSectionMissing } from "./memo-section-missing.ts";
import { newStopAlreadyPassed } from "./new-stop-already-passed.ts";
import { newStopBeforeOld } from "./new-stop-before-old.ts";
import { outcomeRefersToOlderYear } from "./outcome-refers-to-older-year.ts";
import { outcomeUnchanged } from "./outcome-unchanged.ts";
import { outcomeYearContradictsComment } from "./outcome-year-contradicts-comment.ts";
import { partExceedsTotal } from "./part-exceeds-total.ts";
import { partsDoNotSum } from "./parts-do-not-sum.ts";
import { startPassedButNotStarted } from "./start-passed-but-not-started.ts";
import { stopPassedButOnPlan } from "./stop-passed-but-on-plan.ts";
import { totalOutsideParts } from "./total-outside-parts.ts";
import { unknownArea } from "./unknown-area.ts";
import { unknownCause } from "./unknown-cause.ts";
import { unknownFocusArea } from "./unknown-focus-area.ts";

const CHECKS: readonly DataCheck[] = [
  activityOutsidePlanYear,
  activityStatusMissing,
  activityStopsBeforeStart,
  caseMissing,
  delayedWithoutNewStop,
  deviationWithoutCause,
  deviationWithoutComment,
  finishedThenUnfinished,
  goalWithoutActivitiesAndMeasures,
  gradeAgainstRule,
  gradeWithoutComment,
  gradedWithoutStatuses,
  measureWithoutOutcome,
  memoFocusAreaMissing,
  memoPartMissing,
  memoSectionMissing,
  newStopAlreadyPassed,
  newStopBeforeOld,
  outcomeRefersToOlderYear,
  outcomeUnchanged,
  outcomeYearContradictsComment,
  partExceedsTotal,
  partsDoNotSum,
  startPassedButNotStarted,
  stopPassedButOnPlan,
  totalOutsideParts,
  unknownArea,
  unknownCause,
  unknownFocusArea,
];

/** The checks of the data; with prose that has no plan there is nothing for them to look at. */
export const dataChecks: readonly Check[] = CHECKS.map(
  (check) =>
    ({ plan, period }) =>
      plan === null ? [] : check(plan, period),
);
