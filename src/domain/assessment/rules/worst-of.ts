import { lowest } from "#domain/assessment/combine.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { Rule } from "#domain/assessment/rule.ts";
import { inOrder, type Rank } from "#domain/assessment/scale.ts";
import type { Subject } from "#domain/assessment/subject.ts";
import type { Verdict } from "#domain/assessment/verdict.ts";

/** The lowest of what the parts propose; when one proposes nothing, nor does the whole. */
export function worstOf(
  rule: Rule & { readonly kind: "worst-of" },
  subject: Subject,
  apply: (rule: Rule, subject: Subject) => Verdict,
): Verdict {
  const parts = rule.rules.map((part) => apply(part, subject));
  const ranks = parts.map(({ proposed }) => proposed).filter((rank) => rank !== null);
  const proposed = ranks.length === parts.length ? lowest.of(ranks) : null;
  const own: readonly Reason[] =
    proposed === null
      ? []
      : [{ code: "lowest-part-decides", subject: subject.goal.id, grade: subject.scale.labelOf(proposed) }];
  return {
    proposed,
    reachable: lowestOfEach(parts.map(({ reachable }) => reachable)),
    left: lowestOfEach(parts.map((part) => (part.proposed === null ? part.left : [part.proposed]))),
    derives: parts.every(({ derives }) => derives),
    evidence: [...new Set(parts.flatMap(({ evidence }) => evidence))],
    reasons: [...own, ...parts.flatMap(({ reasons }) => reasons)],
    clause: rule.clause,
  };
}

/** Every rank that is the lowest of some choice of one rank from each list. */
function lowestOfEach(lists: readonly (readonly Rank[])[]): readonly Rank[] {
  const ceiling = lowest.of(lists.map((list) => list.at(-1) ?? -1)) ?? -1;
  return inOrder(lists.flat().filter((rank) => rank <= ceiling));
}
