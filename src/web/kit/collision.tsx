import type { Texts } from "#text/texts.ts";
import { clockTime } from "./moment.ts";

type Props = {
  readonly author: string | null;
  readonly savedAt: Date | null;
  readonly theirs: string | null;
  readonly yours: string;
  readonly texts: Texts;
};

/** Two people wrote at the same time: both texts side by side, and the form below holds the second one's. */
export function Collision({ author, savedAt, theirs, yours, texts }: Props) {
  const say = texts.webEntry.collision;
  return (
    <section class="sec" role="alert">
      <h2>{say.title}</h2>
      <p>{say.text(author ?? say.somebody, savedAt === null ? "" : clockTime(savedAt))}</p>
      <div class="both">
        <blockquote>
          <b>{say.theirs}</b>
          {theirs}
        </blockquote>
        <blockquote>
          <b>{say.yours}</b>
          {yours}
        </blockquote>
      </div>
    </section>
  );
}
