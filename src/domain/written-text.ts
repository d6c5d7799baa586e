/** Every way in which programs end a line, also within a paragraph (Word: Shift and Enter). */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What nobody sees or means: other controls, byte order marks, and Word's places where a word may be broken. */
const UNSEEN = /(?!\n)[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/**
 * A text as people wrote it, whatever it was pasted from: with line ends of one kind, letters and the marks over them as
 * one sign each (å from a Mac or a PDF is often two, and is not found when one searches), and nothing that cannot be seen.
 */
export function asWritten(text: string): string {
  return text.replaceAll(LINE_ENDS, "\n").replaceAll("\t", " ").replaceAll(UNSEEN, "").normalize("NFC");
}

const SIGNS = new Intl.Segmenter("sv", { granularity: "grapheme" });

/** How many signs a reader sees: å is one, and so is 👩‍👧, however many a computer needs. Said while one writes, and held to. */
export function lettersIn(text: string): number {
  return [...SIGNS.segment(text)].length;
}
