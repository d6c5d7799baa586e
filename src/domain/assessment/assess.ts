import { compareIds } from "#domain/id-order.ts";
import type { Period } from "#domain/period.ts";
import { indexOf } from "#domain/plan-index.ts";
import { CANNOT_BE_JUDGED, type Goal, type Plan } from "#domain/plan.ts";
import { applyRule } from "./apply-rule.ts";
import type { AssessedGoal, Assessment, Basis } from "./assessment.ts";
import type { Reason } from "./reason.ts";
import type { EvidenceKind } from "./rule.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { subjectOf } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What the plan's governance model says about every goal in a period: the grade it proposes or leaves to judgement, the
 * grades with which the year can still end, why, and whether the decided grade agrees. The system proposes, people
 * decide (kommunallagen 6:37–38): nothing here changes a decided grade.
 *
 * Goals stand in the order of their ids, and the order of the plan's lists never matters. Only what was reported for
 * periods that end at or before the asked one counts. The model is one that `modelFaults` finds no fault in, and the
 * plan's references hold; a goal without what its rule looks at gets no proposal.
 */
export function assess(plan: Plan, period: Period): Assessment {
  const scale = scaleOf(plan.model);
  return {
    period: period.key,
    model: plan.model.key,
    goals: plan.goals.toSorted((a, b) => compareIds(a.id, b.id)).map((goal) => assessGoal(plan, goal, period, scale)),
  };
}

/**
 * The grades of the model's scale that go against the rule for one goal: all but the proposed one or, where nothing is
 * proposed, those that the rule rules out. Whoever decides one of them says why. None when the rule derives nothing.
 * *Kan inte bedömas* stands outside the scale and goes against nothing: its reason is the comment.
 */
export function departingGrades(plan: Plan, goal: Goal, period: Period): readonly string[] {
  const scale = scaleOf(plan.model);
  const verdict = applyRule(plan.model.rule, subjectOf(plan, goal, period, scale));
  return scale.all.map(scale.keyOf).filter((grade) => agreement(grade, verdict, scale) === false);
}

function assessGoal(plan: Plan, goal: Goal, period: Period, scale: Scale): AssessedGoal {
  const verdict = applyRule(plan.model.rule, subjectOf(plan, goal, period, scale));
  const decided =
    indexOf(plan)
      .assessmentsOf(goal.id)
      .find((assessment) => assessment.period === period.key)?.grade ?? null;
  const agrees = agreement(decided, verdict, scale);
  return {
    id: goal.id,
    basis: basisOf(verdict.evidence),
    proposed: verdict.proposed === null ? null : scale.keyOf(verdict.proposed),
    reachable: verdict.reachable.map(scale.keyOf),
    reasons:
      agrees === false ? [...verdict.reasons, differenceOf(plan, goal, decided, verdict, scale)] : verdict.reasons,
    decided,
    agrees,
    clause: verdict.clause,
  };
}

function basisOf(evidence: readonly EvidenceKind[]): Basis {
  const [only = "none", ...others] = evidence;
  return others.length > 0 ? "mixed" : only;
}

/** Null when nothing is decided, or when the rule can never derive a grade for this goal. */
function agreement(decided: string | null, { proposed, left, derives }: Verdict, scale: Scale): boolean | null {
  if (decided === null || !derives) return null;
  const rank = scale.rankOf(decided);
  if (proposed !== null) return rank === proposed;
  return decided === CANNOT_BE_JUDGED || (rank !== null && left.includes(rank));
}

/** A published verdict may know more than the file does; the difference is told, not judged. */
function differenceOf(plan: Plan, goal: Goal, decided: string | null, { proposed }: Verdict, scale: Scale): Reason {
  const rank = decided === null ? null : scale.rankOf(decided);
  const label = rank === null ? plan.model.cannotBeJudged.label : scale.labelOf(rank);
  if (proposed === null) return { code: "decided-is-not-derived", subject: goal.id, decided: label };
  return {
    code: "decided-differs-from-proposed",
    subject: goal.id,
    decided: label,
    proposed: scale.labelOf(proposed),
  };
}
