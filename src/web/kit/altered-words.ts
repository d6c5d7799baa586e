import { diffArrays } from "diff";

/** A piece of both texts, or of one of them. */
export type Piece = { readonly is: "kept" | "gone" | "come"; readonly words: string };

/** With less than this share of its letters kept, a text is written anew: word by word it would only be shreds. */
const LEAST_KEPT = 0.4;
/** Texts further apart than this have hardly a word in common, and comparing them costs much. */
const MOST_DIFFERENCES = 400;

/**
 * Letters with the marks over them, with hyphens, points and the like inside: also a date or a figure. Else a single sign,
 * or ends of lines, so that lines are held against lines.
 */
const WORD =
  /\n+|[\p{L}\p{M}\p{N}]+(?:(?:[-.,:/'’\u00ad]|(?<=\p{N})\u00a0(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\S(?:\p{M}|\u200d\S)*/gu;

/**
 * What two texts share and what only one of them has, word by word and in order; null for a text that is written anew.
 * What is kept and gone is to the letter the text before; what is kept and come, the one after. Other blanks are not
 * compared, or they would be what most texts share: they go with the words that they stand between.
 */
export function alteredWords(before: string, after: string): readonly Piece[] | null {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const parts = diffArrays(
    old.map(([word]) => word),
    now.map(([word]) => word),
    { maxEditLength: MOST_DIFFERENCES },
  );
  if (parts === undefined) return null;
  const pieces: Piece[] = [];
  // How many words have been passed in each text, and where the latest one that is kept ends.
  const at = { old: 0, now: 0, oldEnd: 0, nowEnd: 0 };
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (const [step, [word, oldStart]] of old.slice(at.old, at.old + count).entries()) {
        const nowStart = now[at.now + step]?.[1] ?? after.length;
        pieces.push(...apart(before.slice(at.oldEnd, oldStart), after.slice(at.nowEnd, nowStart)), kept(word));
        at.oldEnd = oldStart + word.length;
        at.nowEnd = nowStart + word.length;
      }
    }
    if (!added) at.old += count;
    if (!removed) at.now += count;
  }
  pieces.push(...apart(before.slice(at.oldEnd), after.slice(at.nowEnd)));
  const share = pieces.filter(({ is }) => is === "kept").reduce((sum, { words }) => sum + words.length, 0);
  return share < LEAST_KEPT * Math.max(before.length, after.length) ? null : joined(pieces);
}

/** Each word with where it begins. */
const wordsIn = (text: string): readonly (readonly [word: string, start: number])[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => [word, index]);

const kept = (words: string): Piece => ({ is: "kept", words });

/** What stands in each text between two words that are kept: blanks that are alike at the ends are kept too. */
function apart(gone: string, come: string): readonly Piece[] {
  const lead = /^\s*/.exec(gone)?.[0] ?? "";
  const isLead = lead === /^\s*/.exec(come)?.[0];
  const [old, now] = isLead ? [gone.slice(lead.length), come.slice(lead.length)] : [gone, come];
  const trail = old.slice(old.trimEnd().length);
  const isTrail = trail === now.slice(now.trimEnd().length);
  const cut = isTrail ? trail.length : 0;
  return [
    kept(isLead ? lead : ""),
    { is: "gone", words: old.slice(0, old.length - cut) },
    { is: "come", words: now.slice(0, now.length - cut) },
    kept(isTrail ? trail : ""),
  ];
}

/** As few pieces as can be, and none empty. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const few: Piece[] = [];
  for (const piece of pieces.filter(({ words }) => words !== "")) {
    const last = few.at(-1);
    if (last?.is === piece.is) few[few.length - 1] = { is: piece.is, words: last.words + piece.words };
    else few.push(piece);
  }
  return few;
}
