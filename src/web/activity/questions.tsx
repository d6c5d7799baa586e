import { CommentField } from "#web/kit/comment-field.tsx";
import { isOffPlan } from "#domain/status.ts";
import { statusSymbol } from "#documents/model-symbols.ts";
import { Checks, Choices } from "#web/kit/choices.tsx";
import { type Fault, TextField } from "#web/kit/form.tsx";
import { MOST_LETTERS } from "./form.ts";
import type { ActivityPageProps } from "./page.tsx";

type Props = ActivityPageProps & { readonly faults: readonly Fault[] };

/** Status, then cause and date for those that call for them, then the comment. Nothing is filled in from last time. */
export function Questions(props: Props) {
  const { period, model, facts, entry, faults, texts } = props;
  const say = texts.webActivity;
  const { status, causes, newStop, comment } = shownValues(props);
  return (
    <>
      <Choices
        name="status"
        legend={say.question(period.last)}
        hint={say.questionHint}
        chosen={status}
        faults={faults}
        choices={model.statuses.map((option) => ({
          value: option.key,
          label: option.label,
          definition: option.definition,
          own: true,
          symbol: statusSymbol(option),
          follow: isOffPlan(option),
        }))}
      />
      <div class="follow">
        <Checks
          name="cause"
          legend={say.causes}
          hint={say.causesHint}
          chosen={causes}
          faults={faults}
          choices={model.causes.map(({ key, label }) => ({ value: key, label, own: true }))}
        />
        <TextField
          name="newStop"
          label={say.newStop}
          hint={say.newStopHint(facts.stopOn)}
          value={newStop}
          faults={faults}
          look="date"
        />
      </div>
      <CommentField say={say} value={comment} faults={faults} most={MOST_LETTERS} entry={entry} texts={texts} />
    </>
  );
}

/** What was just sent stands before what is saved. */
function shownValues({ sent, entry }: Props) {
  if (sent !== null) return sent.typed;
  return {
    status: entry?.status ?? "",
    causes: entry?.causes ?? [],
    newStop: entry?.newStop ?? "",
    comment: entry?.comment ?? "",
  };
}
