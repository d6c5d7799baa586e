import { measureAll, noMeasures } from "#domain/assessment/measured.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { Rule } from "#domain/assessment/rule.ts";
import { without } from "#domain/assessment/scale.ts";
import type { Subject } from "#domain/assessment/subject.ts";
import type { Verdict } from "#domain/assessment/verdict.ts";

/**
 * Every measure meets its target ⇒ the rule's grade; nothing else is derived. A measure without outcome is not known
 * to meet its target, so nothing is proposed before it is in.
 */
export function allTargets(rule: Rule & { readonly kind: "all-targets" }, subject: Subject): Verdict {
  const { scale, goal, isClosing } = subject;
  const rank = scale.rankOf(rule.grade);
  if (subject.measures.length === 0 || rank === null) return noMeasures(rule, subject);
  const measured = measureAll(subject);
  const missed = measured.found.filter(({ met }) => !met);
  const isMet = missed.length === 0 && measured.missing === 0;
  const grade = scale.labelOf(rank);
  const left = without(scale.all, rank);
  const reasons: readonly Reason[] = isMet
    ? [{ code: "all-targets-met", subject: goal.id, count: measured.found.length, grade }]
    : missed.map(({ measure }) => ({ code: "target-missed", subject: measure.id, title: measure.title, grade }));
  const fixed = isMet ? [rank] : left;
  return {
    proposed: isMet ? rank : null,
    reachable: isClosing && (isMet || missed.length > 0) ? fixed : scale.all,
    left,
    derives: true,
    evidence: ["measures"],
    reasons: [...reasons, ...measured.missingReasons],
    clause: rule.clause,
  };
}
