import type { Actor } from "#domain/people.ts";
import { mayStep } from "#domain/permissions.ts";
import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import type { Refusal } from "#usecases/frame.ts";
import { Collision } from "./collision.tsx";
import { ErrorSummary, type Fault } from "./form.tsx";

/** The faults as sentences; a code that the page has no words for would be a fault of ours. */
export function faultsIn(
  sent: { readonly refusals: readonly Refusal[] } | null,
  words: Readonly<Record<string, string>>,
): readonly Fault[] {
  const refusal = sent?.refusals.find((candidate) => candidate.code === "invalid");
  if (refusal?.code !== "invalid") return [];
  return refusal.faults.map(({ field, code }) => ({ field, message: words[code] ?? code }));
}

type Props = {
  readonly sent: { readonly refusals: readonly Refusal[] } | null;
  readonly faults: readonly Fault[];
  /** What stands saved. */
  readonly entry: { readonly author: string | null; readonly authorId?: number; readonly savedAt: Date } | null;
  /** Whose answer it is and who reads, where it is an answer in a round. */
  readonly item?: Item;
  readonly actor?: Actor;
  /** What somebody else wrote, and what was sent, when both were at it. */
  readonly theirs: string | null;
  readonly yours: string | null;
  /** The page's own address. */
  readonly href: string;
  readonly texts: Texts;
};

/** First on the page of a form that was refused: what has to be mended, both texts when two wrote, or why it cannot be saved. */
export function SentBack({ sent, faults, entry, item, actor, theirs, yours, href, texts }: Props) {
  const isCollision = sent?.refusals.some(({ code }) => code === "changed-meanwhile") === true;
  const refused = sent?.refusals.find((refusal) => refusal.code === "not-permitted");
  if (!isCollision && faults.length === 0 && refused === undefined) return null;
  return (
    <div class="sent-back">
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {refused !== undefined && (
        <section class="sec" role="alert">
          <h2>{texts.webEntry.notSaved.title}</h2>
          <p>
            {texts.web.refusals[refused.reason]} {texts.webEntry.notSaved.text}
          </p>
        </section>
      )}
      {isCollision && (
        <Collision
          author={entry?.author ?? null}
          isOwn={actor !== undefined && entry?.authorId === actor.person}
          isClosed={item !== undefined && actor !== undefined && !mayStep(actor, "save", item).allowed}
          savedAt={entry?.savedAt ?? null}
          theirs={theirs}
          yours={yours ?? ""}
          href={href}
          texts={texts}
        />
      )}
    </div>
  );
}
