import type { PartKind } from "#domain/case-part.ts";
import type { RoundText } from "#storage/round-texts.ts";
import type { Round } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { Collision } from "#web/kit/collision.tsx";
import { Button, ErrorSummary, type Fault, Form, TextArea, TextField } from "#web/kit/form.tsx";
import { KeptDraft } from "#web/kit/kept-draft.tsx";
import { paths } from "#web/paths.ts";
import { partName } from "./edit-part.ts";

export type TypedText = { readonly written: string; readonly reason: string };

type Props = {
  readonly round: Round;
  readonly part: string;
  readonly kind: PartKind;
  readonly stands: RoundText | null;
  /** What stands, as the form shows it. */
  readonly saved: string;
  readonly sent: { readonly typed: TypedText; readonly refusals: readonly Refusal[] } | null;
  readonly collided: boolean;
  readonly formToken: string;
  readonly texts: Texts;
};

/** One part of the texts. In an approved round the same form makes a correction, and asks why. */
export function TextPage(props: Props) {
  const { round, part, stands, saved, sent, collided, formToken, texts } = props;
  const say = texts.webReport.text;
  const isCorrection = round.roundState === "approved";
  const faults = faultsIn(sent?.refusals ?? [], say.faults);
  const version = isCorrection ? round.version : (stands?.entryVersion ?? 0);
  return (
    <div class="wrap">
      <ol class="crumb">
        <li>
          <a href={paths.report(round.id)}>{say.back}</a>
        </li>
      </ol>
      <h1 class="title">{partName(part, texts)}</h1>
      <KeptDraft draftKey={`round-${round.id}-${part}`} wasSaved={false} texts={texts}>
        <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
        {collided && (
          <Collision
            author={stands?.author ?? null}
            savedAt={stands?.savedAt ?? null}
            theirs={saved}
            yours={sent?.typed.written ?? ""}
            texts={texts}
          />
        )}
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
      </KeptDraft>
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
  const common = {
    name: "text",
    label: partName(part, texts),
    hint: texts.webReport.text.hints[kind],
    value,
    faults,
  };
  if (kind === "line") return <TextField {...common} />;
  return kind === "date" ? <TextField {...common} look="date" /> : <TextArea {...common} />;
}

/** Faults as sentences; a code that is not known here would be a fault of ours. */
export function faultsIn(refusals: readonly Refusal[], words: Readonly<Record<string, string>>): readonly Fault[] {
  return refusals.flatMap((refusal) =>
    refusal.code === "invalid"
      ? refusal.faults.map(({ field, code }) => ({ field, message: words[code] ?? code }))
      : [],
  );
}
