import { isDrawable } from "./fonts.ts";

/** `kept` is never divided over lines; `long` is a word that may be hyphenated even in a table; null is a new line. */
type Run = string | { readonly kept: string } | { readonly long: string };
export type SetText = string | readonly (Run | null)[];

/** Stands for a character that the paper's font cannot draw: PDF/UA and PDF/A allow no text without a glyph. */
const REPLACEMENT = "□";
/** Stands where there must be words and are none. */
const NO_WORDS = "–";
/** Latin with Swedish punctuation, arrows and minus: always in the font, so nobody needs to look. */
const EVERYDAY = /^[\n\u0020-\u007e\u00a0-\u017f\u2010-\u2015\u2018-\u201f\u2022\u2026\u2192\u2212]*$/u;
/** Control characters and halves of pairs: they have no look, and a paper can hold none of them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;
/** Characters that only tell how their neighbours look; alone they are nothing. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u;

const MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
/** The blanks that Swedish setting never breaks at: tertial 3 2024, mål 8, § 201, KS 2025/0031, 7,4 %, 1 140, 31 mars. */
const FIRM_BLANKS = new RegExp(
  String.raw`(?<=\b(?:[Tt]ertial|[Kk]vartal|[Mm]ål|[Pp]unkt|[Ss]idan?|[A-ZÅÄÖ]{2,4})|§) (?=\d)|(?<=\b[Tt]ertial \d) (?=\d{4}\b)|(?<=\d) (?=%|procent\b|(?:${MONTH})\b|\d{3}\b)`,
  "gu",
);
/**
 * Words with firm blanks between. They go into the paper as words with common blanks in a box: both blanks share one
 * glyph in the font, and a PDF that uses both must spell each of them out for every reader.
 */
const KEPT = /([^\s\u00a0\u202f–]*(?:[\u00a0\u202f][^\s\u00a0\u202f–]*)+–?)/u;
const FIRM_BLANK = /[\u00a0\u202f]/gu;
const LONGEST_KEPT = 40;
/** A run without a blank or hyphen that no narrow column holds. */
const LONG_RUN = /([^\s\u00a0\u00ad\u200b-]{24,})/u;
const LETTERS = /^\p{L}+\P{L}?$/u;
/** What no Swedish compound has, and where hyphenation finds no syllable: such a run may be broken anywhere. */
const NO_SYLLABLES = /[aeiouyåäö]{8}|[^aeiouyåäö]{10}/iu;

/** Makes a user's text ready to set: nothing in it is markup, every character has a glyph, firm blanks do not break. */
export function setText(text: string): SetText {
  const lines = drawable(text.normalize("NFC").replaceAll(/\r\n?/gu, "\n").replaceAll("\t", " "))
    .replaceAll(FIRM_BLANKS, "\u00a0")
    .split("\n");
  const runs = lines.flatMap((line, index) => (index === 0 ? lineRuns(line) : [null, ...lineRuns(line)]));
  const [only = ""] = runs;
  return runs.length < 2 && typeof only === "string" ? only : runs;
}

/** A heading: PDF/UA allows none without words, whatever the plan calls its parts. */
export function setHeading(text: string): SetText {
  const words = setText(text);
  return typeof words === "string" && words.trim() === "" ? NO_WORDS : words;
}

/** The file's own title and author, and what stands for a picture: one line, never empty; any character may stand there. */
export function plainText(text: string): string {
  const line = text.normalize("NFC").replaceAll(UNPRINTABLE, " ").replaceAll(FIRM_BLANK, " ").trim();
  return line === "" ? NO_WORDS : line;
}

function drawable(text: string): string {
  if (EVERYDAY.test(text)) return text;
  const kept = text.replaceAll(/[^\P{Cc}\n]/gu, "");
  let result = "";
  for (const { segment } of new Intl.Segmenter("sv").segment(kept)) {
    const visible = Array.from(segment).filter((character) => !INVISIBLE.test(character) || character === "\u00ad");
    const has = visible.every((character) => character === "\n" || isDrawable(character.codePointAt(0) ?? 0));
    result += has ? visible.join("") : REPLACEMENT;
  }
  return result;
}

function lineRuns(line: string): Run[] {
  return line.split(KEPT).flatMap((piece): Run[] => {
    if (!piece.match(FIRM_BLANK)) return breakable(piece);
    const words = piece.replaceAll(FIRM_BLANK, " ");
    return words.length <= LONGEST_KEPT && words.trim() !== "" ? [{ kept: words }] : breakable(words);
  });
}

function breakable(piece: string): Run[] {
  if (piece === "") return [];
  if (!LONG_RUN.test(piece)) return [piece];
  return piece
    .split(LONG_RUN)
    .filter((part) => part !== "")
    .map((part) => {
      if (!LONG_RUN.test(part)) return part;
      if (LETTERS.test(part) && !NO_SYLLABLES.test(part)) return { long: part };
      return part.replaceAll(/(?:[^/._@]{1,15}[/._@]+|.{12})(?=.)/gu, "$&\u200b");
    });
}
