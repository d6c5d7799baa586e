import { findingText } from "#text/finding-text.ts";
import { withQuery } from "#web/address.ts";
import { Sentence } from "#web/kit/own-words.tsx";
import { FindingSymbol } from "#web/kit/symbol.tsx";
import { paths } from "#web/paths.ts";
import type { PlacedFinding } from "./findings.ts";
import type { CockpitProps } from "./page.tsx";
import { ownFirst } from "./remind-cell.tsx";

/** As many kinds as can be taken in at a glance; the rest is one link away. */
const SHOWN_FINDINGS = 3;
const SHOWN_PEOPLE = 4;

/** What the system knows: what hinders, what to look over, whom the rest waits for, how far each body's round has come. */
export function Margin(props: CockpitProps) {
  const { chosen, texts } = props;
  const say = texts.webFollowUp;
  const isAlive = chosen.state === "open" || chosen.state === "under-review";
  return (
    <aside aria-label={say.margin.label}>
      {isAlive && <FindingsNote {...props} />}
      {isAlive && <WaitingNote {...props} />}
      <div class="note quiet">
        <h2>{say.margin.rounds}</h2>
        <dl class="names">
          {chosen.rounds.map(({ roundId, body, state, dueOn }) => (
            <div key={roundId}>
              <dt>
                <a href={paths.round(roundId)}>{body}</a>
              </dt>
              <dd>{say.roundState(state, dueOn)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </aside>
  );
}

function FindingsNote({ findings, chosen, standing, texts }: CockpitProps) {
  const say = texts.webFollowUp.margin;
  const blocking = findings.filter(({ finding }) => finding.severity === "error");
  const toLookOver = findings.filter(({ finding }) => finding.severity === "warning");
  const notes = findings.length - blocking.length - toLookOver.length;
  if (standing.whole.left === standing.whole.total) return null;
  if (findings.length === 0) return <p class="note quiet">{say.noFindings}</p>;
  return (
    <div class="note">
      <h2>{say.findings}</h2>
      <ul class="finds">
        <FindingGroup found={blocking} heading={say.blocks(blocking.length)} level="blocks" texts={texts} />
        <FindingGroup found={toLookOver} heading={say.lookOver(toLookOver.length)} level="lookOver" texts={texts} />
      </ul>
      <p>
        <a href={withQuery(paths.followUpFindings(chosen.period.key), { organ: chosen.body })}>
          {say.seeAll(findings.length, notes)}
        </a>
      </p>
    </div>
  );
}

type GroupProps = {
  readonly found: readonly PlacedFinding[];
  readonly heading: string;
  readonly level: "blocks" | "lookOver";
  readonly texts: CockpitProps["texts"];
};

function FindingGroup({ found, heading, level, texts }: GroupProps) {
  if (found.length === 0) return null;
  const say = texts.webFollowUp.margin;
  const kinds = Array.from(Map.groupBy(found, ({ finding }) => finding.detail.code));
  return (
    <li>
      <FindingSymbol level={level} />
      <div>
        <p>
          <b>{heading}</b>
        </p>
        {kinds.slice(0, SHOWN_FINDINGS).map(([code, [one, ...others]]) => (
          <p key={code}>
            {one !== undefined && <Sentence text={findingText(one.finding, texts)} />}{" "}
            {one !== undefined && <FindingPlace found={one} texts={texts} brief />}
            {others.length > 0 && say.alike(others.length)}
          </p>
        ))}
        {kinds.length > SHOWN_FINDINGS && <p>{say.moreKinds(kinds.length - SHOWN_FINDINGS)}</p>}
      </div>
    </li>
  );
}

type PlaceProps = {
  readonly found: PlacedFinding;
  readonly texts: CockpitProps["texts"];
  /** After a sentence that names the thing itself: the number is enough. */
  readonly brief?: boolean;
};

/** Where a finding is mended: the thing's own page, or the round's report. */
export function FindingPlace({ found: { item, round }, texts, brief }: PlaceProps) {
  const say = texts.webFollowUp.findings;
  if (item === null) return <a href={paths.report(round.roundId)}>{say.memo}</a>;
  return (
    <a href={paths[item.kind](item.id)} {...(brief === true ? {} : { lang: "sv" })}>
      {brief === true ? say.show[item.kind](item.number) : `${item.number} ${item.title}`}
    </a>
  );
}

/** Those whom the visitor may remind first: a chief waits for the own unit's people. */
function WaitingNote(props: CockpitProps) {
  const { chosen, texts } = props;
  const say = texts.webFollowUp.margin;
  const waiting = ownFirst(props);
  if (waiting.length === 0) return <p class="note quiet">{say.noOneLeft}</p>;
  const shown = waiting.slice(0, SHOWN_PEOPLE);
  return (
    <div class="note quiet">
      <h2>{say.waiting}</h2>
      <dl class="names">
        {shown.map(({ personId, name, left }) => (
          <div key={personId}>
            <dt>
              <a href={withQuery(paths.followUpItems(chosen.period.key), { organ: chosen.body, person: personId })}>
                {name ?? texts.webFollowUp.units.nameless}
              </a>
              <InShort person={personId} {...props} />
            </dt>
            <dd>{texts.documents.figures(left)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={withQuery(paths.followUpPeople(chosen.period.key), { organ: chosen.body })}>
          {say.waitingAll(waiting.length)}
        </a>
      </p>
    </div>
  );
}

/** What one should know of somebody before reminding them; the page of people has the rest. */
function InShort({ person, contacts, today, texts }: CockpitProps & { readonly person: number }) {
  const say = texts.webFollowUp.reach;
  const contact = contacts.get(person);
  if (contact === undefined) return null;
  const { awayUntil, substitutes, refusesMail, hasHadToday } = contact;
  const words = [
    ...(awayUntil !== null && substitutes !== null ? [say.away(awayUntil, today, substitutes)] : []),
    ...(refusesMail ? [say.refuses] : []),
    ...(hasHadToday ? [say.hadToday(1)] : []),
  ];
  return words.length === 0 ? null : <span class="in-short">{words.join(" · ")}</span>;
}
