import { statusSymbol } from "#documents/model-symbols.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import type { Item } from "#storage/items.ts";
import type { Round } from "#storage/rounds.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { Checks, Choices } from "#web/kit/choices.tsx";
import { Button, ErrorSummary, type Fault, Form, TextArea, TextField } from "#web/kit/form.tsx";
import { faultsIn } from "#web/kit/sent-back.tsx";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import type { TypedCorrection } from "./correction-form.ts";
import { ReportCrumbs } from "./report-crumbs.tsx";

type Props = {
  readonly item: Item;
  readonly round: Round;
  readonly model: GovernanceModel;
  /** What stands now. */
  readonly saved: TypedCorrection;
  readonly sent: { readonly typed: TypedCorrection; readonly refusals: readonly Refusal[] } | null;
  readonly collided: boolean;
  readonly formToken: string;
  readonly texts: Texts;
};

/** The answer as it stands, to be changed, and the reason that the report will give. */
export function CorrectionPage(props: Props) {
  const { item, round, sent, saved, collided, formToken, texts } = props;
  const say = texts.webReport.text;
  const faults = faultsIn(sent, { ...say.faults, ...texts.webReport.correction.faults });
  const typed = sent?.typed ?? saved;
  return (
    <div class="wrap">
      <ReportCrumbs round={round} texts={texts} />
      <h1 class="title">
        {texts.webReport.correct}: <Own>{item.title}</Own>
      </h1>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {collided && (
        <div class="note" role="alert">
          <p>{texts.webReport.correction.collided}</p>
        </div>
      )}
      <Form action={paths.correct(item.id)} formToken={formToken} class="one">
        <input type="hidden" name="version" value={round.version} />
        <Fields {...props} typed={typed} faults={faults} />
        <TextArea name="reason" label={say.reason} hint={say.reasonHint} value={typed.reason} faults={faults} />
        <div class="go">
          <Button>{say.saveCorrection}</Button>
        </div>
      </Form>
    </div>
  );
}

type FieldsProps = Props & { readonly typed: TypedCorrection; readonly faults: readonly Fault[] };

function Fields(props: FieldsProps) {
  const { item, typed, faults, texts } = props;
  const { name } = texts.documents.errata;
  return (
    <>
      {item.kind === "activity" && <StatusFields {...props} />}
      {item.kind === "goal" && <GradeField {...props} />}
      {item.kind === "measure" && <ValueFields {...props} />}
      <TextArea name="comment" label={name("comment")} value={typed.comment} faults={faults} />
    </>
  );
}

function StatusFields({ model, typed, faults, texts }: FieldsProps) {
  const { text } = texts.webReport;
  const { name } = texts.documents.errata;
  return (
    <>
      <Choices
        name="status"
        legend={name("status")}
        chosen={typed.status}
        faults={faults}
        choices={model.statuses.map((option) => ({
          value: option.key,
          label: option.label,
          definition: option.definition,
          own: true,
          symbol: statusSymbol(option),
        }))}
      />
      <Checks
        name="cause"
        legend={name("causes")}
        chosen={typed.cause}
        faults={faults}
        choices={model.causes.map(({ key, label }) => ({ value: key, label, own: true }))}
      />
      <TextField
        name="newStop"
        label={name("newStop")}
        hint={text.hints.date}
        value={typed.newStop}
        faults={faults}
        look="date"
      />
    </>
  );
}

function GradeField({ model, typed, faults, texts }: FieldsProps) {
  const { cannotBeJudged } = model;
  return (
    <Choices
      name="grade"
      legend={texts.documents.errata.name("grade")}
      chosen={typed.grade}
      faults={faults}
      choices={[
        ...model.grades.map(({ key, label, definition, symbol }) => {
          return { value: key, label, definition, own: true, symbol: `grade-${symbol}` };
        }),
        {
          value: CANNOT_BE_JUDGED,
          label: cannotBeJudged.label,
          definition: cannotBeJudged.definition,
          own: true,
          symbol: "grade-cannot-be-judged",
          apart: true,
        },
      ]}
    />
  );
}

function ValueFields({ typed, faults, texts }: FieldsProps) {
  const { correction } = texts.webReport;
  const { name } = texts.documents.errata;
  return (
    <>
      <TextField name="value" label={name("value")} value={typed.value} faults={faults} look="number" />
      <TextField
        name="refersTo"
        label={name("refersTo")}
        hint={correction.refersToHint}
        value={typed.refersTo}
        faults={faults}
      />
      <TextArea
        name="notMeasuredBecause"
        label={correction.notMeasured}
        value={typed.notMeasuredBecause}
        faults={faults}
      />
    </>
  );
}
