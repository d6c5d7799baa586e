import { described, type Fault, faultOf, FaultText, HintText } from "./form.tsx";

export type Option = {
  readonly value: string;
  readonly label: string;
  /** How far down in a tree: shown by dashes, as a list cannot be indented. */
  readonly depth?: number;
};

type SelectProps = {
  readonly name: string;
  /** When several have one name: what tells this one apart. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly faults: readonly Fault[];
};

/** One of many: where radio buttons would fill the page. */
export function Select({ name, id = name, label, hint, options, value, faults }: SelectProps) {
  const fault = faultOf(faults, name);
  return (
    <div class={fault === undefined ? "q" : "q bad"}>
      <label class="q-l" for={id}>
        {label}
      </label>
      <HintText name={id} hint={hint} />
      <select class="ds-input" id={id} name={name} {...described(id, hint !== undefined, fault)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {`${"– ".repeat(option.depth ?? 0)}${option.label}`}
          </option>
        ))}
      </select>
      <FaultText name={id} fault={fault} />
    </div>
  );
}

type UploadProps = Omit<SelectProps, "id" | "options" | "value"> & {
  /** Kinds of file that the browser offers: `.png,.svg`. What comes is looked at whatever it is. */
  readonly accept: string;
};

/** A file to send. */
export function Upload({ name, label, hint, accept, faults }: UploadProps) {
  const fault = faultOf(faults, name);
  return (
    <div class={fault === undefined ? "q" : "q bad"}>
      <label class="q-l" for={name}>
        {label}
      </label>
      <HintText name={name} hint={hint} />
      <input
        class="ds-input file"
        type="file"
        id={name}
        name={name}
        accept={accept}
        {...described(name, hint !== undefined, fault)}
      />
      <FaultText name={name} fault={fault} />
    </div>
  );
}
