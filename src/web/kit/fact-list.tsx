import type { ComponentChildren } from "preact";

export type Fact = { readonly label: string; readonly value: ComponentChildren };

/** What something is, in one line under its title: label and value, pair by pair. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label} </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
