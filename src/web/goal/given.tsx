import type { NotPermitted } from "#domain/permissions.ts";
import { BeforeCorrection } from "#web/kit/before-correction.tsx";
import { gradeMark } from "#web/kit/grade.ts";
import { Locked, SavedBy, UnderWay } from "#web/kit/reading.tsx";
import { Symbol } from "#web/kit/symbol.tsx";
import type { GoalPageProps } from "./page.tsx";

/** The grade that was given, to read: for those who may not change it, and when nobody may. */
export function GivenGrade(props: GoalPageProps & { readonly reason: NotPermitted }) {
  const { period, model, entry, before, goal, texts } = props;
  const say = texts.webGoal;
  const mark = goal.grade === null ? null : gradeMark(model, goal.grade, texts);
  return (
    <section class="given">
      <h2>{say.given(period)}</h2>
      <UnderWay {...props} />
      <p class="verdict">
        <Symbol name={mark?.symbol ?? "grade-none"} />
        {mark === null ? <b>{texts.documents.notGraded}</b> : <b lang="sv">{mark.label}</b>}
      </p>
      {goal.comment === null ? (
        goal.grade !== null && <p class="muted">{texts.documents.goal.noComment}</p>
      ) : (
        <p class="written" lang="sv">
          {goal.comment}
        </p>
      )}
      {(entry?.departsBecause ?? null) !== null && (
        <>
          <h3>{say.departed}</h3>
          <p class="written" lang="sv">
            {entry?.departsBecause}
          </p>
        </>
      )}
      {before !== null && (
        <BeforeCorrection
          parts={[
            [before.grade === null ? null : gradeMark(model, before.grade, texts).label, mark?.label ?? null],
            [before.comment, goal.comment],
          ]}
          texts={texts}
        />
      )}
      {entry !== null && <SavedBy entry={entry} texts={texts} />}
      <Locked {...props} />
    </section>
  );
}
