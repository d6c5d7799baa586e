import type { Period } from "#domain/period.ts";
import type { RoundDates } from "#domain/round-dates.ts";
import type { ListedRound } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Button, ErrorSummary, type Fault, Form, TextField } from "#web/kit/form.tsx";
import { faultsIn } from "#web/kit/sent-back.tsx";
import { paths } from "#web/paths.ts";

type PlannedPeriod = { readonly period: Period; readonly round: ListedRound | null; readonly usual: RoundDates };

type Props = {
  readonly planId: number;
  readonly year: number;
  readonly body: string;
  readonly periods: readonly PlannedPeriod[];
  readonly sent: { readonly typed: Readonly<Record<string, string>>; readonly refusals: readonly Refusal[] } | null;
  readonly formToken: string;
  readonly texts: Texts;
};

/** One row for each period of the year: the round that there is, or when it shall open and close. */
export function PlanRoundsPage(props: Props) {
  const { planId, year, body, periods, sent, formToken, texts } = props;
  const say = texts.webRound.plan;
  const faults = faultsIn(sent, say.faults);
  const isDone = periods.every(({ round }) => round !== null);
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.plans()}>{texts.webPlan.plans.title}</a>
        </li>
        <li>
          <a href={paths.plan(planId)}>{texts.webPlan.title(body, year)}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title(year)}</h1>
      <p class="lead">{isDone ? say.done : say.lead(body)}</p>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Form action={paths.planRounds(planId)} formToken={formToken} class="one">
        {periods.map((planned) => (
          <PeriodFields key={planned.period.key} {...props} {...planned} faults={faults} />
        ))}
        {!isDone && (
          <div class="go">
            <Button>{say.save}</Button>
          </div>
        )}
      </Form>
    </div>
  );
}

function PeriodFields(props: Props & PlannedPeriod & { readonly faults: readonly Fault[] }) {
  const { period, round, usual, sent, faults, texts } = props;
  const say = texts.webRound.plan;
  const name = texts.webEntry.periodLabel(period);
  if (round !== null) {
    return (
      <section>
        <h2>
          <a href={paths.round(round.id)}>{name}</a>
        </h2>
        <p class="sub">{texts.webReport.states[round.roundState]}</p>
      </section>
    );
  }
  const field = (key: keyof RoundDates, label: string) => (
    <TextField
      name={`${key}-${period.key}`}
      label={label}
      hint={say.dateHint}
      value={sent?.typed[`${key}-${period.key}`] ?? usual[key]}
      faults={faults}
      look="date"
    />
  );
  return (
    <section>
      <h2>{name}</h2>
      {field("opensOn", say.opens(name))}
      {field("dueOn", say.due(name))}
    </section>
  );
}
