import { isLeft } from "#domain/duties.ts";
import { mayStep } from "#domain/permissions.ts";
import { gradeMark } from "#web/kit/grade.ts";
import { Mark } from "#web/kit/symbol.tsx";
import type { GoalPageProps } from "./page.tsx";

/** More answers than this are counted, not named. */
const MOST_NAMED = 6;

/** One sentence on how it stands, and the way down to what this person came for. */
export function Lead(props: GoalPageProps) {
  const { item, actor, texts } = props;
  const say = texts.webGoal.lead;
  if (mayStep(actor, "submit", item).allowed) return <ToAssess {...props} />;
  const mayApprove = mayStep(actor, "approve", item).allowed;
  return (
    <p class="lead">
      <Given {...props} />{" "}
      {props.goal.grade !== null && <a href="#bedomning">{mayApprove ? say.toReview : say.toGiven}</a>}
    </p>
  );
}

/** For the one who assesses: whether what the assessment rests on is in. */
function ToAssess({ parts, texts }: GoalPageProps) {
  const say = texts.webGoal.lead;
  const left = parts.filter(({ state }) => isLeft({ itemState: state })).map(({ number }) => number);
  return (
    <p class="lead">
      {parts.length > 0 && (left.length === 0 ? say.allIn(parts.length) : say.left(left.length, parts.length))}
      {left.length > 0 && left.length < parts.length && left.length <= MOST_NAMED && say.named(left)}
      {parts.length > 0 && ". "}
      <a href="#bedomning">{say.toAssess}</a>
    </p>
  );
}

/** For everybody else: the grade. */
function Given({ goal, period, model, texts }: GoalPageProps) {
  const say = texts.webGoal;
  if (goal.grade === null) return <>{say.lead.notGiven(period)}</>;
  const { symbol, label } = gradeMark(model, goal.grade, texts);
  return (
    <>
      {say.given(period)}: <Mark symbol={symbol} word={label} own />
    </>
  );
}
