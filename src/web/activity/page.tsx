import type { Actor } from "#domain/people.ts";
import { mayStep } from "#domain/permissions.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { Button, ErrorSummary, type Fault, Form } from "#web/kit/form.tsx";
import { Findings } from "#web/kit/finding.tsx";
import { paths } from "#web/paths.ts";
import type { TypedReport } from "./form.ts";
import { History } from "./history.tsx";
import type { LoadedActivity } from "./load.ts";
import { PreviousAnswer } from "./previous.tsx";
import { Questions } from "./questions.tsx";

export type ActivityPageProps = LoadedActivity & {
  readonly actor: Actor;
  readonly formToken: string;
  readonly sent: { readonly typed: TypedReport; readonly refusals: readonly Refusal[] } | null;
  readonly wasSaved: boolean;
  readonly texts: Texts;
};

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
      <dl class="facts">
        <Fact label={say.start} value={say.date(facts.startOn)} />
        <Fact label={say.stop} value={say.date(facts.stopOn)} />
        {facts.responsible !== null && <Fact label={say.responsible} value={facts.responsible} />}
      </dl>
      <ReportForm {...props} />
      <History {...props} />
    </div>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function ReportForm(props: ActivityPageProps) {
  const { item, actor, formToken, sent, wasSaved, findings, texts } = props;
  const say = texts.webActivity;
  const faults = faultsOf(props);
  const may = mayStep(actor, "submit", item);
  const refused = may.allowed ? null : texts.web.refusals[may.reason];
  const collision = sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true;
  return (
    <keep-draft draft-key={`item-${item.id}`} {...(wasSaved ? { saved: true } : {})}>
      <template>
        <div class="note kept">
          <p>{say.keptDraft}</p>
          <p class="btns">
            <button class="ds-button" data-size="sm" type="button" data-use>
              {say.useKept}
            </button>
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button" data-drop>
              {say.dropKept}
            </button>
          </p>
        </div>
      </template>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {collision && <Collision {...props} />}
      <Form action={paths.activity(item.id)} formToken={formToken} class="pairs">
        <input type="hidden" name="version" value={item.version} />
        <PreviousAnswer {...props} />
        <Questions {...props} faults={faults} />
        {findings.length > 0 && (
          <aside class="note" aria-label={say.lookAt}>
            <h2>{say.lookAt}</h2>
            <Findings findings={findings} texts={texts} />
            <p class="muted">{say.canSubmitAnyway}</p>
          </aside>
        )}
        <div class="go">
          <Button refused={refused}>{say.submit}</Button>
          {may.allowed && (
            <Button look="secondary" name="draft">
              {say.save}
            </Button>
          )}
        </div>
      </Form>
    </keep-draft>
  );
}

/** The faults as sentences; a code that the page does not know would be a fault of ours. */
function faultsOf({ sent, texts }: ActivityPageProps): readonly Fault[] {
  const words: Readonly<Record<string, string>> = texts.webActivity.faults;
  const refusal = sent?.refusals.find((candidate) => candidate.code === "invalid");
  if (refusal?.code !== "invalid") return [];
  return refusal.faults.map(({ field, code }) => ({ field, message: words[code] ?? code }));
}

/** Two people wrote at the same time: both texts, and the form holds the second one's. */
function Collision({ entry, sent, texts }: ActivityPageProps) {
  const say = texts.webActivity.collision;
  const time = entry === null ? "" : TIME.format(entry.savedAt);
  return (
    <section class="sec" role="alert">
      <h2>{say.title}</h2>
      <p>{say.text(entry?.author ?? "", time)}</p>
      <div class="both">
        <blockquote>
          <b>{say.theirs}</b>
          {entry?.comment}
        </blockquote>
        <blockquote>
          <b>{say.yours}</b>
          {sent?.typed.comment}
        </blockquote>
      </div>
    </section>
  );
}

const TIME = new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", timeZone: "Europe/Stockholm" });
