import type { Period } from "#domain/period.ts";
import type { RoundDates } from "#domain/round-dates.ts";
import type { DateChange } from "#storage/round-dates.ts";
import type { Round } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Choices } from "#web/kit/choices.tsx";
import { Button, ErrorSummary, Form, TextArea, TextField } from "#web/kit/form.tsx";
import { faultsIn } from "#web/kit/sent-back.tsx";
import { paths } from "#web/paths.ts";

export type TypedDates = RoundDates & { readonly reason: string; readonly scope: string };

type Props = {
  readonly round: Round;
  /** Rounds of the period with the same days that the reader may move, the round among them. */
  readonly alike: readonly Round[];
  readonly period: Period;
  readonly sent: { readonly typed: TypedDates; readonly refusals: readonly Refusal[] } | null;
  readonly hasChanged: boolean;
  readonly formToken: string;
  readonly texts: Texts;
};

/** The round's days as they stand, to be moved: what has been stays, and who is concerned is told why. */
export function DatesPage({ round, alike, period, sent, hasChanged, formToken, texts }: Props) {
  const say = texts.webRound.datesPage;
  const faults = faultsIn(sent, say.faults);
  const isPlanned = round.roundState === "planned";
  const { opensOn, dueOn, reason, scope } = sent?.typed ?? { ...round, reason: "", scope: "own" };
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.round(round.id)}>{texts.webRound.title(period)}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title(period)}</h1>
      <p class="lead">{isPlanned ? say.planned(round.bodyName) : say.open(round.bodyName, round.opensOn)}</p>
      {hasChanged && (
        <div class="note" role="alert">
          <p>{say.changed(round.opensOn, round.dueOn)}</p>
        </div>
      )}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Form action={paths.roundStep(round.id, "dagar")} formToken={formToken} class="one">
        <input type="hidden" name="version" value={round.version} />
        {isPlanned && (
          <TextField name="opensOn" label={say.opens} hint={say.hint} value={opensOn} faults={faults} look="date" />
        )}
        <TextField name="dueOn" label={say.due} hint={say.hint} value={dueOn} faults={faults} look="date" />
        {alike.length > 1 && <Scope alike={alike} chosen={scope} texts={texts} />}
        <TextArea
          name="reason"
          label={isPlanned ? say.reasonIfAny : say.reason}
          hint={isPlanned ? say.reasonIfAnyHint : say.reasonHint}
          value={reason}
          faults={faults}
        />
        <div class="go">
          <Button>{say.save}</Button>
        </div>
      </Form>
    </div>
  );
}

type ScopeProps = { readonly alike: readonly Round[]; readonly chosen: string; readonly texts: Texts };

/** Whether the other bodies' rounds go along, as they were when the page was made. */
function Scope({ alike, chosen, texts }: ScopeProps) {
  const say = texts.webRound.datesPage.scope;
  return (
    <>
      {alike.map(({ id, version }) => (
        <input key={id} type="hidden" name="also" value={`${id}:${version}`} />
      ))}
      <Choices
        name="scope"
        legend={say.legend}
        choices={[
          { value: "own", label: say.own },
          { value: "all", label: say.all(alike.length), definition: say.bodies(alike.map(({ bodyName }) => bodyName)) },
        ]}
        chosen={chosen}
        faults={[]}
      />
    </>
  );
}

/** How the days have been moved, for everybody in the round; nothing when they stand as they were planned. */
export function DateChanges({ changes, texts }: { readonly changes: readonly DateChange[]; readonly texts: Texts }) {
  const say = texts.webRound.dateChanges;
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      <ul class="plain-list">
        {changes.map(({ version, at, by, was, is, reason }) => (
          <li key={version}>
            {say.change(was, is)}
            {reason !== null && <p>{reason}</p>}
            <p class="xs muted">{say.byWhom(by ?? texts.webReport.somebody, swedishDay(at))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
