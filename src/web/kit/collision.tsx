import type { Texts } from "#text/texts.ts";
import { besides } from "./diff.tsx";
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
  const marked = besides(theirs ?? "", yours, onMarker, onMarker);
  return (
    <section class="sec" role="alert">
      <h2>{isOwn ? say.ownTitle : say.title}</h2>
      <p>
        {isOwn ? say.own(time) : say.text(author ?? say.somebody, time)} {isClosed ? say.closed : say.choose}
      </p>
      <div class="both">
        <blockquote>
          <b>{say.theirs}</b>
          {marked.before}
        </blockquote>
        <blockquote>
          <b>{say.yours}</b>
          {marked.after}
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

const onMarker = (words: string) => (
  <mark>
    <Own>{words}</Own>
  </mark>
);
