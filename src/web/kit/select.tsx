import { described, type Fault, faultOf, FieldFrame } from "./form.tsx";

export type Option = {
  readonly value: string;
  readonly label: string;
  /** How far down in a tree: shown by dashes, as a list cannot be indented. */
  readonly depth?: number;
  /** The label is the municipality's words, not the program's. */
  readonly own?: boolean;
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
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <select class="ds-input" id={id} name={name} {...described(id, hint !== undefined, fault)}>
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === value}
            {...(option.own === true ? { lang: "sv" } : {})}
          >
            {`${"– ".repeat(option.depth ?? 0)}${option.label}`}
          </option>
        ))}
      </select>
    </FieldFrame>
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
    <FieldFrame id={name} label={label} hint={hint} fault={fault}>
      <input
        class="ds-input file"
        type="file"
        id={name}
        name={name}
        accept={accept}
        {...described(name, hint !== undefined, fault)}
      />
    </FieldFrame>
  );
}
