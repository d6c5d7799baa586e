import type { ListedPerson, Responsibility } from "#storage/responsibilities.ts";
import type { Texts } from "#text/texts.ts";
import { Own } from "#web/kit/own-words.tsx";
import { Choices } from "#web/kit/choices.tsx";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Button, ErrorSummary, type Fault, Form, TextField } from "#web/kit/form.tsx";
import { type Option, Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { textIn, type Typed } from "./typed.ts";

export type HandOverPageProps = {
  readonly person: { readonly id: number; readonly name: string };
  /** What can be handed over, by this visitor. */
  readonly duties: readonly Responsibility[];
  readonly people: readonly ListedPerson[];
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly isStale: boolean;
  readonly formToken: string;
  readonly texts: Texts;
};

const KINDS = ["takes-over", "substitute"] as const;

/** Everything that moves stands here, with who gets it, before it is handed over in one action. */
export function HandOverPage(props: HandOverPageProps) {
  const { person, duties, faults, isStale, texts } = props;
  const say = texts.webPlan.handOver;
  return (
    <div class="wrap narrow">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.responsible()}>{texts.webPlan.responsibility.title}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title(person.name)}</h1>
      <p class="lead">{duties.length === 0 ? say.nothing(person.name) : say.lead(duties.length)}</p>
      {isStale && (
        <p class="done" role="alert">
          {say.stale}
        </p>
      )}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {duties.length > 0 && <HandOverForm {...props} />}
    </div>
  );
}

function HandOverForm(props: HandOverPageProps) {
  const { person, people, typed, faults, formToken, texts } = props;
  const say = texts.webPlan.handOver;
  const dates = texts.webPlan.part.dateHint;
  const others: readonly Option[] = people
    .filter(({ id }) => id !== person.id)
    .map(({ id, name, title }) => ({
      value: String(id),
      label: title === null ? name : `${name}, ${title}`,
      own: true,
    }));
  const field = (name: string) => ({ name, value: textIn(typed, name), faults });
  return (
    <Form action={paths.handOver(person.id)} formToken={formToken} class="tight">
      <Choices
        name="kind"
        legend={say.kind}
        choices={KINDS.map((value) => ({ value, ...say.kinds[value], follow: value === "substitute" }))}
        chosen={textIn(typed, "kind")}
        faults={faults}
      />
      <TextField {...field("first")} label={say.first} hint={dates} look="date" />
      <div class="follow">
        <TextField {...field("last")} label={say.last} hint={say.lastHint} look="date" />
      </div>
      <Select
        {...field("to")}
        label={say.toAll}
        hint={say.toAllHint}
        options={[{ value: "", label: texts.webPlan.part.none }, ...others]}
      />
      <What {...props} others={others} />
      <p class="said">{say.privacy}</p>
      <div class="go">
        <Button>{say.submit}</Button>
      </div>
    </Form>
  );
}

/** The preview: each part, how much is open in it, and who gets it when not the one for all. */
function What({ duties, typed, others, texts }: HandOverPageProps & { readonly others: readonly Option[] }) {
  const say = texts.webPlan.handOver;
  const kinds = texts.webPlan.kinds;
  const options: readonly Option[] = [{ value: "", label: say.asAbove }, { value: "keep", label: say.keep }, ...others];
  const done = duties.reduce((sum, { doneItems }) => sum + doneItems, 0);
  return (
    <>
      <table class="stack what">
        <caption>{say.what}</caption>
        <thead>
          <tr>
            <th scope="col">{say.part}</th>
            <th scope="col" class="num">
              {say.openItems}
            </th>
            <th scope="col">{say.to}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <tr key={duty.id}>
              <th scope="row">
                <input type="hidden" name="duty" value={duty.id} />
                {`${kinds[duty.kind]} ${duty.number} `}
                <Own>{duty.title}</Own>
                <span class="meta">{`${duty.bodyName} ${duty.year}`}</span>
              </th>
              <td class="num" data-l={say.openItems}>
                {duty.openItems}
              </td>
              <td>
                <label class="ds-sr-only" for={`to-${duty.id}`}>
                  {say.toFor(duty.number)}
                </label>
                <select class="ds-input" id={`to-${duty.id}`} name={`to-${duty.id}`}>
                  {options.map(({ value, label, own }) => (
                    <option
                      key={value}
                      value={value}
                      selected={value === textIn(typed, `to-${duty.id}`)}
                      {...(own === true ? { lang: "sv" } : {})}
                    >
                      {label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="said muted">{say.stays(done)}</p>
    </>
  );
}
