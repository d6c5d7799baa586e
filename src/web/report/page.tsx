import { isHandedIn } from "#domain/signoff.ts";
import { snapshotOf } from "#documents/facts/snapshot.ts";
import { paths } from "#web/paths.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { Errata } from "./errata.tsx";
import { Downloads, TopButtons } from "./downloads.tsx";
import { Parts, partTitle } from "./parts.tsx";
import { PartView } from "./part.tsx";
import { mayEdit, type ReportPageProps } from "./report-view.ts";
import { partAddress } from "./ways.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";

/** The report on its paper, a part at a time, with what the system has noticed in the margin. */
export function ReportPage(props: ReportPageProps) {
  const { round, period, snapshot, shown, texts } = props;
  const say = texts.webReport;
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.reports()}>{say.listTitle}</a>
        </li>
        <li>{round.bodyName}</li>
      </Crumbs>
      <div class="r-top">
        <div>
          <h1 class="title">{say.title(period)}</h1>
          <Lead {...props} />
          <Which {...props} />
        </div>
        <TopButtons {...props} />
      </div>
      {snapshot !== null && <Frozen {...props} />}
      <Parts {...props} />
      {mayEdit(props) === "edit" && (
        <p class="sm muted noprint how">
          <span class="gen">{say.howToRead.dotted}</span>
          {say.howToRead.rest}
        </p>
      )}
      <PartView {...props} part={shown} />
      <Neighbours {...props} />
      <Downloads {...props} />
    </div>
  );
}

function Lead({ snapshots, findings, items, texts }: ReportPageProps) {
  const say = texts.webReport.lead;
  const [approved] = snapshots;
  if (approved !== undefined) {
    const by = approved.createdBy ?? texts.webReport.somebody;
    return <p class="lead">{say.frozen(swedishDay(approved.createdAt), by)}</p>;
  }
  // A note only tells: nothing needs doing.
  const places = findings.filter(({ finding }) => finding.severity !== "note").length;
  const left = items.filter(({ itemState }) => !isHandedIn(itemState)).length;
  return (
    <p class="lead">
      {say.now}
      {left > 0 && say.left(left, items.length)}
      {places === 0 ? (
        say.none
      ) : (
        <>
          <strong>{say.places(places)}</strong>
          {say.lookOver}
        </>
      )}
    </p>
  );
}

/** The round, and the snapshot when there is one. */
function Which({ round, snapshot, facts, texts }: ReportPageProps) {
  const say = texts.webReport;
  return (
    <p class="sub">
      {snapshot === null ? say.states[round.roundState] : say.snapshot(snapshotOf(facts).id)}
      {" · "}
      <a href={paths.round(round.id)}>{say.round}</a>
    </p>
  );
}

/** Whether this is the version that stands, why it was approved as it is, and what has been corrected. */
function Frozen(props: ReportPageProps) {
  const { round, snapshot, snapshots, texts } = props;
  const say = texts.webReport;
  const newest = snapshots.at(-1)?.number ?? 1;
  if (snapshot === null) return null;
  return (
    <>
      {snapshot.number < newest && (
        <p class="note">
          {say.errata.olderBanner(snapshot.number, newest)} <a href={paths.report(round.id)}>{say.errata.toNewest}</a>
        </p>
      )}
      {snapshot.despiteFindings !== null && (
        <div class="note quiet">
          <h2>{say.despite}</h2>
          <p lang="sv">{snapshot.despiteFindings}</p>
        </div>
      )}
      <Errata {...props} />
    </>
  );
}

function Neighbours(props: ReportPageProps) {
  const { parts, shown, texts } = props;
  const say = texts.webReport;
  const at = parts.indexOf(shown);
  const next = parts[at + 1];
  const previous = at > 0 ? parts[at - 1] : undefined;
  return (
    <p class="neighbours noprint">
      {previous !== undefined && (
        <a href={partAddress(props, previous.key)} rel="prev">
          {say.previous}: {partTitle(previous, texts)}
        </a>
      )}
      {next !== undefined && (
        <a href={partAddress(props, next.key)} rel="next">
          {say.next}: {partTitle(next, texts)}
        </a>
      )}
    </p>
  );
}
