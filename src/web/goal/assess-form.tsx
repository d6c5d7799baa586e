import { CommentField } from "#web/kit/comment-field.tsx";
import { mayStep } from "#domain/permissions.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { Choices } from "#web/kit/choices.tsx";
import { FindingsNote } from "#web/kit/finding.tsx";
import { Button, type Fault, Form, TextArea } from "#web/kit/form.tsx";
import { gradeMark } from "#web/kit/grade.ts";
import { faultsIn } from "#web/kit/sent-back.tsx";
import { paths } from "#web/paths.ts";
import { MOST_LETTERS } from "./form.ts";
import type { GoalPageProps } from "./page.tsx";
import { PreviousGrade } from "./previous.tsx";

/** Grade, the reason when it goes against the rule, and how it was made; the system's words stand in the margin. */
export function AssessForm(props: GoalPageProps) {
  const { item, actor, entry, formToken, sent, findings, texts } = props;
  const say = texts.webGoal;
  const faults = faultsIn(sent, say.faults);
  const may = mayStep(actor, "submit", item);
  const shown = sent?.typed ?? {
    grade: entry?.grade ?? "",
    comment: entry?.comment ?? "",
    departsBecause: entry?.departsBecause ?? "",
  };
  return (
    <Form action={paths.goal(item.id)} formToken={formToken} class="pairs">
      <input type="hidden" name="version" value={item.version} />
      <PreviousGrade {...props} />
      <GradeChoices {...props} chosen={shown.grade} faults={faults} />
      <div class="follow">
        <TextArea
          name="departsBecause"
          label={say.departs}
          hint={say.departsHint}
          value={shown.departsBecause}
          faults={faults}
        />
      </div>
      <CommentField say={say} value={shown.comment} faults={faults} most={MOST_LETTERS} entry={entry} texts={texts} />
      <FindingsNote findings={findings} texts={texts} />
      <div class="go">
        <Button refused={may.allowed ? null : texts.web.refusals[may.reason]}>{texts.webEntry.submit}</Button>
        {may.allowed && (
          <Button look="secondary" name="draft">
            {texts.webEntry.save}
          </Button>
        )}
      </div>
    </Form>
  );
}

type ChoicesProps = GoalPageProps & { readonly chosen: string; readonly faults: readonly Fault[] };

/** The scale, the highest first, and apart from it *kan inte bedömas*. */
function GradeChoices({ period, model, goal, head, departing, chosen, faults, texts }: ChoicesProps) {
  const say = texts.webGoal;
  const { proposed } = goal.assessment;
  return (
    <Choices
      name="grade"
      legend={say.question(period)}
      hint={say.questionHint(head.body)}
      chosen={chosen}
      faults={faults}
      choices={[
        ...model.grades.map(({ key, definition }) => {
          const { symbol, label } = gradeMark(model, key, texts);
          const departs = departing.includes(key);
          return {
            value: key,
            label,
            symbol,
            definition,
            own: true,
            follow: departs,
            ...(departs ? { remark: say.goesAgainst } : key === proposed ? { remark: say.isProposed } : {}),
          };
        }),
        {
          value: CANNOT_BE_JUDGED,
          label: model.cannotBeJudged.label,
          symbol: "grade-cannot-be-judged",
          definition: model.cannotBeJudged.definition,
          own: true,
          apart: true,
        },
      ]}
    />
  );
}
