import type { Texts } from "#text/texts.ts";
import { Removed } from "./diff.tsx";

/** A part of an answer in words, before and now; null where there was or is none. */
export type Corrected = readonly [before: string | null, now: string | null];

type Props = { readonly parts: readonly Corrected[]; readonly texts: Texts };

/** Under an answer that was corrected after it was approved: what stood there, struck out, of what is another now. */
export function BeforeCorrection({ parts, texts }: Props) {
  const gone = parts.flatMap(([before, now]) => (before === null || before === now ? [] : [before]));
  if (gone.length === 0) return null;
  return (
    <div class="was">
      <h3>{texts.webReview.before}</h3>
      {gone.map((words) => (
        <p key={words}>
          <Removed words={words} say={texts.webVersions.removed} />
        </p>
      ))}
    </div>
  );
}
