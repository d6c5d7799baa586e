import { mayStep } from "#domain/permissions.ts";
import type { Texts } from "#text/texts.ts";
import type { EntryProps } from "#web/entry-routes.tsx";
import { EntryCrumb, GoalOf } from "#web/kit/entry-crumb.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { FindingsNote } from "#web/kit/finding.tsx";
import { Button, Form } from "#web/kit/form.tsx";
import { InsteadOf } from "#web/kit/instead-of.tsx";
import { JustDone } from "#web/kit/just-done.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { Review, ReturnedNote } from "#web/kit/review.tsx";
import { faultsIn, SentBack } from "#web/kit/sent-back.tsx";
import { VersionsLink } from "#web/kit/versions-link.tsx";
import { paths } from "#web/paths.ts";
import type { TypedReport } from "./form.ts";
import { History } from "./history.tsx";
import { entryOf, wholeAnswer } from "./in-words.ts";
import type { LoadedActivity } from "./load.ts";
import { PreviousAnswer } from "./previous.tsx";
import { Questions } from "./questions.tsx";
import { ReadAnswer } from "./read-answer.tsx";

export type ActivityPageProps = LoadedActivity & EntryProps<TypedReport>;

/** What it is; how it stood; why; what happened; hand in and go on. */
export function ActivityPage(props: ActivityPageProps) {
  const { item, actor, facts, model, entry, sent, texts } = props;
  const say = texts.webActivity;
  return (
    <div class="wrap">
      <JustDone {...props} />
      <SentBack
        sent={sent}
        faults={faultsIn(sent, say.faults)}
        entry={entry}
        item={item}
        actor={actor}
        theirs={entry === null ? null : wholeAnswer(entry, props)}
        yours={sent === null ? null : wholeAnswer(entryOf(sent.typed, model), props)}
        href={paths.activity(item.id)}
        texts={texts}
      />
      <EntryCrumb {...props} within={[<GoalOf {...props} title={item.goalTitle} />]} />
      <h1 class="title" lang="sv">
        {item.title}
      </h1>
      {facts.description !== null && (
        <p class="about" lang="sv">
          {facts.description}
        </p>
      )}
      <FactList
        facts={[
          { label: say.start, value: say.date(facts.startOn) },
          { label: say.stop, value: stopInWords(facts, texts) },
          ...(facts.responsible === null ? [] : [{ label: say.responsible, value: <Own>{facts.responsible}</Own> }]),
        ]}
      />
      <ReturnedNote {...props} />
      <Answer {...props} />
      <History {...props} />
      <VersionsLink {...props} />
    </div>
  );
}

/** When it should be finished, as far as is known; the plan's own day too when it has been moved. */
function stopInWords({ stopOn, plannedStopOn }: ActivityPageProps["facts"], { webActivity: say }: Texts): string {
  const stop = say.date(stopOn);
  return stopOn === plannedStopOn ? stop : say.stopMoved(stop, say.date(plannedStopOn));
}

/** The form while it may be filled in; else what was answered, to read, and why it cannot be changed now. */
function Answer(props: ActivityPageProps) {
  const { item, actor, sent } = props;
  const may = mayStep(actor, "submit", item);
  // What somebody typed is never taken away: a refused form stands as it was sent.
  if (!may.allowed && sent === null) return <ReadAnswer {...props} reason={may.reason} />;
  return (
    <>
      <InsteadOf {...props} responsible={props.facts.responsible} />
      <ReportForm {...props} />
      <Review {...props} waiting={[]} />
    </>
  );
}

function ReportForm(props: ActivityPageProps) {
  const { item, actor, formToken, sent, findings, texts } = props;
  const faults = faultsIn(sent, texts.webActivity.faults);
  const may = mayStep(actor, "submit", item);
  const refused = may.allowed ? null : texts.web.refusals[may.reason];
  return (
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
  );
}
