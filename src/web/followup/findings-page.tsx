import type { Severity } from "#domain/plausibility/finding.ts";
import { ownFindingText } from "#text/finding-text.ts";
import type { Texts } from "#text/texts.ts";
import { Sentence } from "#web/kit/own-words.tsx";
import { FindingSymbol } from "#web/kit/symbol.tsx";
import type { PlacedFinding } from "./findings.ts";
import { Crumb } from "./list.tsx";
import { FindingPlace } from "./margin.tsx";
import type { ChosenRounds } from "./rounds.ts";

type Props = {
  readonly chosen: ChosenRounds;
  readonly findings: readonly PlacedFinding[];
  readonly texts: Texts;
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Every finding about what has been handed in: what hinders first, each with the way to where it is mended. */
export function FindingsPage({ chosen, findings, texts }: Props) {
  const say = texts.webFollowUp.findings;
  return (
    <div class="wrap">
      <Crumb chosen={chosen} texts={texts} />
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead(findings.length)}</p>
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          heading={say.groups[severity]}
          found={findings.filter(({ finding }) => finding.severity === severity)}
          texts={texts}
        />
      ))}
    </div>
  );
}

type GroupProps = Pick<Props, "texts"> & { readonly heading: string; readonly found: readonly PlacedFinding[] };

function Group({ heading, found, texts }: GroupProps) {
  if (found.length === 0) return null;
  return (
    <section>
      <h2>
        {heading}
        <span class="n">{found.length}</span>
      </h2>
      <ul class="finds all">
        {found.map((one) => (
          <li key={`${one.round.roundId} ${one.finding.where} ${one.finding.detail.code} ${one.finding.quote ?? ""}`}>
            <FindingSymbol level={one.finding.severity === "error" ? "blocks" : "lookOver"} />
            <div>
              <p>
                <FindingPlace found={one} texts={texts} />
                <span class="kind">{whoseWords(one, texts)}</span>
              </p>
              <p>
                <Sentence text={ownFindingText(one.finding, texts)} />
              </p>
              {one.finding.quote !== null && (
                <p>
                  <mark lang="sv">{one.finding.quote}</mark>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose it is to mend. */
function whoseWords({ item, round }: PlacedFinding, texts: Texts): string {
  if (item === null) return round.body;
  return [item.unitName ?? round.body, item.ownerNames ?? texts.webFollowUp.units.nameless].join(" · ");
}
