import { BUILT_IN_MODELS } from "#domain/models/built-in.ts";
import { faultText } from "#text/fault-text.ts";
import { Button, Form, TextField } from "#web/kit/form.tsx";
import { Own, Sentence } from "#web/kit/own-words.tsx";
import { Select, Upload } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import type { AdminProps } from "./frame.tsx";
import type { Switching } from "./model.tsx";
import { ModelView } from "./model-view.tsx";

type Props = AdminProps & { readonly switching: Switching };

/** Choosing a model for a year, and what it would change. */
export function SwitchForm(props: Props) {
  const { switching, texts, formToken, refused } = props;
  const { offer, json } = switching;
  return (
    <>
      <ModelFaults {...props} />
      {offer !== null && <Offer {...props} />}
      <Form action={paths.adminModel("ny")} formToken={formToken} upload class="tight narrow sec">
        {json !== "" && <input type="hidden" name="json" value={json} />}
        <Questions {...props} />
        <div class="go">
          <Button {...(offer === null ? {} : { look: "secondary" as const })} refused={refused}>
            {texts.webAdminRules.model.step.preview}
          </Button>
        </div>
      </Form>
      {offer !== null && <ModelView model={offer.model} texts={texts} />}
    </>
  );
}

function Questions({ switching, texts, faults }: Props) {
  const say = texts.webAdminRules.model.step;
  const models = [
    { value: "", label: say.own },
    ...BUILT_IN_MODELS.map(({ key, title }) => ({ value: key, label: title, own: true })),
  ];
  return (
    <>
      <Select name="builtIn" label={say.builtIn} options={models} value={switching.builtIn} faults={faults} />
      <Upload name="file" label={say.file} hint={say.fileHint} accept=".json,application/json" faults={faults} />
      <TextField name="fromYear" label={say.fromYear} value={switching.fromYear} faults={faults} look="number" />
    </>
  );
}

/** Every fault of the model's own, with its place in the file. */
function ModelFaults({ switching, texts }: Props) {
  if (switching.modelFaults.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" id="json" tabIndex={-1}>
      <h2 class="ds-heading">{texts.webAdminRules.model.step.faults}</h2>
      <ul>
        {switching.modelFaults.map((fault) => (
          <li key={`${fault.where} ${fault.code}`}>
            <code>{fault.where}</code> {faultText(fault, texts)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What would change. Switching is a form of its own, with what was shown: Enter in the other cannot switch. */
function Offer({ switching, texts, formToken, refused }: Props) {
  const say = texts.webAdminRules.model;
  const { offer, builtIn, json, fromYear } = switching;
  if (offer === null) return null;
  return (
    <section class="sec narrow">
      <h2>{say.step.offered(offer.model.title, offer.fromYear)}</h2>
      <p class="sub">{`${say.step.before(offer.before)} ${say.step.stay(offer.plansThatStay)}`}</p>
      {offer.before !== null && offer.differences.length === 0 && <p>{say.step.same}</p>}
      {offer.differences.length > 0 && (
        <>
          <h3 class="row-h">{say.step.differences}</h3>
          <ul class="points">
            {offer.differences.map((change) => (
              <li key={JSON.stringify(change)}>
                <Sentence text={say.difference(change)} />
                {change.code === "rule-changed" && (
                  <>
                    <Clauses word={say.step.gone} clauses={change.gone} />
                    <Clauses word={say.step.come} clauses={change.come} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Form action={paths.adminModel("ny")} formToken={formToken} class="go">
        <input type="hidden" name="builtIn" value={builtIn} />
        <input type="hidden" name="json" value={json} />
        <input type="hidden" name="fromYear" value={fromYear} />
        <Button name="apply" refused={refused}>
          {say.step.apply}
        </Button>
      </Form>
    </section>
  );
}

function Clauses({ word, clauses }: { readonly word: string; readonly clauses: readonly string[] }) {
  return (
    <>
      {clauses.map((clause) => (
        <p class="sm clause" key={clause}>
          <b>{word}:</b> <Own>{clause}</Own>
        </p>
      ))}
    </>
  );
}
