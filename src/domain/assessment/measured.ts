import type { Measure } from "#domain/plan.ts";
import type { Reason } from "./reason.ts";
import type { Rule } from "./rule.ts";
import { type Rank, type Scale, without } from "./scale.ts";
import { type MeasureView, type Subject, viewMeasure } from "./subject.ts";
import { nothingDerived, type Verdict } from "./verdict.ts";

/** A goal's measures parted in those that can be counted and those that cannot. */
export type Measured = {
  readonly found: readonly { readonly measure: Measure; readonly met: boolean; readonly ratio: number }[];
  readonly missing: number;
  /** Says so when all are missing, then names each. */
  readonly missingReasons: readonly Reason[];
};

export function measureAll(subject: Subject): Measured {
  const views = subject.measures.map((measure) => viewMeasure(subject.plan, measure, subject.period));
  const found = views.flatMap(({ measure, fulfilment }) => (fulfilment === null ? [] : [{ measure, ...fulfilment }]));
  const missing = views.flatMap(missingReason);
  const all: readonly Reason[] =
    found.length === 0 && views.length > 0
      ? [{ code: "all-outcomes-missing", subject: subject.goal.id, count: views.length }]
      : [];
  return { found, missing: missing.length, missingReasons: [...all, ...missing] };
}

function missingReason({ measure, missing }: MeasureView): readonly Reason[] {
  if (missing === null) return [];
  const code = missing === "outcome" ? "measure-outcome-missing" : "measure-baseline-missing";
  return [{ code, subject: measure.id, title: measure.title }];
}

/** One reason per measure that was counted: its share of the way, so that the sum can be done again. */
export function fulfilmentReasons({ found }: Measured): readonly Reason[] {
  return found.map(({ measure, met, ratio }) => ({
    code: "measure-fulfilment",
    subject: measure.id,
    title: measure.title,
    met,
    ratio,
  }));
}

/** The verdict of a rule on measures for a goal that has none. */
export function noMeasures(rule: Rule, { scale, goal }: Subject): Verdict {
  return nothingDerived(rule.clause, scale, [{ code: "no-measures", subject: goal.id }]);
}

/** Grades of the scale that a rule with these grades never proposes. */
export function outside(scale: Scale, grades: readonly Rank[]): readonly Rank[] {
  return grades.reduce<readonly Rank[]>(without, scale.all);
}
