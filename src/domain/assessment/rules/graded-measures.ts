import { rankIn, ranksOf } from "#domain/assessment/bands.ts";
import { lowest, moreThanHalf } from "#domain/assessment/combine.ts";
import { fulfilmentReasons, measureAll, type Measured, noMeasures, outside } from "#domain/assessment/measured.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { Rule } from "#domain/assessment/rule.ts";
import type { Rank } from "#domain/assessment/scale.ts";
import type { Subject } from "#domain/assessment/subject.ts";
import type { Verdict } from "#domain/assessment/verdict.ts";

type GradedRule = Rule & { readonly kind: "worst-measure" | "majority-of-measures" };

/** Each measure is graded by the bands; the lowest grade, or the highest that more than half reach, is proposed. */
export function gradedMeasures(rule: GradedRule, subject: Subject): Verdict {
  const { scale, isClosing } = subject;
  if (subject.measures.length === 0) return noMeasures(rule, subject);
  const measured = measureAll(subject);
  const graded = measured.found.flatMap((one) => {
    const rank = rankIn(rule.bands, scale, one.ratio);
    return rank === null ? [] : [{ ...one, rank }];
  });
  const combine = rule.kind === "worst-measure" ? lowest : moreThanHalf;
  const ranks = graded.map(({ rank }) => rank);
  const proposed = combine.of(ranks);
  const possible = ranksOf(rule.bands, scale);
  const own = proposed === null ? [] : reasonsOf(rule, subject, graded, proposed);
  return {
    proposed,
    reachable: isClosing && ranks.length > 0 ? combine.reach(ranks, measured.missing, possible) : scale.all,
    left: outside(scale, possible),
    derives: true,
    evidence: ["measures"],
    reasons: [...own, ...fulfilmentReasons(measured), ...measured.missingReasons],
    clause: rule.clause,
  };
}

type Graded = Measured["found"][number] & { readonly rank: Rank };

function reasonsOf(
  rule: GradedRule,
  { goal, measures, scale }: Subject,
  graded: readonly Graded[],
  proposed: Rank,
): readonly Reason[] {
  const grade = scale.labelOf(proposed);
  if (rule.kind === "majority-of-measures") {
    const counts = { measured: graded.length, total: measures.length };
    return [{ code: "more-than-half-of-measures", subject: goal.id, ...counts, grade }];
  }
  return graded
    .filter(({ rank }) => rank === proposed)
    .map(({ measure }) => ({ code: "lowest-measure-decides", subject: measure.id, title: measure.title, grade }));
}
