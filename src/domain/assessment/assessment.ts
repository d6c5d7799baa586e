import type { PeriodKey } from "#domain/period.ts";
import type { Reason } from "./reason.ts";

/** What the proposal rests on. */
export type Basis = "measures" | "activities" | "bodies" | "mixed" | "none";

/** One goal in one period: what the rule says, what can still be reached, and whether the decided grade agrees. */
export type AssessedGoal = {
  readonly id: string;
  readonly basis: Basis;
  /** A grade key, or null when the model leaves it to judgement or nothing can be said. */
  readonly proposed: string | null;
  /** Grades that can still be the year's verdict, lowest first; never `kan-inte-bedomas`. */
  readonly reachable: readonly string[];
  readonly reasons: readonly Reason[];
  readonly decided: string | null;
  /** Null only when nothing is decided or the model derives nothing for this goal. */
  readonly agrees: boolean | null;
  /** The clause that was applied to this goal, for the reader. */
  readonly clause: { readonly text: string; readonly place?: string };
};

export type Assessment = {
  readonly period: PeriodKey;
  readonly model: string;
  readonly goals: readonly AssessedGoal[];
};
