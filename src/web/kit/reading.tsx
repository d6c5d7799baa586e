import { isHandedIn } from "#domain/signoff.ts";
import type { ComponentChildren } from "preact";
import type { NotPermitted } from "#domain/permissions.ts";
import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import { momentOf } from "./moment.ts";
import { isStanding, LockedBecause } from "./review.tsx";
import { Unbroken } from "./unbroken.tsx";

type Props = {
  /** What the system knows: last time's answer, findings. */
  readonly margin: ComponentChildren;
  /** Where the answer stands on its way, with what can be done about it. */
  readonly review: ComponentChildren;
  readonly children: ComponentChildren;
};

/**
 * An answer to read: what was answered, what the system says of it, then the review. On a wide page the review follows
 * close on the answer however long the margin is; on a phone the system is heard before one decides.
 */
export function Reading({ margin, review, children }: Props) {
  return (
    <div class="reading">
      <div>{children}</div>
      <div class="beside-it">{margin}</div>
      {review}
    </div>
  );
}

type SavedProps = {
  readonly entry: { readonly author: string | null; readonly savedAt: Date };
  readonly texts: Texts;
};

/** When the answer was saved last, and by whom. */
export function SavedBy({ entry, texts }: SavedProps) {
  return (
    <p class="xs muted">
      <Unbroken text={texts.webEntry.savedBy(entry.author, momentOf(entry.savedAt))} />
    </p>
  );
}

type StateProps = { readonly item: Item; readonly reason: NotPermitted; readonly texts: Texts };

/** Under the heading of an answer that somebody else is still writing: how far it has come. */
export function UnderWay({ item, reason, texts }: StateProps) {
  const { itemState, roundState } = item;
  if (reason !== "not-your-duty" || roundState === "approved") return null;
  if (isHandedIn(itemState)) return null;
  return <p class="sub">{texts.webReview.underWay[itemState]}</p>;
}

/** After the answer: why it cannot be changed now, where nothing else on the page says it. */
export function Locked({ item, reason, texts }: StateProps) {
  // In an approved round it is the same for everybody, whoever's it was.
  if (item.roundState === "approved") return <LockedBecause reason={texts.web.refusals["round-approved"]} />;
  if (isStanding(item) || reason === "not-your-duty") return null;
  return <LockedBecause reason={texts.web.refusals[reason]} />;
}
