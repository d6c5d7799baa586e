import { indexOf } from "#domain/plan-index.ts";
import { compareIds } from "#domain/id-order.ts";
import type { Reason } from "#domain/assessment/reason.ts";
import type { Rule } from "#domain/assessment/rule.ts";
import { inOrder, type Rank } from "#domain/assessment/scale.ts";
import { type Subject, viewMeasure } from "#domain/assessment/subject.ts";
import type { Verdict } from "#domain/assessment/verdict.ts";

type VetoRule = Rule & { readonly kind: "veto" };

/**
 * What the inner rule proposes, but nothing above `atMost` when a measure named misses its target. While one has no
 * outcome nothing is proposed, as the veto cannot be ruled out.
 */
export function veto(rule: VetoRule, subject: Subject, apply: (rule: Rule, subject: Subject) => Verdict): Verdict {
  const inner = apply(rule.rule, subject);
  const { isMissed, isMissing, reasons } = vetoes(rule, subject);
  const limit = subject.scale.rankOf(rule.atMost);
  const capped = (ranks: readonly Rank[]): readonly Rank[] => inOrder(ranks.map((rank) => lowerOf(rank, limit)));
  const own = subject.measures.length > 0 ? (["measures"] as const) : [];
  return {
    proposed: isMissing ? null : isMissed ? lowerOf(inner.proposed, limit) : inner.proposed,
    reachable: reach(inner.reachable, capped, { isMissed, isMissing, isClosing: subject.isClosing }),
    left: isMissed ? capped(inner.left) : inner.left,
    derives: true,
    evidence: [...new Set([...inner.evidence, ...own])],
    reasons: [...reasons, ...inner.reasons],
    clause: rule.clause,
  };
}

function lowerOf<Given extends Rank | null>(rank: Given, limit: Rank | null): Given | Rank {
  return rank === null || limit === null ? rank : Math.min(rank, limit);
}

function reach(
  inner: readonly Rank[],
  capped: (ranks: readonly Rank[]) => readonly Rank[],
  is: { readonly isMissed: boolean; readonly isMissing: boolean; readonly isClosing: boolean },
): readonly Rank[] {
  if (is.isClosing && is.isMissed) return capped(inner);
  if (is.isClosing && !is.isMissing) return inner;
  return inOrder([...inner, ...capped(inner)]);
}

type Vetoes = { readonly isMissed: boolean; readonly isMissing: boolean; readonly reasons: readonly Reason[] };

function vetoes(rule: VetoRule, { plan, period, scale }: Subject): Vetoes {
  const known = indexOf(plan).measures;
  const limit = scale.rankOf(rule.atMost);
  const atMost = limit === null ? rule.atMost : scale.labelOf(limit);
  const reasons = rule.measures.toSorted(compareIds).flatMap((id): readonly Reason[] => {
    const measure = known.get(id);
    const view = measure === undefined ? null : viewMeasure(plan, measure, period);
    const title = measure?.title ?? id;
    const found = view?.fulfilment ?? null;
    if (found === null) return [{ code: "veto-measure-missing", subject: id, title }];
    return found.met ? [] : [{ code: "veto-measure-missed", subject: id, title, atMost }];
  });
  return {
    isMissed: reasons.some(({ code }) => code === "veto-measure-missed"),
    isMissing: reasons.some(({ code }) => code === "veto-measure-missing"),
    reasons,
  };
}
