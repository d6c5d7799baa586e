import type { Reason } from "./reason.ts";
import type { Clause, EvidenceKind } from "./rule.ts";
import type { Rank, Scale } from "./scale.ts";

/**
 * What a rule says about one goal in one period.
 *
 * `reachable` is every grade with which the year can still end: look at each way in which what is not yet fixed can
 * turn out; where the rule then proposes a grade it is that one, where it proposes nothing it is any in `left`.
 * Before the year's last period only what the model says binds for the year is fixed. In the last period what is
 * reported and measured is fixed, and what is missing can still come in.
 */
export type Verdict = {
  readonly proposed: Rank | null;
  /** Lowest first. */
  readonly reachable: readonly Rank[];
  /** Grades that the rule leaves to judgement as long as it proposes nothing. */
  readonly left: readonly Rank[];
  /** False when the rule can never propose a grade for this goal. */
  readonly derives: boolean;
  /** Kinds of evidence that the rule looks at and the goal has. */
  readonly evidence: readonly EvidenceKind[];
  readonly reasons: readonly Reason[];
  /** The clause of the rule that was applied in the end. */
  readonly clause: Clause;
};

/** A rule that can never propose a grade for the goal: everything is left to judgement and nothing is ruled out. */
export function nothingDerived(
  clause: Clause,
  { all }: Scale,
  reasons: readonly Reason[],
  evidence: readonly EvidenceKind[] = [],
): Verdict {
  return { proposed: null, reachable: all, left: all, derives: false, evidence, reasons, clause };
}
