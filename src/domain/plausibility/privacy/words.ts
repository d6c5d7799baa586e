/** A sentence's words with what stands between: names never run across a comma or a full stop. */
export function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-’':][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** True when the word, in any case, begins as one of the beginnings (lower case) does. */
export function startsWithAny(word: string, beginnings: readonly string[]): boolean {
  const lower = word.toLocaleLowerCase("sv");
  return beginnings.some((beginning) => lower.startsWith(beginning));
}
