import type { Passage } from "#domain/plausibility/check.ts";
import { passagesOfText } from "./prose-text.ts";

const isSentence = (cell: string): boolean => /[.!?:…]$/u.test(cell) && /\p{L}{2}/u.test(cell);

/**
 * Markdown into passages. Front matter, comments, code and pictures are no prose; of tables only the cells that hold
 * sentences are. Marks of emphasis and links are taken away, so that a quote reads as the page does.
 */
export function readMarkdown(text: string, name: string): readonly Passage[] {
  const lines = withoutComments(text).split(/\r\n|\r|\n/u);
  const prose = lines.map(() => "");
  const cells: Passage[] = [];
  let fence: string | null = lines[0]?.trim() === "---" ? "---" : null;
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    const mark =
      /^(?:```|~~~)/u.exec(trimmed)?.[0] ?? (trimmed === "---" && fence === "---" && index > 0 ? "---" : null);
    if (fence !== null) {
      if (mark === fence) fence = null;
    } else if (mark !== null) {
      fence = mark;
    } else if (trimmed.startsWith("|")) {
      cells.push(...cellsOf(trimmed, `${name}:${index + 1}`, name));
    } else if (!/^(?:[-*_] ?){3,}$|^!?\[[^\]]*\]\([^)]*\)$/u.test(trimmed)) {
      prose[index] = unmarked(line);
    }
  }
  return inOrder([...passagesOfText(prose, name), ...cells]);
}

function cellsOf(row: string, where: string, paper: string): readonly Passage[] {
  return row.split("|").flatMap((cell): readonly Passage[] => {
    const text = unmarked(cell.replace(/<br ?\/?>/giu, " ")).trim();
    return isSentence(text) ? [{ where, role: "prose", shape: "cell", paper, text }] : [];
  });
}

function unmarked(line: string): string {
  return line
    .replace(/!?\[([^\]]{0,300})\]\([^)\s]{0,500}\)/gu, "$1")
    .replace(/(\*\*|__|`)(?=\S)([^*_`]{1,500})\1/gu, "$2")
    .replace(/^(\s*)>\s?/u, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/gu, "$1");
}

/** Comments may span lines; the line numbers stay. One that never ends is text. */
function withoutComments(text: string): string {
  let prose = "";
  let from = 0;
  for (let at = text.indexOf("<!--"); at !== -1; at = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", at + 4);
    if (end === -1) break;
    prose += text.slice(from, at) + text.slice(at, end).replace(/[^\r\n]/gu, "");
    from = end + 3;
  }
  return prose + text.slice(from);
}

const lineOf = ({ where }: Passage): number => Number(where.slice(where.lastIndexOf(":") + 1));

const inOrder = (passages: readonly Passage[]): readonly Passage[] =>
  passages.toSorted((a, b) => lineOf(a) - lineOf(b));
