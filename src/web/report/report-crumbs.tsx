import { parsePeriod } from "#domain/period.ts";
import type { Round } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { paths } from "#web/paths.ts";

type Props = { readonly round: Round; readonly texts: Texts };

/** Whose report it is, and of which period: who writes for three bodies should not write in the wrong one. */
export function ReportCrumbs({ round, texts }: Props) {
  const period = parsePeriod(round.period);
  return (
    <Crumbs texts={texts}>
      <li>
        <a href={paths.report(round.id)}>{period === null ? round.period : texts.webReport.title(period)}</a>
      </li>
      <li>{round.bodyName}</li>
    </Crumbs>
  );
}
