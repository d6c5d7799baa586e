import { lowest, moreThanHalf } from "#domain/assessment/combine.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { Rule } from "#domain/assessment/rule.ts";
import type { Rank } from "#domain/assessment/scale.ts";
import type { BodyView, Subject } from "#domain/assessment/subject.ts";
import type { Verdict } from "#domain/assessment/verdict.ts";

/**
 * The bodies' own grades combined. A body that has judged the goal earlier in the year but not in the period, or that
 * could not judge it, is left out and named.
 */
export function bodies(rule: Rule & { readonly kind: "bodies" }, subject: Subject): Verdict {
  const { scale, goal, isClosing } = subject;
  const views = subject.bodies;
  const found = views.flatMap(({ body, grade }) => {
    const rank = grade === null ? null : scale.rankOf(grade);
    return rank === null ? [] : [{ body, rank }];
  });
  const combine = rule.combine === "worst" ? lowest : moreThanHalf;
  const ranks = found.map(({ rank }) => rank);
  const proposed = combine.of(ranks);
  const isFixed = isClosing && proposed !== null;
  const none: readonly Reason[] = proposed === null ? [{ code: "no-body-assessments", subject: goal.id }] : [];
  return {
    proposed,
    reachable: isFixed ? combine.reach(ranks, views.length - found.length, scale.all) : scale.all,
    left: views.length === 0 ? scale.all : [],
    derives: views.length > 0,
    evidence: views.length > 0 ? ["bodies"] : [],
    reasons: [...none, ...ownReasons(rule, subject, found, proposed), ...missingReasons(subject, views)],
    clause: rule.clause,
  };
}

function ownReasons(
  rule: Rule & { readonly kind: "bodies" },
  { goal, scale }: Subject,
  found: readonly { readonly body: string; readonly rank: Rank }[],
  proposed: Rank | null,
): readonly Reason[] {
  if (proposed === null) return [];
  const grade = scale.labelOf(proposed);
  if (rule.combine === "majority") {
    return [{ code: "more-than-half-of-bodies", subject: goal.id, count: found.length, grade }];
  }
  const named = found.filter(({ rank }) => rank === proposed).map(({ body }) => body);
  return [{ code: "lowest-body-decides", subject: goal.id, bodies: named, grade }];
}

function missingReasons({ goal, scale }: Subject, views: readonly BodyView[]): readonly Reason[] {
  return views
    .filter(({ grade }) => grade === null || scale.rankOf(grade) === null)
    .map(({ body }) => ({ code: "body-assessment-missing", subject: goal.id, body }));
}
