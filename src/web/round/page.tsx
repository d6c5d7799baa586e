import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Period } from "#domain/period.ts";
import type { Actor } from "#domain/people.ts";
import { mayRound } from "#domain/permissions.ts";
import { isHandedIn, type RoundState } from "#domain/signoff.ts";
import type { Item } from "#storage/items.ts";
import type { DateChange } from "#storage/round-dates.ts";
import type { Round } from "#storage/rounds.ts";
import type { SnapshotHead } from "#storage/snapshots.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { DateChanges } from "./dates-page.tsx";
import { NextSteps } from "./next-steps.tsx";
import { Crumbs } from "#web/kit/crumbs.tsx";

export type RoundPageProps = {
  readonly round: Round;
  readonly items: readonly Item[];
  readonly snapshots: readonly SnapshotHead[];
  readonly dateChanges: readonly DateChange[];
  readonly period: Period;
  readonly actor: Actor;
  readonly formToken: string;
  /** Why the step that was asked for was not taken; null when none was. */
  readonly refused: "changed" | "nothing-in-plan" | null;
  readonly today: CalendarDate;
  readonly texts: Texts;
};

/** Where the round stands, what it takes to get on, and what has been locked. */
export function RoundPage(props: RoundPageProps) {
  const { round, items, period, dateChanges, refused, texts } = props;
  const say = texts.webRound;
  const { planVersion, planVersionNow } = round;
  const hasMoved = planVersion !== null && planVersion !== planVersionNow && round.roundState !== "approved";
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.reports()}>{texts.webReport.listTitle}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title(period)}</h1>
      <p class="lead">{leadOf(props)}</p>
      {refused !== null && (
        <div class="note" role="alert">
          <p>{say.refused[refused]}</p>
        </div>
      )}
      <div class="cols">
        <div>
          {items.length > 0 && <Progress items={items} texts={texts} />}
          <NextSteps {...props} />
          <Ownerless items={items} texts={texts} />
          <DateChanges changes={dateChanges} texts={texts} />
          <Versions {...props} />
        </div>
        <div>
          <Course {...props} />
          {hasMoved && (
            <aside class="note">
              <p>{say.planMoved(planVersion, planVersionNow)}</p>
            </aside>
          )}
        </div>
      </div>
    </div>
  );
}

function leadOf({ round, today, texts }: RoundPageProps): string {
  const { lead } = texts.webRound;
  if (round.roundState === "planned") {
    return round.opensOn < today ? lead.waits(round.bodyName) : lead.planned(round.bodyName, round.opensOn);
  }
  if (round.roundState === "open") return lead.open(round.bodyName, round.dueOn);
  return lead[round.roundState](round.bodyName);
}

const STATES: readonly RoundState[] = ["planned", "open", "under-review", "approved"];

function Course({ round, actor, texts }: RoundPageProps) {
  const say = texts.webRound;
  const now = STATES.indexOf(round.roundState);
  const dates: Readonly<Partial<Record<RoundState, string>>> = {
    planned: say.until(round.opensOn),
    open: say.until(round.dueOn),
    "under-review": say.from(round.dueOn),
  };
  return (
    <aside class="note quiet" aria-label={say.course}>
      <h2>{say.course}</h2>
      <ol class="course">
        {STATES.map((state, index) => (
          <li
            key={state}
            {...(index < now
              ? { class: "past" }
              : index === now
                ? { class: "now", "aria-current": "step" as const }
                : {})}
          >
            {say.steps[state]} {dates[state] !== undefined && <span class="muted">{dates[state]}</span>}
          </li>
        ))}
      </ol>
      {mayRound(actor, "move-dates", round).allowed && (
        <p>
          <a href={paths.roundStep(round.id, "dagar")}>{say.moveDates}</a>
        </p>
      )}
    </aside>
  );
}

function Progress({ items, texts }: Pick<RoundPageProps, "items" | "texts">) {
  const say = texts.webRound;
  const approved = items.filter(({ itemState }) => itemState === "approved");
  const handedIn = items.filter(({ itemState }) => isHandedIn(itemState)).length;
  const goals = items.filter(({ kind }) => kind === "goal").length;
  return (
    <p class="stand">
      {say.progress(handedIn, items.length, approved.length)}{" "}
      {say.goals(approved.filter(({ kind }) => kind === "goal").length, goals)}
    </p>
  );
}

function Ownerless({ items, texts }: Pick<RoundPageProps, "items" | "texts">) {
  const say = texts.webRound;
  const found = items.filter(({ owners, itemState }) => owners.length === 0 && itemState !== "approved");
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{say.ownerless(found.length)}</h2>
      <p class="sub">{say.ownerlessMeans}</p>
      <ul class="plain-list">
        {found.map((item) => (
          <li key={item.id}>
            <a href={paths[item.kind](item.id)} lang="sv">{`${item.number} ${item.title}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Versions({ round, snapshots, texts }: RoundPageProps) {
  const say = texts.webRound;
  if (snapshots.length === 0) return null;
  return (
    <section>
      <h2>{say.versions}</h2>
      <ul class="plain-list">
        {snapshots.map(({ number, createdAt, createdBy, erratumReason, sha256 }) => (
          <li key={number}>
            <a href={`${paths.report(round.id)}?version=${number}`}>
              {say.version(number, swedishDay(createdAt), createdBy ?? texts.webReport.somebody)}
            </a>
            {erratumReason !== null && <p lang="sv">{erratumReason}</p>}
            <p class="xs muted sum">{sha256}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
