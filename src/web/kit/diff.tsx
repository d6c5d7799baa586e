import { diffWordsWithSpace } from "diff";

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
  if (kept < LEAST_KEPT * Math.max(before.length, after.length)) return { before, after };
  return {
    before: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }, at) => (removed ? <Removed key={at} words={value} say={say.removed} /> : value)),
    after: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }, at) => (added ? <Added key={at} words={value} say={say.added} /> : value)),
  };
}

type PartProps = { readonly words: string; readonly say: string };

/** Screen readers say nothing of `del` and `ins` themselves: hidden words do. */
export function Removed({ words, say }: PartProps) {
  return (
    <del>
      <span class="ds-sr-only">{say}</span>
      {words}
    </del>
  );
}

export function Added({ words, say }: PartProps) {
  return (
    <ins>
      <span class="ds-sr-only">{say}</span>
      {words}
    </ins>
  );
}
