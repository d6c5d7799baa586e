const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** What must stand on one line: `tertial 3 2024`, `§ 201`, `goal 8`, `KS 2025/0031`, `31 March`. */
const TOGETHER = new RegExp(
  [
    "\\b(?:[Tt]ertial|[Qq]uarter|[Hh]alf-year|[Yy]ear|[Gg]oal|[Pp]oint) \\d+(?:\\.\\d+)*(?: \\d{4}\\b)?",
    "§§? \\d+",
    "\\p{Lu}{2,4} \\d{2,4}/\\d+",
    `\\d{1,2} ${MONTH}\\b(?: \\d{4}\\b)?`,
  ].join("|"),
  "gu",
);

/** The text with no-break spaces where a line must not break. */
export function keptTogether(text: string): string {
  return text.replace(TOGETHER, (match) => match.replaceAll(" ", "\u00a0"));
}
