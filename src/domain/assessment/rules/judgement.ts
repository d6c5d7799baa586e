import type { Reason } from "#domain/assessment/reason.ts";
import type { Evidence, EvidenceKind, Rule } from "#domain/assessment/rule.ts";
import { statusIn } from "#domain/status.ts";
import { type Subject, viewMeasure } from "#domain/assessment/subject.ts";
import type { Verdict } from "#domain/assessment/verdict.ts";

/** Nothing is derived; what the rule names as evidence is counted up for the one who judges. */
export function judgement(rule: Rule & { readonly kind: "judgement" }, subject: Subject): Verdict {
  const { all } = subject.scale;
  const evidence = rule.evidence;
  const found = evidence === undefined ? [] : evidence.of.filter((kind) => hasEvidence(subject, kind));
  const counts = evidence === undefined ? [] : found.map((kind) => count(kind, evidence, subject));
  return {
    proposed: null,
    reachable: all,
    left: all,
    derives: false,
    evidence: found,
    reasons: [{ code: "rule-leaves-to-judgement", subject: subject.goal.id }, ...counts],
    clause: rule.clause,
  };
}

function hasEvidence(subject: Subject, kind: EvidenceKind): boolean {
  return subject[kind].length > 0;
}

function count(kind: EvidenceKind, evidence: Evidence, subject: Subject): Reason {
  if (kind === "measures") return countMeasures(evidence, subject);
  return kind === "bodies" ? countBodies(subject) : countActivities(subject);
}

function countMeasures({ met, partly }: Evidence, { plan, goal, measures, period }: Subject): Reason {
  const found = measures.map((measure) => viewMeasure(plan, measure, period).fulfilment);
  const ratios = found.filter((fulfilment) => fulfilment !== null).map(({ ratio }) => ratio);
  return {
    code: "counts-of-measures",
    subject: goal.id,
    met: ratios.filter((ratio) => ratio >= met).length,
    partly: ratios.filter((ratio) => ratio < met && ratio >= partly).length,
    missed: ratios.filter((ratio) => ratio < met && ratio < partly).length,
    missing: found.length - ratios.length,
  };
}

function countBodies({ plan, goal, bodies, scale }: Subject): Reason {
  const own = plan.model.cannotBeJudged.label;
  const labels = bodies
    .filter(({ grade }) => grade !== null)
    .map(({ grade }) => {
      const rank = scale.rankOf(grade ?? "");
      return rank === null ? own : scale.labelOf(rank);
    });
  const order = [...scale.all.toReversed().map(scale.labelOf), own];
  return {
    code: "counts-of-bodies",
    subject: goal.id,
    grades: countedIn(order, labels),
    missing: bodies.length - labels.length,
  };
}

function countActivities({ plan, goal, activities, period }: Subject): Reason {
  const found = activities.map((activity) => statusIn(plan, activity.id, period)?.status.label);
  const labels = found.filter((label) => label !== undefined);
  return {
    code: "counts-of-activities",
    subject: goal.id,
    statuses: countedIn(
      plan.model.statuses.map((status) => status.label),
      labels,
    ),
    missing: found.length - labels.length,
  };
}

/** How many times each label occurs, in the order given; those that do not occur are left out. */
function countedIn(order: readonly string[], labels: readonly string[]): readonly { label: string; count: number }[] {
  return order
    .map((label) => ({ label, count: labels.filter((other) => other === label).length }))
    .filter(({ count }) => count > 0);
}
