/** Ends of lines, other controls, and marks that turn the direction of what stands after them. */
const BREAKS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/u;

/** A text as it may stand on one line, in a page, a letter or a cell: what breaks or turns a line becomes a blank. */
export function oneLine(text: string): string {
  return text
    .split(BREAKS)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}
