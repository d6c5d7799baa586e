import type { Texts } from "#text/texts.ts";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import type { PaperPart } from "./paper.ts";
import type { ReportPageProps } from "./report-view.ts";
import { partAddress } from "./ways.ts";

/** More parts than these are chosen in a list: as links they would push the paper off the screen. */
const MOST_LINKS = 14;

export function partTitle(part: PaperPart, texts: Texts): string {
  const { parts } = texts.webReport;
  return part.kind === "goal" ? parts.goal(part.goal) : parts[part.kind];
}

/** The way to every part of the papers, each with how many places in it should be looked at. */
export function Parts(props: ReportPageProps) {
  return props.parts.length > MOST_LINKS ? <PartList {...props} /> : <PartLinks {...props} />;
}

/** Counted as in the sentence on top: a note only tells, so it is no number to look up. */
const findingsIn = ({ findings }: ReportPageProps, { key }: PaperPart): number =>
  findings.filter(({ part, finding }) => part === key && finding.severity !== "note").length;

function PartLinks(props: ReportPageProps) {
  const { parts, shown, texts } = props;
  const say = texts.webReport;
  return (
    <nav class="parts" aria-label={say.contents}>
      <ul>
        {parts.map((part) => {
          const count = findingsIn(props, part);
          return (
            <li key={part.key}>
              <a
                href={partAddress(props, part.key)}
                {...(part.key === shown.key ? { "aria-current": "page" as const } : {})}
              >
                {partTitle(part, texts)}
                {count > 0 && (
                  <>
                    <span class="ref" aria-hidden="true">
                      {count}
                    </span>
                    <span class="ds-sr-only">{`, ${say.findingsIn(count)}`}</span>
                  </>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function PartList(props: ReportPageProps) {
  const { parts, shown, round, snapshot, snapshots, facts, texts } = props;
  const say = texts.webReport;
  const titles = new Map(facts.goals.map(({ id, title }) => [id, title]));
  const options = parts.map((part) => {
    const count = findingsIn(props, part);
    const title = [partTitle(part, texts), titles.get(part.goal)].filter((word) => word !== undefined).join(" ");
    return { value: part.key, label: count === 0 ? title : `${title} (${say.findingsIn(count)})` };
  });
  const isOlder = snapshot !== null && snapshot.number !== snapshots.at(-1)?.number;
  return (
    <form class="part-list noprint" method="get" action={paths.report(round.id)}>
      <Select name="del" label={say.contents} options={options} value={shown.key} faults={[]} />
      {isOlder && <input type="hidden" name="version" value={snapshot.number} />}
      <button class="ds-button" data-variant="secondary" type="submit">
        {say.showPart}
      </button>
    </form>
  );
}
