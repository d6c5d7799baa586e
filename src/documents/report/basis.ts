import type { ReasonCode } from "#domain/assessment/reason.ts";
import { isLastOfYear } from "#domain/period.ts";
import { reasonText } from "#text/reason-text.ts";
import { textsIn } from "#text/texts.ts";
import type { Basis, Inline } from "#documents/document.ts";
import { blockingOf, statusIds } from "#documents/facts/evidence.ts";
import type { GoalFacts, ReportFacts } from "#documents/facts/report-facts.ts";
import { flow, muted } from "#documents/inlines.ts";
import { shownGrade } from "#documents/model-symbols.ts";

const texts = textsIn("sv");
const say = texts.documents;

/** Reasons that say more than the counts beside them. */
const EVIDENCE: ReadonlySet<ReasonCode> = new Set([
  "mean-of-ratios",
  "share-of-targets-met",
  "lowest-measure-decides",
  "more-than-half-of-measures",
  "veto-measure-missed",
  "veto-measure-missing",
  "counts-of-bodies",
  "lowest-body-decides",
  "more-than-half-of-bodies",
  "body-assessment-missing",
  "lowest-part-decides",
]);

/** How the goal was judged: the rule in its own words, what it looked at, what it gives and whether people agreed. */
export function basis(facts: ReportFacts, goal: GoalFacts): Basis {
  const { clause } = goal.assessment;
  const place: readonly Inline[] = clause.place === null ? [] : [muted(...flow(say.goal.place(clause.place)))];
  const agreement = agreementOf(goal);
  return {
    kind: "basis",
    heading: say.goal.basis,
    rows: [
      { label: say.goal.rule, content: [...flow(say.goal.clause(clause.text)), ...place] },
      { label: say.goal.evidence, content: evidence(facts, goal) },
      { label: say.goal.proposal, content: proposal(facts, goal) },
      ...(agreement === null ? [] : [{ label: say.goal.agreement, content: flow(agreement) }]),
    ],
  };
}

function evidence(facts: ReportFacts, goal: GoalFacts): readonly Inline[] {
  const parts = [
    ...(goal.measures.length > 0 ? [measuresEvidence(goal)] : []),
    ...(goal.activities.length > 0 ? [activitiesEvidence(facts, goal)] : []),
    ...goal.assessment.reasons.filter(({ code }) => EVIDENCE.has(code)).map((reason) => reasonText(reason, texts)),
  ];
  return flow(parts.length > 0 ? parts.join(" ") : say.goal.noEvidence);
}

/** Where the model counts measures as partly met, its own count says more than "met" and "not met". */
function measuresEvidence(goal: GoalFacts): string {
  const counted = goal.assessment.reasons.find((reason) => reason.code === "counts-of-measures");
  return counted !== undefined && counted.partly > 0
    ? reasonText(counted, texts)
    : say.goal.measuresEvidence(goal.measureCounts).join(" ");
}

function activitiesEvidence({ model }: ReportFacts, goal: GoalFacts): string {
  return say.goal.activitiesEvidence(goal.activities.length, statusIds(model.statuses, goal));
}

/** What the rule gives and, when it gives nothing, what it rules out; before the year's end also what is still open. */
function proposal(facts: ReportFacts, goal: GoalFacts): readonly Inline[] {
  const { proposed, reachable } = goal.assessment;
  if (proposed !== null) return flow(say.goal.proposed(shownGrade(facts.model, proposed).inSentence));
  const blocked = unreachable(facts, goal);
  const open = isLastOfYear(facts.period) || reachable.length === 0 ? null : stillOpen(facts, reachable);
  return flow([say.goal.noProposal, blocked, open].filter((part) => part !== null).join(" "));
}

function stillOpen({ model }: ReportFacts, reachable: readonly string[]): string {
  if (reachable.length === model.grades.length) return say.goal.allReachable;
  return say.goal.reachable(reachable.map((grade) => shownGrade(model, grade).inSentence));
}

/** The grade that activities have put out of reach, and which; null when none has. */
function unreachable(facts: ReportFacts, goal: GoalFacts): string | null {
  const { reachable, reasons } = goal.assessment;
  const lost = facts.model.grades.find((grade) => !reachable.includes(grade.key));
  const blocking = blockingOf(reasons);
  if (lost === undefined || blocking === null) return null;
  return say.goal.unreachable(shownGrade(facts.model, lost.key).inSentence, blocking);
}

/** Null when the model derives nothing for the goal or nothing is decided. */
function agreementOf(goal: GoalFacts): string | null {
  const { agrees, reasons } = goal.assessment;
  if (agrees === null || goal.grade === null) return null;
  const differs = reasons.filter(
    ({ code }) => code === "decided-differs-from-proposed" || code === "decided-is-not-derived",
  );
  return agrees ? say.goal.agrees : differs.map((reason) => reasonText(reason, texts)).join(" ");
}
