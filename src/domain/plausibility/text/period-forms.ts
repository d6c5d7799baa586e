import { daysInMonth } from "#domain/calendar-date.ts";
import type { PeriodMention } from "./period-mention.ts";
import { CARDINALS, HALF_YEAR, MONTHS, ORDINALS, QUARTER, TERTIAL } from "./period-words.tables.ts";

/** What a form says of time, before it is known where in the sentence it stands. */
type Span = Pick<PeriodMention, "kind" | "first" | "last" | "year">;
/** One Swedish way of writing a period, and how its parts are read; null when it only looks like one. */
type Form = { readonly pattern: RegExp; readonly read: (groups: Groups) => Span | null };
type Groups = Readonly<Record<string, string | undefined>>;

const any = (words: Iterable<string>): string => [...words].toSorted((a, b) => b.length - a.length).join("|");
export const MONTH = any(MONTHS.flat());
const ORDINAL = any(Object.keys(ORDINALS));
const NUMBER = "[1-4]|ett|två|tre|fyra|i{1,3}|iv";
const YEAR = "(?:,? (?:(?:år|för|av|under|i) )?(?<year>(?:19|20)\\d\\d)(?![\\d-]))?";
const DASH = "(?: ?[-–—/] ?| till och med | t ?\\.? ?o ?\\.? ?m\\.? | till | och | & )";
const UP_TO = "(?: ?[-–—] ?| till och med | t ?\\.? ?o ?\\.? ?m\\.? | till )";
const START = "(?<![\\p{L}\\d:/.-])";
const END = "(?![\\p{L}\\d]|[-/:]\\d)";

const form = (pattern: string, read: Form["read"], flags = "giu"): Form => ({
  pattern: new RegExp(START + pattern + END, flags),
  read,
});

/** The fuller form first: what it has taken the others do not read. */
export const PERIOD_FORMS: readonly Form[] = [
  form(
    `(?<y1>(?:19|20)\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)${UP_TO}(?<year>(?:19|20)\\d\\d)-(?<m2>\\d\\d)-(?<d2>\\d\\d)`,
    (groups) => (groups["y1"] === groups["year"] ? months(groups) : null),
  ),
  form(
    `(?:(?:den )?(?<d1>\\d{1,2})\\.? )?(?<m1>${MONTH})\\.?(?: (?<y1>(?:19|20)\\d\\d))?${UP_TO}(?:(?:den )?(?<d2>\\d{1,2})\\.? )?(?<m2>${MONTH})${YEAR}`,
    (groups) => (groups["y1"] === undefined || groups["y1"] === groups["year"] ? months(groups) : null),
  ),
  form(
    `(?:per|till och med|läget|vid utgången av|t ?\\.? ?o ?\\.? ?m\\.?) (?:den )?(?:(?:sista|(?<d2>\\d{1,2})\\.?) )?(?<m2>${MONTH})(?: månad)?${YEAR}`,
    until,
  ),
  form(
    `(?:per|till och med|t ?\\.? ?o ?\\.? ?m\\.?) (?:den )?(?<year>(?:19|20)\\d\\d)-(?<m2>\\d\\d)-(?<d2>\\d\\d)`,
    until,
  ),
  form(`(?:per|till och med|t ?\\.? ?o ?\\.? ?m\\.?) (?:den )?(?<d2>\\d{1,2})/(?<m2>\\d{1,2})${YEAR}`, until),
  ...parts("tertial", TERTIAL, "T", 4),
  ...parts("quarter", QUARTER, "Q", 3),
  ...parts("half-year", HALF_YEAR, "H", 6),
  form(`delår(?:et|ets)${YEAR}`, (groups) => span("part-year", 1, 8, groups)),
  form("(?:(?:denna|den här|föreliggande) )?delårsrapport(?:en)?", (groups) => span("interim-report", 1, 8, groups)),
  form(`(?:(?:verksamhets|kalender|hel)?år(?:et)? )?(?<year>20\\d\\d)`, (groups) => span("year", 1, 12, groups)),
];

/** "tertial 1", "första tertialet", "tertial 1–2", "T1", "T1–T2", "2024-T1" and the same for quarters and half-years. */
function parts(
  kind: "tertial" | "quarter" | "half-year",
  word: string,
  letter: string,
  length: number,
): readonly Form[] {
  const read = (groups: Groups): Span | null => {
    const one = numberOf(groups["one"]);
    const two = groups["two"] === undefined ? one : numberOf(groups["two"]);
    if (one < 1 || two < one || two * length > 12) return null;
    return span(kind, (one - 1) * length + 1, two * length, groups);
  };
  const short = kind === "half-year" ? "(?= (?:19|20)\\d\\d)" : "";
  return [
    form(`${word} (?:nr )?(?<one>${NUMBER})(?:${DASH}(?:${word} )?(?<two>${NUMBER}))?${YEAR}`, read),
    form(`(?:(?<one>${ORDINAL})(?:${DASH}(?<two>${ORDINAL}))?) ${word}${YEAR}`, read),
    form(`(?<year>(?:19|20)\\d\\d)[- ]?${letter}(?<one>[1-4])`, read, "gu"),
    form(`${letter}(?<one>[1-4])(?:(?: ?[-–—/] ?| och | till )${letter}?(?<two>[1-4]))?${short}${YEAR}`, read, "gu"),
  ];
}

function numberOf(word: string | undefined): number {
  const key = (word ?? "").toLowerCase();
  return ORDINALS[key] ?? CARDINALS[key] ?? 0;
}

function span(kind: Span["kind"], first: number, last: number, groups: Groups): Span {
  const year = groups["year"];
  return { kind, first, last, year: year === undefined ? null : Number(year) };
}

function monthOf(word: string | undefined): number {
  const key = (word ?? "").toLowerCase();
  return /^\d/u.test(key) ? Number(key) : MONTHS.findIndex((names) => names.includes(key)) + 1;
}

/** A range of whole months; one that begins or ends inside a month is some other stretch of time and no period. */
function months(groups: Groups): Span | null {
  const first = monthOf(groups["m1"]);
  const last = monthOf(groups["m2"]);
  if (first < 1 || last < first || last > 12) return null;
  if (groups["d1"] !== undefined && Number(groups["d1"]) !== 1) return null;
  return endsMonth(groups["d2"], last) ? span("months", first, last, groups) : null;
}

function until(groups: Groups): Span | null {
  const last = monthOf(groups["m2"]);
  return last >= 1 && last <= 12 && endsMonth(groups["d2"], last) ? span("until", 1, last, groups) : null;
}

function endsMonth(day: string | undefined, month: number): boolean {
  return day === undefined || Number(day) >= daysInMonth(2023, month);
}
