import { gradeMark } from "#web/kit/grade.ts";
import { momentOf } from "#web/kit/moment.ts";
import { Symbol } from "#web/kit/symbol.tsx";
import type { GoalPageProps } from "./page.tsx";

/** The grade that was given, to read: for those who may not change it, and when nobody may. */
export function GivenGrade({ period, model, entry, goal, texts }: GoalPageProps) {
  const say = texts.webGoal;
  const mark = goal.grade === null ? null : gradeMark(model, goal.grade, texts);
  return (
    <section class="given">
      <h2>{say.given(period)}</h2>
      <p class="verdict">
        <Symbol name={mark?.symbol ?? "grade-none"} />
        <b>{mark?.label ?? texts.documents.notGraded}</b>
      </p>
      {goal.comment === null ? (
        goal.grade !== null && <p class="muted">{texts.documents.goal.noComment}</p>
      ) : (
        <p class="written">{goal.comment}</p>
      )}
      {(entry?.departsBecause ?? null) !== null && (
        <>
          <h3>{say.departed}</h3>
          <p class="written">{entry?.departsBecause}</p>
        </>
      )}
      {entry !== null && <p class="xs muted">{texts.webEntry.savedBy(entry.author, momentOf(entry.savedAt))}</p>}
    </section>
  );
}
