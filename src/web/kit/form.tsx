import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { lettersIn } from "#domain/written-text.ts";
import { Sentence } from "./own-words.tsx";
import { Unbroken } from "./unbroken.tsx";

/** What stands wrong in a field: the field's name and the sentence. */
export type Fault = { readonly field: string; readonly message: string };

const faultId = (name: string): string => `fel-${name}`;
const hintId = (name: string): string => `hjalp-${name}`;

export function faultOf(faults: readonly Fault[], name: string): Fault | undefined {
  return faults.find((fault) => fault.field === name);
}

/** aria attributes that tie a control to its hint and its fault. */
export function described(name: string, hint: boolean, fault: Fault | undefined) {
  const ids = [...(hint ? [hintId(name)] : []), ...(fault === undefined ? [] : [faultId(name)])];
  return {
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
    ...(fault === undefined ? {} : { "aria-invalid": "true" as const }),
  };
}

/** What helps to answer, over the control and tied to it by id. */
export function HintText({ name, hint }: { readonly name: string; readonly hint: string | undefined }) {
  if (hint === undefined) return null;
  return (
    <p class="hint" id={hintId(name)}>
      <Unbroken text={hint} />
    </p>
  );
}

/** The fault under its control, tied to it by id. */
export function FaultText({ name, fault }: { readonly name: string; readonly fault: Fault | undefined }) {
  if (fault === undefined) return null;
  return (
    <p class="ds-validation-message" id={faultId(name)}>
      {fault.message}
    </p>
  );
}

type FrameProps = {
  /** The control's id. */
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly fault: Fault | undefined;
  /** After the fault. */
  readonly under?: ComponentChildren;
  /** The control, with `described`. */
  readonly children: ComponentChildren;
};

/** What stands round every control of one line or box: label, hint, the control, what is wrong with it. */
export function FieldFrame({ id, label, hint, fault, under, children }: FrameProps) {
  return (
    <div class={fault === undefined ? "q" : "q bad"}>
      <label class="q-l" for={id}>
        {label}
      </label>
      <HintText name={id} hint={hint} />
      {children}
      <FaultText name={id} fault={fault} />
      {under}
    </div>
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

/** Without JavaScript too. On a page that was sent back, what is wrong is what one came for. */
const TAKES_FOCUS = { autofocus: true };

/** First on a page that was sent back: how many things, and a link to each. Gets the focus through its id. */
export function ErrorSummary({ heading, faults }: { readonly heading: string; readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} id="fel" {...TAKES_FOCUS}>
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
  /** `date`: ten characters wide, typed as 2026-12-18; `number` asks for figures; `short` is as wide, for any text. */
  readonly look?: "text" | "date" | "number" | "short";
  readonly type?: "text" | "email" | "password" | "search";
  readonly autoComplete?: "name" | "email" | "current-password" | "new-password" | "one-time-code";
};

/** One line of text. */
export function TextField({ name, label, hint, value, faults, look, type, autoComplete }: FieldProps) {
  const fault = faultOf(faults, name);
  return (
    <FieldFrame id={name} label={label} hint={hint} fault={fault}>
      <input
        class={look === undefined || look === "text" ? "ds-input" : "ds-input date"}
        id={name}
        name={name}
        type={(type ?? "text") as "text"}
        value={value}
        {...(look === "number" ? { inputMode: "decimal" as const } : {})}
        {...(look === "date" ? { inputMode: "numeric" as const } : {})}
        {...(autoComplete === undefined ? {} : { autoComplete })}
        {...described(name, hint !== undefined, fault)}
      />
    </FieldFrame>
  );
}

type AreaProps = Omit<FieldProps, "look" | "type" | "autoComplete"> & {
  /** Letters at most; the counter's words hold {n} and {most}, and its figures are written as the language writes them. */
  readonly most?: number;
  readonly countWords?: { readonly words: string; readonly figures: (count: number) => string };
  readonly note?: string;
};

/** Several lines of text, in Swedish as all that people write here; with `most`, an island counts while one writes. */
export function TextArea(area: AreaProps) {
  const { name, label, hint, value, faults } = area;
  const fault = faultOf(faults, name);
  return (
    <FieldFrame id={name} label={label} hint={hint} fault={fault} under={<UnderText {...area} />}>
      <textarea lang="sv" class="ds-input area" id={name} name={name} {...described(name, hint !== undefined, fault)}>
        {value}
      </textarea>
    </FieldFrame>
  );
}

/** Under the text: what it is for, and how much of its room is left. */
function UnderText({ value, most, countWords, note }: AreaProps) {
  if (note === undefined && most === undefined) return null;
  return (
    <p class="under">
      <span>{note !== undefined && <Sentence text={note} />}</span>
      {most !== undefined && countWords !== undefined && (
        <count-letters most={String(most)} words={countWords.words}>
          {countWords.words
            .replace("{n}", countWords.figures(lettersIn(value)))
            .replace("{most}", countWords.figures(most))}
        </count-letters>
      )}
    </p>
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

type RefusedProps = { readonly because: string; readonly children: ComponentChildren };

/** One of several buttons that one reason stands in the way of: the reason stands once, under them, with the id `because`. */
export function RefusedButton({ because, children }: RefusedProps) {
  return (
    <button
      class="ds-button"
      type="button"
      data-variant="secondary"
      data-size="sm"
      aria-disabled="true"
      aria-describedby={because}
    >
      {children}
    </button>
  );
}

/** A button that acts. One primary per view. */
export function Button({ look, small, name, value, refused, about, children }: ButtonProps) {
  const why = useId();
  const isRefused = refused !== undefined && refused !== null;
  return (
    <>
      <button
        class="ds-button"
        type={isRefused ? "button" : "submit"}
        {...(look === "secondary" ? { "data-variant": "secondary" } : {})}
        {...(small === true ? { "data-size": "sm" } : {})}
        {...(name === undefined ? {} : { name, value: value ?? "1" })}
        {...(isRefused ? { "aria-disabled": "true" as const, "aria-describedby": why } : {})}
      >
        {children}
        {about !== undefined && <span class="ds-sr-only">{` ${about}`}</span>}
      </button>
      {isRefused && (
        <p class="sm muted refused" id={why}>
          {refused}
        </p>
      )}
    </>
  );
}
