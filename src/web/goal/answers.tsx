import { statusIds, blockingOf } from "#documents/facts/evidence.ts";
import { shownGrade, statusSymbol } from "#documents/model-symbols.ts";
import type { SymbolKey } from "#documents/document.ts";
import type { GoalFacts } from "#documents/facts/report-facts.ts";
import { mayStep } from "#domain/permissions.ts";
import type { Texts } from "#text/texts.ts";
import { gradeMark } from "#web/kit/grade.ts";
import { Own, Sentence } from "#web/kit/own-words.tsx";
import { Mark, Symbol } from "#web/kit/symbol.tsx";
import { Ladder, ThreeAnswers } from "#web/kit/three-answers.tsx";
import type { GoalPageProps } from "./page.tsx";

/** More symbols than this say no more than the sentence beside them. */
const MOST_DOTS = 24;

/** How it is now, what the rule proposes, what can still be reached. */
export function Answers(props: GoalPageProps) {
  const { item, period, texts } = props;
  const say = texts.webGoal;
  return (
    <ThreeAnswers
      answers={[
        { heading: say.now, answer: nowInWords(props), children: <Now {...props} /> },
        { heading: say.proposal, answer: <Proposed {...props} />, children: <Rule {...props} /> },
        { heading: say.reachable(period.year, item.roundState === "approved"), children: <Reachable {...props} /> },
      ]}
    />
  );
}

/** The measures speak for themselves when the rule rests on them, or nothing else does. */
const restsOnMeasures = ({ measures, activities, assessment }: GoalFacts): boolean =>
  measures.length > 0 && (assessment.basis === "measures" || activities.length === 0);

/** The answer rests on what the rule rests on; with nothing to rest on it says so. */
function nowInWords({ goal, model, texts }: GoalPageProps): string {
  const say = texts.webGoal;
  const { activities, bodies } = goal;
  if (restsOnMeasures(goal)) return measuresInWords(goal, texts)[0]?.replace(/\.$/, "") ?? "";
  if (activities.length > 0) return say.finished(finishedIn(goal, model.statuses), activities.length);
  return bodies.length > 0 ? say.bodiesGraded(bodies.length) : say.nothingUnder;
}

const measuresInWords = ({ measures, measureCounts }: GoalFacts, texts: Texts): readonly string[] =>
  measures.length === 0 ? [] : texts.documents.goal.measuresEvidence(measureCounts);

type Statuses = GoalPageProps["model"]["statuses"];

function finishedIn(goal: GoalFacts, statuses: Statuses): number {
  const finished = new Set(statuses.filter(({ phase }) => phase === "finished").map(({ key }) => key));
  return goal.activities.filter(({ status }) => status !== null && finished.has(status)).length;
}

function Now({ goal, model, texts }: GoalPageProps) {
  const say = texts.documents.goal;
  const dots: readonly SymbolKey[] = [
    ...goal.activities.map(({ status }) => statusSymbol(model.statuses.find(({ key }) => key === status) ?? null)),
    ...goal.measures.map(({ met }) => metSymbol(met)),
  ];
  const sentences = [
    ...(goal.activities.length === 0
      ? []
      : [say.activitiesEvidence(goal.activities.length, statusIds(model.statuses, goal))]),
    // What the heading says is not said again.
    ...measuresInWords(goal, texts).slice(restsOnMeasures(goal) ? 1 : 0),
  ];
  const isBare = goal.activities.length + goal.measures.length === 0;
  return (
    <>
      {dots.length > 0 && dots.length <= MOST_DOTS && (
        <p class="dots" aria-hidden="true">
          {dots.map((symbol, place) => (
            <Symbol key={place} name={symbol} />
          ))}
        </p>
      )}
      {(isBare || sentences.length > 0) && (
        <p class="sm">
          <Sentence text={isBare ? say.noEvidence : sentences.join(" ")} />
        </p>
      )}
    </>
  );
}

export function metSymbol(met: boolean | null): SymbolKey {
  return met === null ? "met-missing" : met ? "met-yes" : "met-no";
}

/** The grade that the rule gives; else the one that it rules out, for good or so far; else that there is none. */
function Proposed({ goal, model, departing, texts }: GoalPageProps) {
  const say = texts.webGoal;
  const { proposed, reachable } = goal.assessment;
  if (proposed !== null) {
    const { symbol, label } = gradeMark(model, proposed, texts);
    return <Mark symbol={symbol} word={label} own />;
  }
  const [ruledOut, ...others] = departing;
  if (ruledOut === undefined || others.length > 0) return <>{say.noProposal}</>;
  const { label } = gradeMark(model, ruledOut, texts);
  return <Sentence text={reachable.includes(ruledOut) ? say.notYet(label) : say.not(label)} />;
}

function Rule({ goal, item, actor, texts }: GoalPageProps) {
  const say = texts.webGoal;
  const { clause, proposed } = goal.assessment;
  return (
    <>
      <p class="sm">
        <Own>
          {clause.place !== null && say.clausePlace(clause.place)}
          {texts.documents.goal.clause(clause.text)}
        </Own>
        {proposed === null && mayStep(actor, "submit", item).allowed && ` ${say.youDecide}`}
      </p>
      <p class="sm">
        <a href="#underlag">{say.seeEvidence}</a>
      </p>
    </>
  );
}

function Reachable({ item, goal, model, texts }: GoalPageProps) {
  const say = texts.webGoal;
  const { reachable } = goal.assessment;
  const steps = model.grades.map(({ key }) => {
    const { symbol, label } = gradeMark(model, key, texts);
    return { label, symbol, isOut: !reachable.includes(key) };
  });
  return (
    <>
      <Ladder steps={steps} outWords={say.outOfReach} />
      <p class="sm">
        <Sentence text={whyOut({ item, goal, model, texts })} />
      </p>
    </>
  );
}

/** Why the struck grades are out of reach: the activities that block one, else what is reported. */
function whyOut({ item, goal, model, texts }: Pick<GoalPageProps, "item" | "goal" | "model" | "texts">): string {
  const { reachable, reasons } = goal.assessment;
  const lost = model.grades.filter(({ key }) => !reachable.includes(key));
  const [first] = lost;
  if (first === undefined) return texts.webGoal.allReachable(item.roundState === "approved");
  const blocking = blockingOf(reasons);
  if (blocking !== null && lost.length === 1) {
    return texts.documents.goal.unreachable(shownGrade(model, first.key).inSentence, blocking);
  }
  return texts.webGoal.lost(lost.map(({ key }) => gradeMark(model, key, texts).label));
}
