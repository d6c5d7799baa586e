import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Period } from "#domain/period.ts";

/** Something in the plan that a sentence speaks of. */
export type Named = { readonly id: string; readonly title: string };

/** The parts that every decision memo has, whatever the model. */
export type MemoPart =
  "reference" | "date" | "officer" | "recipient" | "summary" | "considerations" | "attachments" | "signatures";

/**
 * Findings about the data: one member per code, with what its sentence needs. Statuses, grades and causes are given by
 * the model's own labels.
 */
export type DataFindingDetail =
  ActivityFindingDetail | GoalFindingDetail | MeasureFindingDetail | ModelFindingDetail | CaseFindingDetail;

type ActivityFindingDetail =
  | { readonly code: "activity-status-missing"; readonly activity: Named; readonly period: Period }
  | {
      readonly code: "stop-passed-but-on-plan";
      readonly activity: Named;
      readonly status: string;
      readonly stop: CalendarDate;
    }
  | {
      readonly code: "start-passed-but-not-started";
      readonly activity: Named;
      readonly status: string;
      readonly start: CalendarDate;
    }
  | { readonly code: "deviation-without-comment"; readonly activity: Named; readonly status: string }
  | { readonly code: "deviation-without-cause"; readonly activity: Named; readonly status: string }
  | {
      readonly code: "delayed-without-new-stop";
      readonly activity: Named;
      readonly status: string;
      readonly stop: CalendarDate;
    }
  | { readonly code: "new-stop-already-passed"; readonly activity: Named; readonly newStop: CalendarDate }
  | {
      readonly code: "new-stop-before-old";
      readonly activity: Named;
      readonly newStop: CalendarDate;
      readonly stop: CalendarDate;
    }
  | {
      readonly code: "finished-then-unfinished";
      readonly activity: Named;
      readonly status: string;
      readonly earlierStatus: string;
      readonly earlierPeriod: Period;
    }
  | { readonly code: "activity-outside-plan-year"; readonly activity: Named; readonly year: number }
  | {
      readonly code: "activity-stops-before-start";
      readonly activity: Named;
      readonly start: CalendarDate;
      readonly stop: CalendarDate;
    };

type GoalFindingDetail =
  | { readonly code: "grade-without-comment"; readonly goal: Named; readonly grade: string }
  | {
      readonly code: "grade-against-rule";
      readonly goal: Named;
      readonly decided: string;
      /** Null when the rule does not propose any grade. */
      readonly proposed: string | null;
      /** How many of the goal's measures have an outcome in the period, when the proposal rests on them. */
      readonly measured: { readonly count: number; readonly of: number } | null;
    }
  | { readonly code: "goal-without-activities-and-measures"; readonly goal: Named }
  | { readonly code: "graded-without-statuses"; readonly goal: Named; readonly activities: number };

type MeasureFindingDetail =
  | {
      readonly code: "measure-without-outcome";
      readonly measure: Named;
      readonly period: Period;
      /** A comment stands where the value should be. */
      readonly isExplained: boolean;
    }
  | {
      readonly code: "outcome-refers-to-older-year";
      readonly measure: Named;
      readonly refersTo: Period;
      readonly period: Period;
    }
  | {
      readonly code: "outcome-year-contradicts-comment";
      readonly measure: Named;
      /** What the comment says the outcome is of. */
      readonly said: number;
      /** What the file says it is of: its own period when nothing else is given. */
      readonly refersTo: Period;
    }
  | {
      readonly code: "outcome-unchanged";
      readonly measure: Named;
      readonly value: number;
      readonly unit: string | null;
      /** Earliest first. */
      readonly periods: readonly Period[];
    }
  | {
      readonly code: "parts-do-not-sum";
      readonly total: Named;
      readonly value: number;
      readonly parts: readonly Named[];
      readonly sum: number;
    }
  | { readonly code: "part-exceeds-total"; readonly part: Named; readonly value: number; readonly total: number }
  | {
      readonly code: "total-outside-parts";
      readonly total: Named;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    };

/** Words that the model does not know; `known` are the model's own. */
type ModelFindingDetail =
  | { readonly code: "unknown-area"; readonly goal: Named; readonly area: string; readonly known: readonly string[] }
  | { readonly code: "unknown-focus-area"; readonly focusArea: string; readonly known: readonly string[] }
  | {
      readonly code: "unknown-cause";
      readonly activity: Named;
      readonly cause: string;
      readonly known: readonly string[];
    };

type CaseFindingDetail =
  | { readonly code: "case-missing"; readonly period: Period }
  | { readonly code: "memo-part-missing"; readonly part: MemoPart }
  | { readonly code: "memo-section-missing"; readonly heading: string }
  | { readonly code: "memo-focus-area-missing"; readonly focusArea: string };
