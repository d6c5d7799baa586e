import type { GovernanceModel } from "#domain/governance-model.ts";
import { statusSymbol } from "#documents/model-symbols.ts";
import type { Texts } from "#text/texts.ts";
import { CheckList } from "#web/kit/check-list.tsx";
import { Check, Checks, Choices } from "#web/kit/choices.tsx";
import { Button, ErrorSummary, RefusedButton, TextArea, TextField } from "#web/kit/form.tsx";
import { Select, Upload } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { Sample } from "./sample.tsx";

type Props = { readonly model: GovernanceModel; readonly texts: Texts };

/** Buttons and fields, whole and with faults. Nothing here is sent anywhere. */
export function Forms(props: Props) {
  const { texts } = props;
  const say = texts.webStyle;
  return (
    <>
      <Sample about={say.buttons}>
        <div class="btns">
          <Button>{say.submit}</Button>
          <Button look="secondary">{say.save}</Button>
          <Button look="secondary" small about={say.remindWhom}>
            {say.remind}
          </Button>
        </div>
        <div class="go">
          <Button refused={say.refused}>{say.approve}</Button>
        </div>
      </Sample>
      <Sample about={say.others}>
        <div class="btns">
          <RefusedButton because="andras">{say.remind}</RefusedButton>
          <RefusedButton because="andras">{say.approve}</RefusedButton>
        </div>
        <p class="sm muted refused" id="andras">
          {texts.webFollowUp.notYours}
        </p>
      </Sample>
      <Sample about={say.focus}>
        <div class="btns roomy">
          <a class="ds-button force" data-size="sm" href={paths.style()}>
            {say.submit}
          </a>
          <a class="ds-button force" data-size="sm" data-variant="secondary" href={paths.style()}>
            {say.save}
          </a>
          <a class="force" href={paths.style()}>
            {say.link}
          </a>
        </div>
      </Sample>
      <Fields {...props} />
      <Sign {...props} />
      <Faulty {...props} />
    </>
  );
}

function Fields({ model, texts }: Props) {
  const say = texts.webStyle;
  const options = say.select.options.map((label) => ({ value: label, label }));
  const causes = model.causes.map(({ key, label }) => ({ value: key, label }));
  return (
    <Sample about={say.fields}>
      <form method="get" action={paths.style()}>
        <TextField name="namn" {...say.field} faults={[]} />
        <TextField name="stopp" {...say.date} faults={[]} look="date" />
        <TextField name="utfall" {...say.number} faults={[]} look="number" />
        <TextArea name="text" {...say.comment} faults={[]} most={4_000} countWords={texts.webEntry.count} />
        <Select name="enhet" label={say.select.label} value={options[0]?.value ?? ""} options={options} faults={[]} />
        <Upload name="fil" {...say.upload} accept=".xlsx" faults={[]} />
        <Check name="mejl" label={say.check} checked />
        <Checks name="orsak" {...say.checks} choices={causes} chosen={[causes[0]?.value ?? ""]} faults={[]} />
        <CheckList
          {...say.tree}
          groups={[
            {
              head: { name: "mal", value: "2", label: say.goal, checked: true },
              items: say.treeItems.map((label, place) => ({
                name: "aktivitet",
                value: String(place),
                label,
                checked: place === 0,
              })),
            },
          ]}
        />
      </form>
    </Sample>
  );
}

function Sign({ model, texts }: Props) {
  const say = texts.webStyle;
  const choices = model.statuses.map((status, place) => ({
    value: status.key,
    label: status.label,
    definition: status.definition,
    symbol: statusSymbol(status),
    follow: status.deviates || status.phase === "waiting",
    apart: place === model.statuses.length - 1,
  }));
  const chosen = choices.find(({ follow }) => follow)?.value ?? "";
  return (
    <Sample about={say.choices}>
      <form method="get" action={paths.style()}>
        <Choices name="status" {...say.choice} choices={choices} chosen={chosen} faults={[]} />
        <div class="follow">
          <TextField name="nystopp" {...say.date} value="" faults={[]} look="date" />
        </div>
      </form>
    </Sample>
  );
}

function Faulty({ model, texts }: Props) {
  const say = texts.webStyle;
  const faults = [
    { field: "fel-status", message: say.faults.choice },
    { field: "fel-text", message: say.faults.comment },
    { field: "fel-stopp", message: say.faults.date },
  ];
  const choices = model.statuses.slice(0, 2).map(({ key, label }) => ({ value: key, label }));
  return (
    <Sample about={say.errors}>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <form method="get" action={paths.style()}>
        <Choices name="fel-status" legend={say.choice.legend} choices={choices} chosen="" faults={faults} />
        <TextArea name="fel-text" {...say.comment} value="" faults={faults} />
        <TextField name="fel-stopp" {...say.date} value={say.badDate} faults={faults} look="date" />
      </form>
    </Sample>
  );
}
