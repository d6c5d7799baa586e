import { mayRound } from "#domain/permissions.ts";
import { Button } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import { FORMATS, type Format, PAPERS, type PaperName } from "./files.ts";
import type { ReportPageProps } from "./report-view.ts";

/** Lock the report, and the three files that are asked for most. */
export function TopButtons(props: ReportPageProps) {
  const { shown, texts } = props;
  const name: PaperName = shown.kind === "memo" ? "tjansteskrivelse" : "uppfoljningsrapport";
  return (
    <div class="btns noprint">
      <Lock {...props} />
      {(["docx", "pdf", "xlsx"] as const).map((format) => (
        <a
          key={format}
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          href={fileAddress(props, name, format)}
        >
          {texts.webReport.formats[format]}
          <span class="ds-sr-only">{texts.webReport.download(texts.webReport.papers[PAPERS[name]])}</span>
        </a>
      ))}
    </div>
  );
}

function Lock({ round, actor, texts }: ReportPageProps) {
  const may = mayRound(actor, "approve-round", round);
  if (may.allowed) {
    return (
      <a class="ds-button" data-size="sm" href={paths.roundStep(round.id, "godkann")}>
        {texts.webReport.lock}
      </a>
    );
  }
  // Who could do it on another day sees why not today; to the others it is not offered.
  if (round.roundState === "approved" || may.reason === "not-your-role") return null;
  return (
    <span class="lock-b">
      <Button small refused={texts.web.refusals[may.reason]}>
        {texts.webReport.lock}
      </Button>
    </span>
  );
}

function fileAddress({ round, snapshot, snapshots }: ReportPageProps, name: PaperName, format: Format): string {
  const older = snapshot !== null && snapshot.number !== snapshots.at(-1)?.number;
  return `${paths.reportFile(round.id, `${name}.${format}`)}${older ? `?version=${snapshot.number}` : ""}`;
}

/** Both papers in every form. */
export function Downloads(props: ReportPageProps) {
  const { texts } = props;
  const say = texts.webReport;
  return (
    <section class="noprint">
      <h2>{say.downloads}</h2>
      {props.snapshot === null && <p class="sub">{say.draftOnRecord}</p>}
      <ul class="files">
        {(Object.keys(PAPERS) as PaperName[]).map((name) => (
          <li key={name}>
            <span>{say.papers[PAPERS[name]]}</span>
            {FORMATS.map((format) => (
              <a key={format} href={fileAddress(props, name, format)}>
                {say.formats[format]}
                <span class="ds-sr-only">{say.download(say.papers[PAPERS[name]])}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
