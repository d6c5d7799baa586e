import type { Passage } from "#domain/plausibility/check.ts";
import { blocksOf } from "#domain/plausibility/text/blocks.ts";

/** Table of contents: a heading, a row of dots and a page number. */
const LEADERS = /(?<!\.)\.{4,}\s*(?:\d+\s*)?$/u;
const HEADING_MARK = /^#{1,6}\s+/u;

/** Plain lines into passages: lines that were broken by their width are joined again, and each keeps its number. */
export function passagesOfText(lines: readonly string[], name: string): readonly Passage[] {
  const text = lines.join("\n");
  const numbers = lineStarts(lines);
  return blocksOf(text).flatMap((block): readonly Passage[] => {
    const first = lineAt(numbers, block.from);
    const joined = joinLines(text.slice(block.from, block.to), first, name);
    if (LEADERS.test(joined.text)) return [];
    const passage: Passage = { where: `${name}:${first}`, role: "prose", paper: name, ...joined };
    return [block.shape === "paragraph" ? passage : { ...passage, shape: block.shape }];
  });
}

/** A word divided at the end of its line keeps its hyphen and loses the blank. */
function joinLines(block: string, first: number, name: string): Pick<Passage, "text" | "lines"> {
  let text = "";
  const lines: { from: number; where: string }[] = [];
  for (const [index, raw] of block.split("\n").entries()) {
    const line = raw.trim().replace(HEADING_MARK, "");
    const isDivided = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) && !/^(?:och|eller|samt)\s/u.test(line);
    if (text !== "" && !isDivided) text += " ";
    lines.push({ from: text.length, where: `${name}:${first + index}` });
    text += line;
  }
  return { text, lines };
}

function lineStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

/** 1-based number of the line that holds the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
