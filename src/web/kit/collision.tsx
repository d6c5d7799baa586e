import { diffWords } from "diff";
import type { ComponentChildren } from "preact";
import type { Texts } from "#text/texts.ts";
import { MOST_DIFFERENCES } from "./diff.tsx";
import { clockTime } from "./moment.ts";
import { Own } from "./own-words.tsx";

type Props = {
  readonly author: string | null;
  /** The reader saved it too, in another window. */
  readonly isOwn?: boolean;
  /** What is saved has been handed in meanwhile: there is no form to save in again. */
  readonly isClosed?: boolean;
  readonly savedAt: Date | null;
  readonly theirs: string | null;
  readonly yours: string;
  /** The page afresh, with what is saved: for who lets the other's text stand. */
  readonly href?: string;
  readonly texts: Texts;
};

/**
 * Two people wrote at the same time: both texts side by side, the words that only one of them has on the marker. The form
 * below holds the second one's: saving again lets it stand, or what the two were put together to.
 */
export function Collision({ author, isOwn = false, isClosed = false, savedAt, theirs, yours, href, texts }: Props) {
  const say = texts.webEntry.collision;
  const time = savedAt === null ? "" : clockTime(savedAt);
  const marked = markedApart(theirs ?? "", yours);
  return (
    <section class="sec" role="alert">
      <h2>{isOwn ? say.ownTitle : say.title}</h2>
      <p>
        {isOwn ? say.own(time) : say.text(author ?? say.somebody, time)} {isClosed ? say.closed : say.choose}
      </p>
      <div class="both">
        <blockquote>
          <b>{say.theirs}</b>
          <Own>{marked.theirs}</Own>
        </blockquote>
        <blockquote>
          <b>{say.yours}</b>
          <Own>{marked.yours}</Own>
        </blockquote>
      </div>
      {href !== undefined && (
        <p class="sm">
          <a href={href}>{say.takeTheirs}</a>
        </p>
      )}
    </section>
  );
}

function markedApart(
  theirs: string,
  yours: string,
): { readonly theirs: ComponentChildren; readonly yours: ComponentChildren } {
  const parts = diffWords(theirs, yours, { maxEditLength: MOST_DIFFERENCES });
  if (parts === undefined) return { theirs, yours };
  return {
    theirs: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }, at) => (removed ? <Marked key={at} value={value} /> : value)),
    yours: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }, at) => (added ? <Marked key={at} value={value} /> : value)),
  };
}

/** The words on the marker, not the spaces around them. */
function Marked({ value }: { readonly value: string }) {
  const words = value.trim();
  if (words === "") return <>{value}</>;
  const [before, after] = value.split(words);
  return (
    <>
      {before}
      <mark>{words}</mark>
      {after}
    </>
  );
}
