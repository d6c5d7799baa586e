import type { ComponentChildren } from "preact";
import { Form } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import type { CockpitProps } from "./page.tsx";

/** Whom the form reminds: persons, those of a unit (`ingen`: of no unit), or everybody. */
export type Whom = { readonly person?: readonly number[]; readonly unit?: number | "ingen" };

type Props = Pick<CockpitProps, "chosen" | "open" | "formToken"> & {
  readonly whom: Whom;
  /** The page that it stands on, when not the cockpit itself. */
  readonly from?: "people";
  readonly children: ComponentChildren;
};

/** Reminds and comes back to the same view. */
export function RemindForm({ chosen, open, formToken, whom, from, children }: Props) {
  const hidden = [
    ...(from === undefined ? [] : [["vy", "personer"] as const]),
    ...(chosen.body === null ? [] : [["organ", chosen.body] as const]),
    ...(open === null ? [] : [["enhet", open] as const]),
    ...(whom.unit === undefined ? [] : [["unit", whom.unit] as const]),
    ...(whom.person ?? []).map((person) => ["person", person] as const),
  ];
  return (
    <Form action={paths.remind(chosen.period.key)} formToken={formToken}>
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}
