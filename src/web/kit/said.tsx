import type { ComponentChildren } from "preact";

/** One sentence on what just happened, read out when the page comes. */
export function Said({ children }: { readonly children: ComponentChildren }) {
  return <output class="done">{children}</output>;
}
