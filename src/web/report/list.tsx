import { parsePeriod } from "#domain/period.ts";
import type { Actor } from "#domain/people.ts";
import { mayInPlace, mayRound } from "#domain/permissions.ts";
import { snapshotId } from "#documents/facts/snapshot.ts";
import type { ListedRound } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { Sentence } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import type { LoadedList } from "./load-list.ts";
import { AtHand } from "./list-margin.tsx";
import { standingOf } from "./standing.ts";
import { Circles, StandingView } from "./standing-view.tsx";

type Props = LoadedList & { readonly actor: Actor; readonly texts: Texts };

/** How it goes, and every round with its report, the latest period first. */
export function ReportList(props: Props) {
  const { rounds, latest, texts } = props;
  const say = texts.webReport;
  const standing = latest === null ? null : standingOf(latest.bodies, texts);
  return (
    <div class="wrap">
      <h1 class="title">{say.listTitle}</h1>
      <p class="lead">
        <Sentence text={rounds.length === 0 ? say.listEmpty : standing === null ? say.listLead : standing.verdict} />
      </p>
      {latest !== null && (
        <p class="sub">
          {say.standing.asOf(
            latest.period,
            latest.bodies.map(({ round }) => round.bodyName),
          )}
        </p>
      )}
      {latest !== null && standing !== null && (
        <>
          <Circles counts={standing.counts} period={latest.period} texts={texts} />
          <div class="cols">
            <div>
              <StandingView standing={standing} texts={texts} />
            </div>
            <AtHand {...props} latest={latest} />
          </div>
        </>
      )}
      <Unplanned {...props} />
      {rounds.length > 0 && <Periods {...props} />}
    </div>
  );
}

function Periods(props: Props) {
  const { rounds, latest, texts } = props;
  const years = [...Map.groupBy(rounds, ({ period }) => period.slice(0, 4))];
  return (
    <section>
      <h2>{texts.webReport.allReports}</h2>
      {latest !== null && <p class="sub">{texts.webReport.listLead}</p>}
      {years.slice(0, OPEN_YEARS).map(([year, own]) => (
        <Year key={year} {...props} own={own} />
      ))}
      {years.slice(OPEN_YEARS).map(([year, own]) => (
        <details key={year} class="fold">
          <summary>{year}</summary>
          <Year {...props} own={own} />
        </details>
      ))}
    </section>
  );
}

/** Older years are folded: they are looked up, not looked through. */
const OPEN_YEARS = 2;

function Year({ own: ofYear, ...props }: Props & { readonly own: readonly ListedRound[] }) {
  return (
    <>
      {Array.from(
        Map.groupBy(ofYear, ({ period }) => period),
        ([key, own]) => (
          <PeriodRounds key={key} {...props} period={key} own={own} />
        ),
      )}
    </>
  );
}

type PeriodProps = Props & { readonly period: string; readonly own: readonly ListedRound[] };

/** The rounds of a period; those that are nothing to this person yet stand together in one line. */
function PeriodRounds(props: PeriodProps) {
  const { period: key, own, actor, texts } = props;
  const say = texts.webReport;
  const period = parsePeriod(key);
  const known = own.filter((round) => mayRound(actor, "see-round", round).allowed);
  const waiting = Map.groupBy(
    own.filter((round) => !known.includes(round)),
    ({ roundState, opensOn, dueOn }) => `${roundState} ${roundState === "planned" ? opensOn : dueOn}`,
  );
  return (
    <section class="of-period">
      <h3>{period === null ? key : texts.webEntry.periodLabel(period)}</h3>
      {known.length > 0 && (
        <ul class="rows">
          {known.map((round) => (
            <Row key={round.id} {...props} round={round} />
          ))}
        </ul>
      )}
      {Array.from(waiting, ([state, rounds]) => (
        <Waiting key={state} {...props} waiting={rounds} />
      ))}
      {waiting.size > 0 && <p class="sub">{say.notReadable}</p>}
    </section>
  );
}

function Waiting({ waiting, texts }: Props & { readonly waiting: readonly ListedRound[] }) {
  const say = texts.webReport;
  const [first] = waiting;
  if (first === undefined) return null;
  const bodies = waiting.map(({ bodyName }) => bodyName);
  return <p class="sm">{say.waiting[first.roundState](bodies, first.opensOn, first.dueOn)}</p>;
}

/** Plans that wait for their rounds, shown to who can plan them. */
function Unplanned({ unplanned, actor, texts }: Props) {
  const say = texts.webReport;
  const own = unplanned.filter(({ body }) => mayInPlace(actor, "edit-plan", { body, unit: null }).allowed);
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{say.unplanned}</h2>
      <ul class="rows">
        {own.map(({ planId, bodyName, year }) => (
          <li key={planId}>
            <div>
              <h3>{`${bodyName} ${year}`}</h3>
            </div>
            <div class="act">
              <a class="ds-button" data-variant="secondary" data-size="sm" href={paths.planRounds(planId)}>
                {say.planRounds}
                <span class="ds-sr-only">{` ${bodyName} ${year}`}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row(props: Props & { readonly round: ListedRound }) {
  const { round, snapshots, actor, texts } = props;
  const say = texts.webReport;
  const mayRead = mayRound(actor, "preview-report", round).allowed;
  // "Godkänd och låst 4 juni 2026" says both.
  const isLocked = snapshots.some(({ roundId }) => roundId === round.id);
  return (
    <li>
      <div>
        <h4>
          <a href={mayRead ? paths.report(round.id) : paths.round(round.id)}>{round.bodyName}</a>
        </h4>
        <p class="meta">
          {!isLocked && <span>{say.states[round.roundState]}</span>}
          <Standing {...props} />
          {!mayRead && round.roundState !== "planned" && <span>{say.notReadable}</span>}
          <span>
            <a href={paths.round(round.id)}>
              {say.round}
              <span class="ds-sr-only">{` ${round.bodyName} ${round.period}`}</span>
            </a>
          </span>
        </p>
      </div>
    </li>
  );
}

function Standing({ round, snapshots, texts }: Props & { readonly round: ListedRound }) {
  const say = texts.webReport;
  if (round.roundState === "planned") return <span>{say.opens(round.opensOn)}</span>;
  if (round.roundState !== "approved") return <span>{say.due(round.dueOn)}</span>;
  const own = snapshots.filter(({ roundId }) => roundId === round.id);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <span>{say.approvedOn(swedishDay(first.createdAt))}</span>
      {own.length > 1 && <span>{say.corrected(own.length - 1)}</span>}
      <span>{say.snapshot(snapshotId(last.sha256))}</span>
    </>
  );
}
