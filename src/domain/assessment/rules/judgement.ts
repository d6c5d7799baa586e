import { measureAll } from "#domain/assessment/measured.ts";
import type { Count, Reason } from "#domain/assessment/reason.ts";
import type { Evidence, EvidenceKind, Rule } from "#domain/assessment/rule.ts";
import { statusIn } from "#domain/status.ts";
import type { Subject } from "#domain/assessment/subject.ts";
import { nothingDerived, type Verdict } from "#domain/assessment/verdict.ts";

/** Nothing is derived; what the rule names as evidence is counted up for the one who judges, and what is missing named. */
export function judgement(rule: Rule & { readonly kind: "judgement" }, subject: Subject): Verdict {
  const { evidence, clause } = rule;
  const open: Reason = { code: "rule-leaves-to-judgement", subject: subject.goal.id };
  if (evidence === undefined) return nothingDerived(clause, subject.scale, [open]);
  const found = evidence.of.filter((kind) => subject[kind].length > 0);
  const counts = found.flatMap((kind) => count(kind, evidence, subject));
  return nothingDerived(clause, subject.scale, [open, ...counts], found);
}

function count(kind: EvidenceKind, evidence: Evidence, subject: Subject): readonly Reason[] {
  if (kind === "measures") return countMeasures(evidence, subject);
  return [kind === "bodies" ? countBodies(subject) : countActivities(subject)];
}

function countMeasures({ met, partly }: Evidence, subject: Subject): readonly Reason[] {
  const { found, missing, missingReasons } = measureAll(subject);
  const isMet = found.filter(({ ratio }) => ratio >= met).length;
  const isPartly = found.filter(({ ratio }) => ratio < met && ratio >= partly).length;
  const counts: Reason = {
    code: "counts-of-measures",
    subject: subject.goal.id,
    met: isMet,
    partly: isPartly,
    partlyFrom: partly < met ? partly : null,
    missed: found.length - isMet - isPartly,
    missing,
  };
  return [counts, ...missingReasons];
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
function countedIn(order: readonly string[], labels: readonly string[]): readonly Count[] {
  return order
    .map((label) => ({ label, count: labels.filter((other) => other === label).length }))
    .filter(({ count }) => count > 0);
}
