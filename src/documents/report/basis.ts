import { textsIn } from "#text/texts.ts";
import type { Basis, Inline } from "#documents/document.ts";
import type { GoalFacts, ReportFacts, StatusCount } from "#documents/facts/report-facts.ts";
import { flow, joined, muted } from "#documents/inlines.ts";
import { findStatus, shownGrade } from "#documents/model-symbols.ts";

const say = textsIn("sv").documents;

/** How the goal was judged: the rule in its own words, what it looked at, what it gives and whether people agreed. */
export function basis(facts: ReportFacts, goal: GoalFacts): Basis {
  const { clause } = goal.assessment;
  const place: readonly Inline[] = clause.place === null ? [] : [muted(...flow(say.goal.place(clause.place)))];
  const agreement = agreementOf(facts, goal);
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
  const { measureCounts } = goal;
  const parts = [
    measureCounts.total > 0 ? flow(say.goal.measuresEvidence(measureCounts)) : [],
    goal.activities.length > 0 ? flow(activitiesEvidence(facts, goal)) : [],
  ];
  const found = joined(parts, [" "]);
  return found.length > 0 ? found : [say.goal.noEvidence];
}

/** Activities that are done as planned need no numbers; the others are named. */
function activitiesEvidence(facts: ReportFacts, goal: GoalFacts): string {
  const counted = goal.statuses.filter(({ count }) => count > 0);
  return say.goal.activitiesEvidence(
    goal.activities.length,
    counted.map((count) => statusPart(facts, goal, count)),
  );
}

function statusPart(facts: ReportFacts, goal: GoalFacts, { status, count }: StatusCount) {
  const found = findStatus(facts.model, status);
  const isDone = found?.phase === "finished" && !found.deviates;
  const ids = goal.activities.filter((activity) => activity.status === status).map((activity) => activity.id);
  return { label: found?.label ?? say.noStatus, count, ids: isDone ? [] : ids };
}

function proposal(facts: ReportFacts, goal: GoalFacts): readonly Inline[] {
  const { proposed, reachable } = goal.assessment;
  const first =
    proposed === null ? say.goal.noProposal : say.goal.proposed(shownGrade(facts.model, proposed).inSentence);
  const names = reachable.map((grade) => shownGrade(facts.model, grade).inSentence);
  return flow(`${first} ${names.length === 0 ? say.goal.reachableNone : say.goal.reachable(names)}`);
}

function agreementOf(facts: ReportFacts, goal: GoalFacts): string | null {
  if (goal.assessment.agrees === null || goal.grade === null) return null;
  return goal.assessment.agrees ? say.goal.agrees : say.goal.disagrees(shownGrade(facts.model, goal.grade).inSentence);
}
