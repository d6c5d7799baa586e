import type { Basis } from "#domain/assessment/assessment.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Correction, FieldChange } from "#domain/correction.ts";
import type { ActivityStatus, Grade } from "#domain/governance-model.ts";
import type { Period, PeriodKey } from "#domain/period.ts";
import type { Attachment, Signature, Target } from "#domain/plan.ts";

/**
 * Everything that both papers print, computed once: plain data that survives JSON unchanged. What is not known is
 * null, never absent and never zero. Lists stand in reading order (natural order of ids, the model's order of grades,
 * statuses and causes), so the order of the plan file's rows never shows.
 */
export type ReportFacts = {
  readonly municipality: { readonly name: string; readonly code: string | null };
  readonly body: string;
  readonly year: number;
  readonly period: Period;
  /** The latest earlier period of the same kind in which any goal was graded; what "since" means everywhere. */
  readonly previous: Period | null;
  /** The columns of the matrix, earliest first; the last is the report's own period. */
  readonly periods: readonly Period[];
  readonly adoption: AdoptionFacts | null;
  readonly model: ModelFacts;
  readonly case: CaseFacts | null;
  readonly totals: Totals;
  readonly goals: readonly GoalFacts[];
  readonly changes: readonly Change[];
  /** At most five, most urgent first. */
  readonly attention: readonly Attention[];
  /** Goals that need attention too, beyond those in `attention`. */
  readonly moreAttention: number;
  readonly causes: readonly CauseCount[];
  /** Activities that have at least one cause of deviation. */
  readonly withCause: number;
  readonly moved: readonly MovedActivity[];
  /** What has been mended since the report was approved, first to last; absent as long as nothing has. */
  readonly errata?: readonly ErratumFacts[];
};

/** One correction of an approved report. The old value stays readable beside the new one. */
export type ErratumFacts = {
  /** The number of the snapshot that it made: 2 for the first. */
  readonly number: number;
  readonly date: CalendarDate;
  /** Title or name of who made it. */
  readonly by: string | null;
  readonly reason: string;
  /** `id` is the number of an activity, a measure or a goal, or the part of a text. */
  readonly subject: { readonly kind: Correction["kind"] | "text"; readonly id: string };
  readonly changes: readonly FieldChange[];
};

export type AdoptionFacts = {
  readonly by: string | null;
  readonly date: CalendarDate | null;
  readonly paragraph: string | null;
  readonly reference: string | null;
};

export type ModelFacts = {
  readonly key: string;
  readonly version: string;
  readonly title: string;
  readonly source: string | null;
  readonly adoption: AdoptionFacts | null;
  readonly vision: string | null;
  /** Highest to lowest, as they are shown. */
  readonly grades: readonly Grade[];
  readonly cannotBeJudged: { readonly label: string; readonly definition: string };
  /** In the order of the bars: finished, ongoing, deviating, waiting, not begun. */
  readonly statuses: readonly ActivityStatus[];
  readonly causes: readonly { readonly key: string; readonly label: string }[];
  readonly clause: ClauseFacts;
  /** The memo's own sections, as long as no case has written them: `text` is always null. */
  readonly sections: CaseFacts["sections"];
  readonly focusAreas: readonly string[];
  readonly decisionStyle: "proposal" | "decision";
  /** From the administration over those who prepare to the one that decides. */
  readonly administration: string;
  readonly preparing: readonly string[];
  readonly deciding: string;
};

export type ClauseFacts = { readonly text: string; readonly place: string | null };

export type CaseFacts = {
  readonly title: string | null;
  readonly reference: string | null;
  readonly administration: string | null;
  readonly officer: string | null;
  readonly date: CalendarDate | null;
  readonly recipient: string | null;
  readonly decisionPoints: readonly string[];
  readonly summary: string | null;
  readonly analysis: string | null;
  readonly considerations: string | null;
  /** The model's sections in its order, then those that only the case has. `text` null: not written. */
  readonly sections: readonly { readonly heading: string; readonly required: boolean; readonly text: string | null }[];
  /** The model's focus areas in its order, then others the case takes up. `text` null: not written. */
  readonly focusAreas: readonly { readonly name: string; readonly text: string | null }[];
  readonly attachments: readonly { readonly title: Attachment["title"]; readonly date: CalendarDate | null }[];
  readonly sendTo: readonly string[];
  readonly signatures: readonly { readonly name: Signature["name"]; readonly title: string | null }[];
};

