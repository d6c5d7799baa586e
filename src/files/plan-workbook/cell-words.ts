/**
 * How a plan's texts and lists stand in single cells, so that what is written is read back as it was and what people
 * type is read as they mean it. An empty cell says nothing; an empty text is `""`, an empty list `;`. A text of only
 * such marks, and an item of a list that could be misread, stands in quotation marks with its own doubled. Blanks at
 * the ends are dropped when a cell is read, as people's fingers leave them everywhere; those that belong to the text
 * have a word joiner outside them, which no program shows.
 */
export function textToCell(text: string): string {
  if (/^[";]*$/.test(text)) return quote(text);
  return text.replace(/^(?=[\s\u2060])/, WORD_JOINER).replace(/(?<=[\s\u2060])$/, WORD_JOINER);
}

export function textFromCell(cell: string): string {
  return /^"(?:""|;)*"$/.test(cell) ? unquote(cell) : cell.replace(/^\u2060/, "").replace(/\u2060$/, "");
}

const WORD_JOINER = "\u2060";

/** An item that is not plain stands in quotation marks though nothing in its text asks for it. */
export function listToCell(items: readonly { readonly text: string; readonly isPlain: boolean }[]): string {
  if (items.length === 0) return ";";
  return items.map(({ text, isPlain }) => (isPlain && !MISREADABLE.test(text) ? text : quote(text))).join("; ");
}

export function textsToCell(texts: readonly string[]): string {
  return listToCell(texts.map((text) => ({ text, isPlain: true })));
}

const MISREADABLE = /^\s|\s$|;|^"|^$/;

export type ListItem = { readonly text: string; readonly isQuoted: boolean };

/** A cell's items, without the blanks around them; nothing between two `;` is no item. */
export function listFromCell(cell: string): readonly ListItem[] {
  const items: ListItem[] = [];
  let at = 0;
  while (at < cell.length) {
    const quoted = quotedItemAt(cell, at);
    const end = quoted === null ? endOfItem(cell, at) : quoted.end;
    const text = quoted === null ? cell.slice(at, end).trim() : unquote(quoted.text);
    if (quoted !== null || text !== "") items.push({ text, isQuoted: quoted !== null });
    at = end + 1;
  }
  return items;
}

const QUOTED = /\s*("(?:[^"]|"")*")\s*(?:;|$)/y;

/** An item that stands wholly in quotation marks; `”Trygg” skola` is an ordinary one. */
function quotedItemAt(cell: string, at: number): { readonly text: string; readonly end: number } | null {
  QUOTED.lastIndex = at;
  const match = QUOTED.exec(cell);
  if (match === null) return null;
  const isLast = !match[0].endsWith(";");
  return { text: match[1] ?? "", end: isLast ? QUOTED.lastIndex : QUOTED.lastIndex - 1 };
}

function endOfItem(cell: string, from: number): number {
  const end = cell.indexOf(";", from);
  return end === -1 ? cell.length : end;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replaceAll('""', '"');
}

/** How two ways of writing a name are compared: without regard to capitals, kinds of blank and their number. */
export function folded(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLocaleLowerCase("sv");
}
