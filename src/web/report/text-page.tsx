import type { PartKind } from "#domain/case-part.ts";
import type { RoundText } from "#storage/round-texts.ts";
import type { Round } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { Button, type Fault, Form, TextArea, TextField } from "#web/kit/form.tsx";
import { faultsIn, SentBack } from "#web/kit/sent-back.tsx";
import { momentOf } from "#web/kit/moment.ts";
import { Unbroken } from "#web/kit/unbroken.tsx";
import { paths } from "#web/paths.ts";
import { partName } from "./edit-part.ts";
import { ReportCrumbs } from "./report-crumbs.tsx";

export type TypedText = { readonly written: string; readonly reason: string };

type Props = {
  readonly round: Round;
  readonly part: string;
  readonly kind: PartKind;
  readonly stands: RoundText | null;
  /** What stands, as the form shows it. */
  readonly saved: string;
  readonly sent: { readonly typed: TypedText; readonly refusals: readonly Refusal[] } | null;
  readonly formToken: string;
  readonly texts: Texts;
};

/** One part of the texts. In an approved round the same form makes a correction, and asks why. */
export function TextPage(props: Props) {
  const { round, part, stands, saved, sent, formToken, texts } = props;
  const say = texts.webReport.text;
  const isCorrection = round.roundState === "approved";
  const faults = faultsIn(sent, say.faults);
  const version = isCorrection ? round.version : (stands?.entryVersion ?? 0);
  return (
    <div class="wrap">
      <ReportCrumbs round={round} texts={texts} />
      <h1 class="title">{partName(part, texts)}</h1>
      <SentBack
        sent={sent}
        faults={faults}
        entry={stands}
        theirs={saved}
        yours={sent?.typed.written ?? null}
        href={paths.reportText(round.id, part)}
        texts={texts}
      />
      <Form action={paths.reportText(round.id, part)} formToken={formToken} class="one">
        <input type="hidden" name="version" value={version} />
        {isCorrection && <input type="hidden" name="correction" value="1" />}
        <Field {...props} value={sent?.typed.written ?? saved} faults={faults} />
        {isCorrection && (
          <TextArea
            name="reason"
            label={say.reason}
            hint={say.reasonHint}
            value={sent?.typed.reason ?? ""}
            faults={faults}
          />
        )}
        <div class="go">
          <Button>{isCorrection ? say.saveCorrection : say.save}</Button>
        </div>
      </Form>
      {stands !== null && (
        <p class="xs muted saved-by">
          <Unbroken text={texts.webEntry.savedBy(stands.author, momentOf(stands.savedAt))} />{" "}
          <a href={paths.textVersions(round.id, part)}>{texts.webVersions.link}</a>
        </p>
      )}
    </div>
  );
}

function Field({
  kind,
  part,
  value,
  faults,
  texts,
}: Props & { readonly value: string; readonly faults: readonly Fault[] }) {
  const say = texts.webReport.text;
  const common = {
    name: "text",
    label: partName(part, texts),
    hint: part === "analysis" ? `${say.analysis} ${say.hints[kind]}` : say.hints[kind],
    value,
    faults,
  };
  if (kind === "line") return <TextField {...common} />;
  return kind === "date" ? <TextField {...common} look="date" /> : <TextArea {...common} />;
}
