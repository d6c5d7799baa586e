import type { ComponentChildren } from "preact";
import type { Texts } from "#text/texts.ts";

type Props = { readonly texts: Texts; /** List items, the largest first. */ readonly children: ComponentChildren };

/** The way back and what the page belongs to, over its title. */
export function Crumbs({ texts, children }: Props) {
  return (
    <nav aria-label={texts.web.crumbs}>
      <ol class="crumb">{children}</ol>
    </nav>
  );
}
