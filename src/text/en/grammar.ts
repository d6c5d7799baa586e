import type { PeriodKind } from "#domain/period.ts";
import { plainDigits } from "#text/sv/grammar.ts";

/** The English twins of the Swedish grammar: the same answers to the same questions, so that the sentences can be. */

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const MONTHS = "January February March April May June July August September October November December".split(" ");

const NO_BREAK_SPACE = "\u00a0";

/** Number word up to twelve, then figures: `13`, `1,140`. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? figures(count);
}

/** Decimal point, comma between thousands, true minus. Never rounds. */
export function figures(value: number): string {
  const [whole = "0", fraction] = plainDigits(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "\u2212" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** `none of the three goals`, `two of three goals`, `both goals`, `the only goal`. At least one in `total`. */
export function outOf(part: number, total: number, one: string, many: string): string {
  if (part === 0) return `none of the ${numberWord(total)} ${many}`;
  if (part < total) return `${numberWord(part)} of ${numberWord(total)} ${many}`;
  if (total === 1) return `the only ${one}`;
  return total === 2 ? `both ${many}` : `all ${numberWord(total)} ${many}`;
}

/** `6.9%`, `38 st`. */
export function withUnit(value: number, unit: string | null): string {
  if (unit === null) return figures(value);
  return unit === "%" ? `${figures(value)}%` : `${figures(value)}${NO_BREAK_SPACE}${unit}`;
}

export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("en") + text.slice(1);
}

/** Bodies keep their Swedish names, and so their capital letter. */
export function inSentence(name: string): string {
  return name;
}

export function genitive(name: string): string {
  return `${name}’s`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** `31 December 2024`, kept together. */
function dateInWords(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
  return [String(Number(date.slice(8, 10))), month, date.slice(0, 4)].join(NO_BREAK_SPACE);
}

/** `1 September–31 December 2024`. Both dates are of one year. */
export function daysInWords(first: string, last: string): string {
  return `${dateInWords(first).slice(0, -5)}–${dateInWords(last)}`;
}

type PeriodName = { readonly kind: PeriodKind; readonly year: number; readonly number: number };

const KINDS: Readonly<Record<PeriodKind, string>> = {
  T: "tertial",
  Q: "quarter",
  H: "half-year",
  M: "month",
  Y: "year",
};

/** `tertial 3 2024`, `July 2024`, `year 2024`, kept together. */
export function periodName(period: PeriodName): string {
  const name = period.kind === "Y" ? KINDS.Y : periodWithinYear(period);
  return `${name}${NO_BREAK_SPACE}${period.year}`;
}

/** As `periodName` without the year, for a table of one year. A year is itself. */
export function periodWithinYear({ kind, year, number }: PeriodName): string {
  if (kind === "Y") return String(year);
  return kind === "M" ? (MONTHS[number - 1] ?? "") : `${KINDS[kind]}${NO_BREAK_SPACE}${number}`;
}

/** A column's head: `T3`, `Q1`, `H2`, `Jul`, `2024`. */
export function periodShort({ kind, year, number }: PeriodName): string {
  if (kind === "Y") return String(year);
  return kind === "M" ? (MONTHS[number - 1] ?? "").slice(0, 3) : `${kind}${number}`;
}

/** `tertial by tertial`. */
export function periodByPeriod(kind: PeriodKind): string {
  return `${KINDS[kind]} by ${KINDS[kind]}`;
}

/** Labels are the model's own Swedish words: quoted, never bent. */
export function gradeInSentence({ label }: { readonly label: string; readonly words: readonly string[] }): string {
  return `“${label}”`;
}
