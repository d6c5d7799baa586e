import type { ComponentChildren } from "preact";

type Props = { readonly about: readonly string[]; readonly children: ComponentChildren };

/** One part: its name, what it is for, and the part itself. */
export function Sample({ about: [name, purpose], children }: Props) {
  return (
    <section class="state">
      <div>
        <h2>{name}</h2>
        <p class="xs muted">{purpose}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}
