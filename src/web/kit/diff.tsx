import { type Change, diffWordsWithSpace } from "diff";
import { Own } from "./own-words.tsx";

type Words = { readonly removed: string; readonly added: string };
type Props = { readonly before: string; readonly after: string; readonly say: Words };

/** With less than this share of its letters kept, a text is written anew: word by word it would only be shreds. */
const LEAST_KEPT = 0.4;
/** Texts further apart than this have hardly a word in common, and comparing them costs much. */
export const MOST_DIFFERENCES = 400;

/** What the two texts share and what only one of them has, word by word; null for a text that is written anew. */
export function alteredWords(before: string, after: string): readonly Change[] | null {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_DIFFERENCES });
  const kept = (parts ?? [])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return parts === undefined || kept < LEAST_KEPT * Math.max(before.length, after.length) ? null : parts;
}

/**
 * Two texts beside each other: what is gone struck out in the first, what has come marked in the second. A text that is
 * written anew stands as it is beside the old one.
 */
export function diffTexts({ before, after, say }: Props) {
  const parts = alteredWords(before, after);
  if (parts === null) return { before: <Own>{before}</Own>, after: <Own>{after}</Own> };
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
