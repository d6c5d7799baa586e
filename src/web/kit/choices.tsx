import type { SymbolKey } from "#documents/document.ts";
import { described, type Fault, faultOf, FaultText, HintText } from "./form.tsx";
import { Symbol } from "./symbol.tsx";

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly definition?: string;
  /** Label and definition are the municipality's words, not the program's. */
  readonly own?: boolean;
  /** Said with weight after the definition: what the rule has to say of the choice. */
  readonly remark?: string;
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

const languageOf = ({ own }: Choice) => (own === true ? { lang: "sv" } : {});

/** One of several: radio, symbol, word, definition; the whole row is the target. */
export function Choices({ name, legend, hint, choices, chosen, faults }: ChoicesProps) {
  const fault = faultOf(faults, name);
  return (
    <fieldset
      class={fault === undefined ? "ds-fieldset q" : "ds-fieldset q bad"}
      {...described(name, hint !== undefined, fault)}
    >
      <legend>{legend}</legend>
      <HintText name={name} hint={hint} />
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
  const isExplained = (choice.definition ?? "") !== "" || choice.remark !== undefined;
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
        {...(isExplained ? { "aria-describedby": `d-${id}` } : {})}
      />
      <label for={id} {...languageOf(choice)}>
        {choice.symbol !== undefined && <Symbol name={choice.symbol} />}
        {choice.label}
      </label>
      {isExplained && (
        <div data-field="description" id={`d-${id}`}>
          <span {...languageOf(choice)}>{choice.definition}</span>
          {choice.remark !== undefined && <strong>{` ${choice.remark}`}</strong>}
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
      <HintText name={name} hint={hint} />
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
              <label for={id} {...languageOf(choice)}>
                {choice.label}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

type CheckProps = {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  /** Ticking it brings up the follow-up questions (`.follow`) further down in the form. */
  readonly follow?: boolean;
};

/** One box to tick, that asks nothing more than it says. */
export function Check({ name, label, checked, follow }: CheckProps) {
  return (
    <div class="q check">
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          name={name}
          id={name}
          value="1"
          checked={checked}
          {...(follow === true ? { "data-follow": "" } : {})}
        />
        <label for={name}>{label}</label>
      </div>
    </div>
  );
}
