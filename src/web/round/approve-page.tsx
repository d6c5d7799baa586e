import type { Snapshot } from "#documents/facts/snapshot.ts";
import type { Period } from "#domain/period.ts";
import type { Finding } from "#domain/plausibility/finding.ts";
import type { Item } from "#storage/items.ts";
import type { Round } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Findings } from "#web/kit/finding.tsx";
import { Button, ErrorSummary, type Fault, Form, TextArea } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";

type Props = {
  readonly round: Round;
  readonly period: Period;
  /** What is locked: the report as it is shown now. */
  readonly snapshot: Snapshot;
  readonly items: readonly Item[];
  readonly hindering: readonly Finding[];
  readonly sent: { readonly despite: string; readonly refusals: readonly Refusal[] } | null;
  readonly hasChanged: boolean;
  readonly formToken: string;
  readonly texts: Texts;
};

/** What locking means, what hinders it, and the one button that does it. */
export function ApprovePage(props: Props) {
  const { round, period, snapshot, hindering, sent, hasChanged, formToken, texts } = props;
  const say = texts.webRound.approvePage;
  const faults = faultsOf(props);
  const waits = props.items.some(({ itemState }) => itemState !== "approved");
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.report(round.id)}>{say.back}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title(period)}</h1>
      <p class="lead">{say.lead(round.bodyName)}</p>
      <p class="sub">{say.which(snapshot.id)}</p>
      {hasChanged && (
        <div class="note" role="alert">
          <p>{say.reportChanged}</p>
        </div>
      )}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Goals {...props} />
      <Form action={paths.roundStep(round.id, "godkann")} formToken={formToken} class="one">
        <input type="hidden" name="version" value={round.version} />
        <input type="hidden" name="seen" value={snapshot.sha256} />
        {hindering.length === 0 ? (
          <p class="stand">{say.none}</p>
        ) : (
          <>
            <h2>{say.hindering(hindering.length)}</h2>
            <p class="sub">
              {say.orAnswer} <a href={paths.report(round.id)}>{say.seeInReport}</a>
            </p>
            <Findings findings={hindering} texts={texts} />
            <TextArea
              name="despite"
              label={say.despite(hindering.length)}
              hint={say.despiteHint}
              value={sent?.despite ?? ""}
              faults={faults}
            />
          </>
        )}
        <div class="go">
          <Button refused={waits ? say.waitForGoals : null}>{say.lock}</Button>
        </div>
      </Form>
    </div>
  );
}

function Goals({ items, texts }: Props) {
  const say = texts.webRound.approvePage;
  const waiting = items.filter(({ itemState }) => itemState !== "approved");
  const goals = items.filter(({ kind }) => kind === "goal");
  if (waiting.length === 0) return <p class="stand">{say.allApproved(goals.length)}</p>;
  const numbers = new Set(waiting.map(({ goalNumber }) => goalNumber));
  return (
    <div class="stand" id="goals" tabIndex={-1}>
      <p>{say.goalsLeft}</p>
      <ul class="plain-list">
        {goals
          .filter(({ number }) => numbers.has(number))
          .map(({ id, number, title }) => (
            <li key={id}>
              <a href={paths.goal(id)} lang="sv">{`${number} ${title}`}</a>
            </li>
          ))}
      </ul>
    </div>
  );
}

function faultsOf({ sent, texts }: Props): readonly Fault[] {
  const words: Readonly<Record<string, (facts: Readonly<Record<string, string>>) => string>> =
    texts.webRound.approvePage.faults;
  return (sent?.refusals ?? []).flatMap((refusal) =>
    refusal.code === "invalid"
      ? refusal.faults.map(({ field, code, facts }) => ({ field, message: words[code]?.(facts ?? {}) ?? code }))
      : [],
  );
}
