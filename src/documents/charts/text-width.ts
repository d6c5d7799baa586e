/** Advance widths in Source Sans 3 SemiBold, the widest that charts use, in thousandths of the size. */
const WIDTHS: readonly (readonly [string, number])[] = [
  [" \u00a0", 200],
  ["iljI.,:;!'|’", 290],
  ["ft()r-/[]", 380],
  ["csxzykvJ–”", 510],
  ["0123456789", 515],
  ["abdeghnopquåäöLEFST", 565],
  ["ABCHKPRUVXYZÅÄ", 640],
  ["DGNOQÖ+−=", 700],
  ["mwMW%—", 880],
];
const OTHER = 650;

const BY_LETTER = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** About how wide a line of text is at a size, in the unit of the size. Never much too small. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += BY_LETTER.get(letter) ?? OTHER;
  return (thousandths * size) / 1000;
}

/** The text, or as many of its whole words as there is room for and an ellipsis; a first word too long is cut within. */
export function clipText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let fitting = "";
  let width = textWidth("…", size);
  for (const letter of text) {
    width += textWidth(letter, size);
    if (width > room) break;
    fitting += letter;
  }
  const lastSpace = fitting.lastIndexOf(" ");
  const kept = lastSpace > fitting.length / 2 ? fitting.slice(0, lastSpace) : fitting;
  return `${kept.replace(/[\s,;:–-]+$/, "")}…`;
}
