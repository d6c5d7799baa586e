import { parsePeriod, previousPeriod } from "#domain/period.ts";
import type { PeriodGrade } from "#storage/goal-page.ts";
import type { Texts } from "#text/texts.ts";
import { type GradeMark, gradeMark } from "#web/kit/grade.ts";
import { Quoted } from "#web/kit/own-words.tsx";
import { Mark } from "#web/kit/symbol.tsx";
import type { GoalPageProps } from "./page.tsx";

/** A period's grade in the words of the model that it was given by. */
export function markOf({ grade, known, cannotBeJudged }: PeriodGrade, texts: Texts): GradeMark | null {
  return grade === null ? null : gradeMark({ grades: known === null ? [] : [known], cannotBeJudged }, grade, texts);
}

/** Last period's grade and comment, beside the question: to read, not to copy. */
export function PreviousGrade({ item, period, grades, texts }: GoalPageProps) {
  const say = texts.webGoal;
  const last = grades.findLast(({ itemId, grade }) => itemId !== item.id && grade !== null);
  const graded = last === undefined ? null : parsePeriod(last.period);
  const mark = last === undefined ? null : markOf(last, texts);
  if (last === undefined || graded === null || mark === null) {
    return <aside class="note quiet r1">{say.noPrevious}</aside>;
  }
  return (
    <aside class="note quiet r1" aria-label={say.previous(graded)}>
      <h2>{say.previous(graded)}</h2>
      <Mark symbol={mark.symbol} word={mark.label} own />
      {last.comment !== null && <Quoted text={texts.webEntry.quote(last.comment)} />}
      {last.period !== previousPeriod(period).key && <p class="xs muted">{texts.webEntry.stale(graded)}</p>}
    </aside>
  );
}
