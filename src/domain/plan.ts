import type { CalendarDate } from "./calendar-date.ts";
import type { GovernanceModel } from "./governance-model.ts";
import type { PeriodKey } from "./period.ts";

/** The grade that stands outside every scale: never a low grade, never a middle one. */
export const CANNOT_BE_JUDGED = "kan-inte-bedomas";

export type Municipality = { readonly name: string; readonly code?: string };

/** The decision by which something came to be: who, when, which § and matter. */
export type Adoption = {
  readonly by?: string;
  readonly date?: CalendarDate;
  readonly paragraph?: string;
  readonly reference?: string;
};

/** How long the texts of a goal, measure or activity may be, in letters, in the forms and in files alike. */
export const MOST_LETTERS = { number: 20, title: 500, description: 8_000 } as const;

export type Goal = {
  readonly id: string;
  readonly title: string;
  readonly area?: string;
  readonly focusAreas?: readonly string[];
  readonly parents?: readonly string[];
  readonly responsible?: string;
};

/** What a measure should reach. `increase` and `decrease` are read against the measure's baseline. */
export type Target =
  | { readonly type: "atLeast" | "atMost" | "exactly"; readonly value: number }
  | { readonly type: "between"; readonly min: number; readonly max: number }
  | { readonly type: "increase" | "decrease"; readonly value?: number };

export type Measure = {
  readonly id: string;
  readonly goal: string;
  readonly title: string;
  readonly unit?: string;
  readonly target: Target;
  readonly baseline?: number;
  readonly source?: string;
};

export type Activity = {
  readonly id: string;
  readonly goal: string;
  readonly title: string;
  readonly description?: string;
  readonly start: CalendarDate;
  readonly stop: CalendarDate;
  readonly responsible?: string;
};

export type StatusReport = {
  readonly period: PeriodKey;
  readonly activity: string;
  readonly status: string;
  readonly comment?: string;
  readonly causes?: readonly string[];
  readonly newStop?: CalendarDate;
};

/** A measure's value for a period; null or absent value means not measured, never zero. */
export type Outcome = {
  readonly period: PeriodKey;
  readonly measure: string;
  readonly value?: number | null;
  readonly refersTo?: PeriodKey;
  readonly comment?: string;
};

export type GoalAssessment = {
  readonly period: PeriodKey;
  readonly goal: string;
  readonly grade: string;
  readonly comment?: string;
};

export type BodyAssessment = GoalAssessment & { readonly body: string };

export type Attachment = { readonly title: string; readonly date?: CalendarDate };
export type Signature = { readonly name: string; readonly title?: string };

/** The matter that a period's report is decided in. `analysis` belongs to the report; the other texts are the memo's. */
export type Case = {
  readonly period: PeriodKey;
  readonly title?: string;
  readonly reference?: string;
  readonly administration?: string;
  readonly officer?: string;
  readonly date?: CalendarDate;
  readonly recipient?: string;
  readonly decisionPoints?: readonly string[];
  readonly summary?: string;
  readonly analysis?: string;
  readonly considerations?: string;
  readonly sections?: Readonly<Record<string, string>>;
  readonly focusAreas?: Readonly<Record<string, string>>;
  readonly attachments?: readonly Attachment[];
  readonly sendTo?: readonly string[];
  readonly signatures?: readonly Signature[];
};

/** One body's plan for one year with everything reported on it. `model` is always the whole model, built in or inline. */
export type Plan = {
  readonly municipality: Municipality;
  readonly body: string;
  readonly year: number;
  readonly model: GovernanceModel;
  /** True when the model stood whole in the file; then it must be written back whole. */
  readonly modelIsInline: boolean;
  readonly adopted?: Adoption;
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly activities: readonly Activity[];
  readonly statusReports: readonly StatusReport[];
  readonly outcomes: readonly Outcome[];
  readonly assessments: readonly GoalAssessment[];
  readonly bodyAssessments: readonly BodyAssessment[];
  readonly cases: readonly Case[];
};
