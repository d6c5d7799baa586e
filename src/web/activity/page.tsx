import { mayStep } from "#domain/permissions.ts";
import type { EntryProps } from "#web/entry-routes.tsx";
import { Collision } from "#web/kit/collision.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { FindingsNote } from "#web/kit/finding.tsx";
import { Button, ErrorSummary, type Fault, Form } from "#web/kit/form.tsx";
import { KeptDraft } from "#web/kit/kept-draft.tsx";
import { Review, ReturnedNote } from "#web/kit/review.tsx";
import { paths } from "#web/paths.ts";
import type { TypedReport } from "./form.ts";
import { History } from "./history.tsx";
import type { LoadedActivity } from "./load.ts";
import { PreviousAnswer } from "./previous.tsx";
import { Questions } from "./questions.tsx";
import { ReadAnswer } from "./read-answer.tsx";

export type ActivityPageProps = LoadedActivity & EntryProps<TypedReport>;

/** What it is; how it stood; why; what happened; hand in and go on. */
export function ActivityPage(props: ActivityPageProps) {
  const { item, period, facts, texts } = props;
  const say = texts.webActivity;
  return (
    <div class="wrap">
      <ol class="crumb">
        <li>
          <a href={paths.toDo()}>{texts.webTodo.title}</a>
        </li>
        <li>{item.goalTitle}</li>
        <li>{say.crumb(period)}</li>
      </ol>
      <h1 class="title">{item.title}</h1>
      {facts.description !== null && <p class="about">{facts.description}</p>}
      <FactList
        facts={[
          { label: say.start, value: say.date(facts.startOn) },
          { label: say.stop, value: say.date(facts.stopOn) },
          ...(facts.responsible === null ? [] : [{ label: say.responsible, value: facts.responsible }]),
        ]}
      />
      <ReturnedNote {...props} />
      <Answer {...props} />
      <Review {...props} waiting={[]} />
      <History {...props} />
    </div>
  );
}

/** The form while it may be filled in; else what was answered, to read, and why it cannot be changed now. */
function Answer(props: ActivityPageProps) {
  const { item, actor, sent, texts } = props;
  const may = mayStep(actor, "submit", item);
  // What somebody typed is never taken away: a refused form stands as it was sent.
  return may.allowed || sent !== null ? (
    <ReportForm {...props} />
  ) : (
    <ReadAnswer {...props} reason={texts.web.refusals[may.reason]} />
  );
}

function ReportForm(props: ActivityPageProps) {
  const { item, entry, actor, formToken, sent, wasSaved, findings, texts } = props;
  const faults = faultsOf(props);
  const may = mayStep(actor, "submit", item);
  const refused = may.allowed ? null : texts.web.refusals[may.reason];
  const collision = sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true;
  return (
    <KeptDraft draftKey={`item-${item.id}`} wasSaved={wasSaved} texts={texts}>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {collision && (
        <Collision
          author={entry?.author ?? null}
          savedAt={entry?.savedAt ?? null}
          theirs={entry?.comment ?? null}
          yours={sent?.typed.comment ?? ""}
          texts={texts}
        />
      )}
      <Form action={paths.activity(item.id)} formToken={formToken} class="pairs">
        <input type="hidden" name="version" value={item.version} />
        <PreviousAnswer {...props} />
        <Questions {...props} faults={faults} />
        <FindingsNote findings={findings} texts={texts} />
        <div class="go">
          <Button refused={refused}>{texts.webEntry.submit}</Button>
          {may.allowed && (
            <Button look="secondary" name="draft">
              {texts.webEntry.save}
            </Button>
          )}
        </div>
      </Form>
    </KeptDraft>
  );
}

/** The faults as sentences; a code that the page does not know would be a fault of ours. */
function faultsOf({ sent, texts }: ActivityPageProps): readonly Fault[] {
  const words: Readonly<Record<string, string>> = texts.webActivity.faults;
  const refusal = sent?.refusals.find((candidate) => candidate.code === "invalid");
  if (refusal?.code !== "invalid") return [];
  return refusal.faults.map(({ field, code }) => ({ field, message: words[code] ?? code }));
}
