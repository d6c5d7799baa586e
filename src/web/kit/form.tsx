import type { ComponentChildren } from "preact";
import type { SymbolKey } from "#documents/document.ts";
import { Symbol } from "./symbol.tsx";

/** What stands wrong in a field: the field's name and the sentence. */
export type Fault = { readonly field: string; readonly message: string };

const faultId = (name: string): string => `fel-${name}`;
const hintId = (name: string): string => `hjalp-${name}`;

function faultOf(faults: readonly Fault[], name: string): Fault | undefined {
  return faults.find((fault) => fault.field === name);
}

/** aria attributes that tie a control to its hint and its fault. */
function described(name: string, hint: boolean, fault: Fault | undefined) {
  const ids = [...(hint ? [hintId(name)] : []), ...(fault === undefined ? [] : [faultId(name)])];
  return {
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
    ...(fault === undefined ? {} : { "aria-invalid": "true" as const }),
  };
}

function FaultText({ name, fault }: { readonly name: string; readonly fault: Fault | undefined }) {
  if (fault === undefined) return null;
  return (
    <p class="ds-validation-message" id={faultId(name)}>
      {fault.message}
    </p>
  );
}

type FormProps = {
  readonly action: string;
  readonly formToken: string;
  readonly class?: string;
  readonly upload?: boolean;
  readonly children: ComponentChildren;
};

/** A form that posts, with the visitor's own token. */
export function Form({ action, formToken, upload, children, ...rest }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      noValidate
      {...(rest.class === undefined ? {} : { class: rest.class })}
      {...(upload === true ? { encType: "multipart/form-data" as const } : {})}
    >
      <input type="hidden" name="formToken" value={formToken} />
      {children}
    </form>
  );
}

/** First on a page that was sent back: how many things, and a link to each. Gets the focus through its id. */
export function ErrorSummary({ heading, faults }: { readonly heading: string; readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} id="fel">
      <h2 class="ds-heading">{heading}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            <a href={`#${fault.field}`}>{fault.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly faults: readonly Fault[];
  /** `date`: ten characters wide, typed as 2026-12-18. */
  readonly look?: "text" | "date" | "number";
  readonly type?: "text" | "email" | "password" | "search";
  readonly autoComplete?: "email" | "current-password" | "new-password" | "one-time-code";
};

/** One line of text. */
export function TextField({ name, label, hint, value, faults, look, type, autoComplete }: FieldProps) {
  const fault = faultOf(faults, name);
  return (
    <div class={fault === undefined ? "q" : "q bad"}>
      <label class="q-l" for={name}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <input
        class={look === "date" || look === "number" ? "ds-input date" : "ds-input"}
        id={name}
        name={name}
        type={(type ?? "text") as "text"}
        value={value}
        {...(look === "number" ? { inputMode: "decimal" as const } : {})}
        {...(look === "date" ? { inputMode: "numeric" as const } : {})}
        {...(autoComplete === undefined ? {} : { autoComplete })}
        {...described(name, hint !== undefined, fault)}
      />
      <FaultText name={name} fault={fault} />
    </div>
  );
}

type AreaProps = Omit<FieldProps, "look" | "type" | "autoComplete"> & {
  /** Letters at most; the counter's words hold {n} and {most}. */
  readonly most?: number;
  readonly countWords?: string;
  readonly note?: string;
};

/** Several lines of text; with `most`, an island counts while one writes. */
export function TextArea({ name, label, hint, value, faults, most, countWords, note }: AreaProps) {
  const fault = faultOf(faults, name);
  return (
    <div class={fault === undefined ? "q" : "q bad"}>
      <label class="q-l" for={name}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <textarea class="ds-input area" id={name} name={name} {...described(name, hint !== undefined, fault)}>
        {value}
      </textarea>
      <FaultText name={name} fault={fault} />
      {(note !== undefined || most !== undefined) && (
        <p class="under">
          <span>{note}</span>
          {most !== undefined && (
            <count-letters most={String(most)} words={countWords}>
              {(countWords ?? "").replace("{n}", String(value.length)).replace("{most}", String(most))}
            </count-letters>
          )}
        </p>
      )}
    </div>
  );
}

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly definition?: string;
  readonly symbol?: SymbolKey;
  /** Stands 12 px from the others: outside the scale. */
  readonly apart?: boolean;
  /** Choosing it brings up the follow-up questions (`.follow`) further down in the form. */
  readonly follow?: boolean;
};

type ChoicesProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly faults: readonly Fault[];
};

/** One of several: radio, symbol, word, definition; the whole row is the target. */
export function Choices({ name, legend, hint, choices, chosen, faults }: ChoicesProps) {
  const fault = faultOf(faults, name);
  return (
    <fieldset
      class={fault === undefined ? "ds-fieldset q" : "ds-fieldset q bad"}
      {...described(name, hint !== undefined, fault)}
    >
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <FaultText name={name} fault={fault} />
      <div class="choices">
        {choices.map((choice, index) => (
          <ChoiceRow key={choice.value} name={name} choice={choice} first={index === 0} chosen={chosen} />
        ))}
      </div>
    </fieldset>
  );
}

type RowProps = { readonly name: string; readonly choice: Choice; readonly first: boolean; readonly chosen: string };

function ChoiceRow({ name, choice, first, chosen }: RowProps) {
  const id = first ? name : `${name}-${choice.value}`;
  return (
    <div class={choice.apart === true ? "ds-field apart" : "ds-field"}>
      <input
        class="ds-input"
        type="radio"
        name={name}
        id={id}
        value={choice.value}
        checked={choice.value === chosen}
        {...(choice.follow === true ? { "data-follow": "" } : {})}
        {...(choice.definition === undefined ? {} : { "aria-describedby": `d-${id}` })}
      />
      <label for={id}>
        {choice.symbol !== undefined && <Symbol name={choice.symbol} />}
        {choice.label}
      </label>
      {choice.definition !== undefined && (
        <div data-field="description" id={`d-${id}`}>
          {choice.definition}
        </div>
      )}
    </div>
  );
}

type ChecksProps = Omit<ChoicesProps, "chosen"> & { readonly chosen: readonly string[] };

/** Any of several. */
export function Checks({ name, legend, hint, choices, chosen, faults }: ChecksProps) {
  const fault = faultOf(faults, name);
  return (
    <fieldset
      class={fault === undefined ? "ds-fieldset q" : "ds-fieldset q bad"}
      {...described(name, hint !== undefined, fault)}
    >
      <legend class="q-l">{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <FaultText name={name} fault={fault} />
      <div class="checks">
        {choices.map((choice, index) => {
          const id = index === 0 ? name : `${name}-${choice.value}`;
          return (
            <div class="ds-field" key={choice.value}>
              <input
                class="ds-input"
                type="checkbox"
                name={name}
                id={id}
                value={choice.value}
                checked={chosen.includes(choice.value)}
              />
              <label for={id}>{choice.label}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

type ButtonProps = {
  readonly look?: "primary" | "secondary";
  readonly small?: boolean;
  readonly name?: string;
  readonly value?: string;
  /** Why it may not be pressed: it stays, grey, with the reason under it. */
  readonly refused?: string | null;
  /** Said after the words for screen readers: which row the button is about. */
  readonly about?: string;
  readonly children: ComponentChildren;
};

/** A button that acts. One primary per view. */
export function Button({ look, small, name, value, refused, about, children }: ButtonProps) {
  const isRefused = refused !== undefined && refused !== null;
  return (
    <>
      <button
        class="ds-button"
        type={isRefused ? "button" : "submit"}
        {...(look === "secondary" ? { "data-variant": "secondary" } : {})}
        {...(small === true ? { "data-size": "sm" } : {})}
        {...(name === undefined ? {} : { name, value: value ?? "1" })}
        {...(isRefused ? { "aria-disabled": "true" as const } : {})}
      >
        {children}
        {about !== undefined && <span class="ds-sr-only">{` ${about}`}</span>}
      </button>
      {isRefused && <p class="sm muted refused">{refused}</p>}
    </>
  );
}
