import type { Actor } from "#domain/people.ts";
import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import { Sentence } from "./own-words.tsx";

type Props = {
  readonly item: Item;
  readonly actor: Actor;
  /** Names of those whose answer it is; null when it is nobody's. */
  readonly responsible: string | null;
  readonly texts: Texts;
};

/** Before the form of an answer that is somebody else's to hand in: whose. Nothing on one's own. */
export function InsteadOf({ item, actor, responsible, texts }: Props) {
  if (item.owners.includes(actor.person)) return null;
  return (
    <p class="stand">
      <Sentence text={texts.webEntry.insteadOf(responsible)} />
    </p>
  );
}
