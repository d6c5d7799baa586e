import { parsePeriod } from "#domain/period.ts";
import type { Actor } from "#domain/people.ts";
import { mayRound } from "#domain/permissions.ts";
import type { ListedRound } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";
import type { LoadedList } from "./load-list.ts";

type Latest = NonNullable<LoadedList["latest"]>;
type Props = Pick<LoadedList, "rounds"> & { readonly latest: Latest; readonly actor: Actor; readonly texts: Texts };

/** The way to the reports that somebody most likely came for, beside how it goes. */
export function AtHand({ latest, texts, ...props }: Props) {
  return (
    <aside aria-label={texts.webReport.atHand}>
      <Ongoing {...props} texts={texts} />
      <LatestReports {...latest} texts={texts} />
    </aside>
  );
}

/** The reports that are being written, for who writes or reviews them: they should not be looked for under what has been. */
function Ongoing({ rounds, actor, texts }: Omit<Props, "latest">) {
  const ongoing = rounds.filter((round) => {
    const isOngoing = round.roundState === "open" || round.roundState === "under-review";
    return isOngoing && mayRound(actor, "preview-report", round).allowed;
  });
  return (
    <>
      {Array.from(
        Map.groupBy(ongoing, ({ period, roundState }) => `${period} ${roundState}`),
        ([key, own]) => (
          <InState key={key} own={own} texts={texts} />
        ),
      )}
    </>
  );
}

function InState({ own, texts }: { readonly own: readonly ListedRound[]; readonly texts: Texts }) {
  const say = texts.webReport;
  const [first] = own;
  if (first === undefined) return null;
  const period = parsePeriod(first.period);
  return (
    <div class="note">
      <h2>{period === null ? first.period : say.title(period)}</h2>
      <p>{say.states[first.roundState]}</p>
      <ul class="latest">
        {own.map(({ id, bodyName }) => (
          <li key={id}>
            <a href={paths.report(id)}>{bodyName}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The reports that all of it comes from, at hand to read. */
function LatestReports({ period, bodies, texts }: Latest & { readonly texts: Texts }) {
  const say = texts.webReport;
  return (
    <div class="note quiet">
      <h2>{say.title(period)}</h2>
      <ul class="latest">
        {bodies.map(({ round }) => (
          <li key={round.id}>
            <a href={paths.report(round.id)}>{round.bodyName}</a>{" "}
            <a class="muted" href={paths.reportFile(round.id, "uppfoljningsrapport.pdf")}>
              {say.formats.pdf}
              <span class="ds-sr-only">{`, ${round.bodyName}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
