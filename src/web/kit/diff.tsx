import { diffWordsWithSpace } from "diff";
import { Own } from "./own-words.tsx";

type Words = { readonly removed: string; readonly added: string };
type Props = { readonly before: string; readonly after: string; readonly say: Words };

/** With less than this share of its letters kept, a text is written anew: word by word it would only be shreds. */
const LEAST_KEPT = 0.4;

/**
 * Two texts word by word: what is gone struck out in the first, what has come marked in the second. A text that is
 * written anew stands as it is beside the old one.
 */
export function diffTexts({ before, after, say }: Props) {
  const parts = diffWordsWithSpace(before, after);
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (kept < LEAST_KEPT * Math.max(before.length, after.length))
    return { before: <Own>{before}</Own>, after: <Own>{after}</Own> };
  return {
    before: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }, at) =>
        removed ? <Removed key={at} words={value} say={say.removed} /> : <Own key={at}>{value}</Own>,
      ),
    after: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }, at) =>
        added ? <Added key={at} words={value} say={say.added} /> : <Own key={at}>{value}</Own>,
      ),
  };
}

type PartProps = { readonly words: string; readonly say: string };

/** Screen readers say nothing of `del` and `ins` themselves: hidden words do. */
export function Removed({ words, say }: PartProps) {
  return (
    <del>
      <span class="ds-sr-only">{say}</span>
      <Own>{words}</Own>
    </del>
  );
}

export function Added({ words, say }: PartProps) {
  return (
    <ins>
      <span class="ds-sr-only">{say}</span>
      <Own>{words}</Own>
    </ins>
  );
}