/** `grade` null: not graded yet. `previous` null: there is no earlier period. */
export type GradeCount = {
  readonly grade: string | null;
  readonly count: number;
  readonly previous: number | null;
};

/** `status` null: no status is known. Every status of the model stands here, also with the count 0. */
export type StatusCount = { readonly status: string | null; readonly count: number };

export type MeasureCounts = {
  readonly total: number;
  readonly met: number;
  readonly notMet: number;
  /** Measured, but without what the target is read against (a baseline). */
  readonly notComparable: number;
  readonly missing: number;
};

export type Totals = {
  readonly goals: number;
  /** Highest to lowest, then cannot be judged, then not graded. Counts sum to `goals`. */
  readonly grades: readonly GradeCount[];
  readonly activities: number;
  readonly statuses: readonly StatusCount[];
  readonly measures: MeasureCounts;
};

export type GoalFacts = {
  readonly id: string;
  readonly title: string;
  readonly area: string | null;
  readonly focusAreas: readonly string[];
  readonly parents: readonly string[];
  readonly responsible: string | null;
  readonly grade: string | null;
  readonly comment: string | null;
  /** One place for each of `ReportFacts.periods`. */
  readonly history: readonly { readonly period: PeriodKey; readonly grade: string | null }[];
  readonly assessment: AssessmentFacts;
  readonly statuses: readonly StatusCount[];
  readonly measureCounts: MeasureCounts;
  readonly measures: readonly MeasureFacts[];
  readonly activities: readonly ActivityFacts[];
  readonly bodies: readonly { readonly body: string; readonly grade: string; readonly comment: string | null }[];
};

export type AssessmentFacts = {
  readonly basis: Basis;
  readonly proposed: string | null;
  /** Lowest first, as `assess` answers. */
  readonly reachable: readonly string[];
  readonly agrees: boolean | null;
  readonly clause: ClauseFacts;
  readonly reasons: readonly Reason[];
};

export type Trend = "better" | "worse" | "unchanged";

export type MeasureFacts = {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly target: Target;
  readonly baseline: number | null;
  readonly source: string | null;
  readonly outcome: number | null;
  /** The period that the outcome is of, when it says another than the report's. */
  readonly refersTo: PeriodKey | null;
  readonly comment: string | null;
  /** Null when nothing can be compared. */
  readonly met: boolean | null;
  /** Capped 0–1; null when nothing can be compared. */
  readonly ratio: number | null;
  /** Earliest first; the last is the report's own period. A null value is a gap. */
  readonly series: readonly { readonly period: PeriodKey; readonly value: number | null }[];
  /** Against the value just before, judged by what is desirable; null when either is missing. */
  readonly trend: Trend | null;
};

export type ActivityFacts = {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly start: CalendarDate;
  readonly stop: CalendarDate;
  readonly responsible: string | null;
  readonly status: string | null;
  /** True when the status stands from an earlier period, because the activity was finished then. */
  readonly carried: boolean;
  readonly comment: string | null;
  /** Keys of the model's causes, in its order; unknown ones last, as written. */
  readonly causes: readonly string[];
  readonly newStop: CalendarDate | null;
};

/** How a goal's grade differs from the previous period's. `new`: to or from outside the scale. */
export type Change = {
  readonly goal: string;
  readonly from: string | null;
  readonly to: string;
  readonly direction: "raised" | "lowered" | "new";
};

export type AttentionReason = "lowest-grade" | "low-grade" | "cannot-be-judged" | "lowered";

/** A goal that readers should look at, with what its sentences need. */
export type Attention = {
  readonly goal: string;
  readonly reason: AttentionReason;
  readonly from: string | null;
  readonly grade: string;
  readonly measures: MeasureCounts;
  /** The measure furthest from its target. */
  readonly furthest: MeasureFacts | null;
  readonly activities: number;
  /** Activities that deviate, wait, or have not begun although they should have. */
  readonly offPlan: number;
};

export type CauseCount = {
  readonly cause: string;
  readonly count: number;
  readonly goals: readonly string[];
};

export type MovedActivity = {
  readonly goal: string;
  readonly id: string;
  readonly title: string;
  readonly stop: CalendarDate;
  readonly newStop: CalendarDate;
  readonly causes: readonly string[];
  readonly status: string | null;
};
