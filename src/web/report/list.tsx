import { parsePeriod } from "#domain/period.ts";
import type { Actor } from "#domain/people.ts";
import { mayInPlace, mayRound } from "#domain/permissions.ts";
import { snapshotId } from "#documents/facts/snapshot.ts";
import type { ListedRound, UnplannedPlan } from "#storage/rounds.ts";
import type { SnapshotHead } from "#storage/snapshots.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";
import { swedishDay } from "#usecases/swedish-time.ts";

type Props = {
  readonly rounds: readonly ListedRound[];
  readonly snapshots: readonly (SnapshotHead & { readonly roundId: number })[];
  readonly unplanned: readonly UnplannedPlan[];
  readonly actor: Actor;
  readonly texts: Texts;
};

/** Every round with its report, the latest period first. */
export function ReportList(props: Props) {
  const { rounds, texts } = props;
  const say = texts.webReport;
  const periods = [...Map.groupBy(rounds, ({ period }) => period)];
  return (
    <div class="wrap">
      <h1 class="title">{say.listTitle}</h1>
      <p class="lead">{rounds.length === 0 ? say.listEmpty : say.listLead}</p>
      <Unplanned {...props} />
      {periods.map(([key, own]) => {
        const period = parsePeriod(key);
        return (
          <section key={key}>
            <h2>{period === null ? key : texts.webEntry.periodLabel(period)}</h2>
            <ul class="rows">
              {own.map((round) => (
                <Row key={round.id} {...props} round={round} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
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
  const maySee = mayRound(actor, "see-round", round).allowed;
  // "Godkänd och låst 4 juni 2026" says both.
  const isLocked = snapshots.some(({ roundId }) => roundId === round.id);
  const href = mayRead ? paths.report(round.id) : maySee ? paths.round(round.id) : null;
  return (
    <li>
      <div>
        <h3>{href === null ? round.bodyName : <a href={href}>{round.bodyName}</a>}</h3>
        <p class="meta">
          {!isLocked && <span>{say.states[round.roundState]}</span>}
          <Standing {...props} />
          {!mayRead && round.roundState !== "planned" && <span>{say.notReadable}</span>}
        </p>
      </div>
      {maySee && (
        <div class="act">
          <a class="ds-button" data-variant="secondary" data-size="sm" href={paths.round(round.id)}>
            {say.seeRound}
            <span class="ds-sr-only">{` ${round.bodyName} ${round.period}`}</span>
          </a>
        </div>
      )}
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
