import type { PeriodKind } from "#domain/period.ts";

/** How Swedish bends what the sentences are made of. Each takes plain words and answers plain words. */

const NUMBERS = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");

const MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");

export const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";

/** Neuter number word up to twelve (`ett`), then figures: `13`, `1 140`. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? figures(count);
}

/** As `numberWord` for common gender: `en aktivitet`. */
export function commonNumberWord(count: number): string {
  return count === 1 ? "en" : numberWord(count);
}

/** Decimal comma, no-break space between thousands from 1 000, true minus. Never rounds. */
export function figures(value: number): string {
  const [whole = "0", fraction] = plainDigits(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return `${value < 0 ? MINUS : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** JavaScript writes very small and large numbers with an exponent, which no reader of a report should meet. */
export function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value >= 1 ? BigInt(Math.round(value)).toString() : value.toFixed(20).replace(/0+$/, "");
}

/** The value with its unit: `6,9 %`, `38 st`. */
export function withUnit(value: number, unit: string | null): string {
  return unit === null ? figures(value) : `${figures(value)}${NO_BREAK_SPACE}${unit}`;
}

/** `one` for exactly one, otherwise `many`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("sv") + text.slice(1);
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase("sv") + text.slice(1);
}

const DEFINITE_BODY =
  /(?:nämnden|styrelsen|utskottet|förvaltningen|kontoret|beredningen|direktionen|fullmäktige|rådet)$/;

/**
 * A body's or unit's name inside a sentence: `kommunstyrelsen`, `vård- och omsorgsnämnden`. Names stay as they are:
 * `Helsingborgs stad`, `Ånge Energi AB`, `Motala kommunfullmäktige`.
 */
export function inSentence(name: string): string {
  const words = name.split(" ");
  const isName = !DEFINITE_BODY.test(name) || words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  const isPlaceAndBody = words.length === 2 && name.endsWith("fullmäktige");
  const isAbbreviation = /^\p{Lu}{2}/u.test(name);
  return isName || isPlaceAndBody || isAbbreviation ? name : uncapitalised(name);
}

/** `kommunstyrelsens`, `Helsingborgs stads`, `Borås`, `Ånge Energi AB:s`. */
export function genitive(name: string): string {
  if (/(?:^|[\s/])\p{Lu}+$/u.test(name)) return `${name}:s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** `a`, `a och b`, `a, b och c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} och ${items.at(-1) ?? ""}`;
}

/** `31 december 2024`, kept together. `date` is a calendar date. */
function dateInWords(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
  return [String(Number(date.slice(8, 10))), month, date.slice(0, 4)].join(NO_BREAK_SPACE);
}

/** `1 september–31 december 2024`. Both dates are of one year. */
export function daysInWords(first: string, last: string): string {
  return `${dateInWords(first).slice(0, -5)}–${dateInWords(last)}`;
}

type PeriodName = { readonly kind: PeriodKind; readonly year: number; readonly number: number };

/** `tertial 3 2024`, `juli 2024`, `år 2024`, kept together. */
export function periodName({ kind, year, number }: PeriodName): string {
  const parts = {
    T: ["tertial", number],
    Q: ["kvartal", number],
    H: ["halvår", number],
    M: [MONTHS[number - 1]],
    Y: ["år"],
  };
  return [...parts[kind], year].join(NO_BREAK_SPACE);
}

/** As `periodName` without the year, for a table of one year: `tertial 3`. A year is itself. */
export function periodWithinYear(period: PeriodName): string {
  return period.kind === "Y" ? String(period.year) : periodName(period).slice(0, -5);
}

/** A column's head: `T3`, `K1`, `H2`, `jul`, `2024`. */
export function periodShort({ kind, year, number }: PeriodName): string {
  if (kind === "Y") return String(year);
  if (kind === "M") return (MONTHS[number - 1] ?? "").slice(0, 3);
  return `${{ T: "T", Q: "K", H: "H" }[kind]}${number}`;
}

/** `tertial för tertial`. */
export function periodByPeriod(kind: PeriodKind): string {
  const name = { T: "tertial", Q: "kvartal", H: "halvår", M: "månad", Y: "år" }[kind];
  return `${name} för ${name}`;
}

/** A grade's label with its inflections in running text, as the governance model has them. */
export type GradeName = { readonly label: string; readonly words: readonly string[] };

/** The grade of several goals (`målen är delvis uppfyllda`); null when the model's words hold no such form. */
export function pluralGrade({ label, words }: GradeName): string | null {
  return mostLike(label.toLocaleLowerCase("sv"), words, /[^aeiouyåäö]a$/);
}

/** The grade of one goal (`målet är delvis uppfyllt`); null when the model's words hold no such form. */
export function neuterGrade(grade: GradeName): string | null {
  const plural = pluralGrade(grade);
  return plural === null ? null : mostLike(plural, grade.words, /t$/);
}

/** Of the inflections with the right ending, the one that begins most like `target`: "ej uppfyllt" before "inte uppfyllt". */
function mostLike(target: string, words: readonly string[], ending: RegExp): string | null {
  const likeness = (word: string): number => {
    let length = 0;
    while (length < word.length && word[length] === target[length]) length += 1;
    return length;
  };
  const further = (word: string): number => Math.abs(word.length - target.length);
  const fitting = words.filter((word) => ending.test(word));
  return fitting.toSorted((a, b) => likeness(b) - likeness(a) || further(a) - further(b))[0] ?? null;
}

/** A status after a number: "1 avslutad enligt plan", "4 avslutade enligt plan", "2 i vänteläge". */
export function statusAfterNumber(label: string, count: number): string {
  const lower = label.toLocaleLowerCase("sv");
  if (lower.endsWith("läge")) return `i ${lower}`;
  if (count === 1) return lower;
  return lower.replace(/(\p{L}ad|\p{L}rd|klar)(?!\p{L})/gu, (word) => (word.endsWith("ad") ? `${word}e` : `${word}a`));
}

/** What a goal is called after "höjt till": the neuter form, or the label in quotation marks. */
export function gradeInSentence(grade: GradeName): string {
  return neuterGrade(grade) ?? `”${grade.label}”`;
}
