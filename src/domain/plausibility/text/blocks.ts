/** A stretch of text that a reader sees as one: paragraph, heading or list item. */
export type Block = {
  readonly from: number;
  readonly to: number;
  readonly shape: "paragraph" | "heading" | "item";
};

type Line = { readonly from: number; readonly to: number; readonly text: string };

const BULLET = /^(?:[-–—•●▪*o]\s|\d{1,2}[.)]\s|[a-zåäö]\)\s|\[[ x]\]\s)/u;
const HEADING = /^#{1,6}\s/u;
const ENDS_SENTENCE = /[.!?:;…][”"')\]]*$/u;
const STARTS_LOWER = /^[”"(]?\p{Ll}/u;
/** Five words or more and then a conjunction: a sentence that was never finished. */
const STOPS_SHORT = /^(?:\S+ ){4,}(?:och|samt|eller|att|eftersom)$/u;
/** A line this long was broken by its width, not by its writer. */
const WRAPPED_FROM = 60;

/**
 * Divides a text into paragraphs, headings and list items. A line break inside a paragraph joins when the line before is as
 * long as a wrapped line or the next begins in lower case; a blank line always divides. Offsets are into `text`.
 */
export function blocksOf(text: string): readonly Block[] {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (const line of linesOf(text)) {
    if (line.text === "") {
      open = undefined;
    } else if (open !== undefined && continues(open, line.text)) {
      open.to = line.to;
      open.last = line.text;
      open.lines += 1;
    } else {
      open = { from: line.from, to: line.to, shape: shapeOf(line.text), last: line.text, lines: 1 };
      drafts.push(open);
    }
  }
  return drafts.map(({ from, to, shape, last, lines }) => ({
    from,
    to,
    shape: shape === "paragraph" && lines === 1 && looksLikeHeading(last) ? "heading" : shape,
  }));
}

type Draft = { from: number; to: number; shape: Block["shape"]; last: string; lines: number };

function shapeOf(line: string): Block["shape"] {
  if (HEADING.test(line)) return "heading";
  return BULLET.test(line) ? "item" : "paragraph";
}

function continues({ last, shape }: Draft, next: string): boolean {
  if (shape === "heading" || HEADING.test(next) || BULLET.test(next)) return false;
  if (STARTS_LOWER.test(next)) return true;
  // Columns of a page head are set apart by blanks: they do not make the line long.
  const { length } = last.replace(/\s{2,}/gu, " ");
  return length >= WRAPPED_FROM && !(length < WRAPPED_FROM + 10 && ENDS_SENTENCE.test(last));
}

/** A short line of its own without an end mark: a heading, or a label such as a name or an address. */
function looksLikeHeading(line: string): boolean {
  if (STOPS_SHORT.test(line)) return false;
  return line.length <= 80 && !ENDS_SENTENCE.test(line) && !line.endsWith(",") && !line.endsWith("-");
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    const raw = match[0];
    const trimmed = raw.trim();
    const from = match.index + (raw.length - raw.trimStart().length);
    lines.push({ from, to: from + trimmed.length, text: trimmed });
    if (match.index + raw.length >= text.length) break;
  }
  return lines;
}
