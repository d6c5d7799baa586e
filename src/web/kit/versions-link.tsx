import type { Actor } from "#domain/people.ts";
import { mayReadItem } from "#domain/permissions.ts";
import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";

type Props = { readonly item: Item; readonly actor: Actor; readonly texts: Texts };

/** The way to everything that has been saved about the thing, for those who may read drafts. */
export function VersionsLink({ item, actor, texts }: Props) {
  if (item.entryVersion === 0 || !mayReadItem(actor, { ...item, roundState: "open" }).allowed) return null;
  return (
    <p class="sm">
      <a href={paths.versions(item.id)}>{texts.webVersions.link}</a>
    </p>
  );
}
