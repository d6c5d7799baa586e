import { NO_BREAK_SPACE } from "./grammar.ts";

const UNIT = "(?:%|procent\\b|kr\\b|kronor\\b|st\\b)";
const MONTH = "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";

/** What must stand on one line: `tertial 3 2024`, `1 140`, `7,4 %`, `§ 201`, `mål 8`, `KS 2025/0031`, `31 mars`. */
const TOGETHER = new RegExp(
  [
    "(?<!\\p{L})(?:[Tt]ertial|[Kk]vartal|[Hh]alvår|[Åå]r|[Mm]ål|[Kk]ap\\.|[Pp]unkt) \\d+(?:\\.\\d+)*(?: \\d{4}\\b)?",
    `(?<![\\d.,-])\\d{1,3}(?: \\d{3})+(?:,\\d+)?\\b(?: ${UNIT})?`,
    `\\d+(?:,\\d+)? ${UNIT}`,
    "§§? \\d+",
    "\\p{Lu}{2,4} \\d{2,4}/\\d+",
    `\\d{1,2} ${MONTH}\\b(?: \\d{4}\\b)?`,
  ].join("|"),
  "gu",
);

/** The text with no-break spaces where a line must not break. */
export function keptTogether(text: string): string {
  return text.replace(TOGETHER, (match) => match.replaceAll(" ", NO_BREAK_SPACE));
}
