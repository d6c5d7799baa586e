import { type CalendarDate, daysInMonth } from "./calendar-date.ts";

/** T tertial (4 months), Q quarter, H half-year, M month, Y whole year. */
export type PeriodKind = "T" | "Q" | "H" | "M" | "Y";

/** `2024-T3`, `2024-Q1`, `2024-H2`, `2024-07` or `2024`. */
export type PeriodKey = string;

export type Period = {
  readonly key: PeriodKey;
  readonly kind: PeriodKind;
  readonly year: number;
  /** 1-based place within the year; 1 for a whole year. */
  readonly number: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
};

/** How many periods of a kind a year has. */
export const PERIODS_PER_YEAR: Readonly<Record<PeriodKind, number>> = { T: 3, Q: 4, H: 2, M: 12, Y: 1 };

const two = (value: number): string => String(value).padStart(2, "0");

export function makePeriod(year: number, kind: PeriodKind, number: number): Period {
  const months = 12 / PERIODS_PER_YEAR[kind];
  const from = (number - 1) * months + 1;
  const to = number * months;
  return {
    key: periodKey(year, kind, number),
    kind,
    year,
    number,
    first: `${year}-${two(from)}-01`,
    last: `${year}-${two(to)}-${two(daysInMonth(year, to))}`,
  };
}

function periodKey(year: number, kind: PeriodKind, number: number): PeriodKey {
  if (kind === "Y") return String(year);
  return kind === "M" ? `${year}-${two(number)}` : `${year}-${kind}${number}`;
}

/** Reads a period key; null when it is none or cannot exist (`2024-T4`, `2024-13`). */
export function parsePeriod(text: string): Period | null {
  const match = /^([1-9]\d{3})(?:-(?:([TQH])([1-9])|(\d{2})))?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const kind: PeriodKind = match[2] !== undefined ? (match[2] as PeriodKind) : match[4] !== undefined ? "M" : "Y";
  const number = Number(match[3] ?? match[4] ?? 1);
  if (number < 1 || number > PERIODS_PER_YEAR[kind]) return null;
  return makePeriod(year, kind, number);
}

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  return period.number > 1
    ? makePeriod(period.year, period.kind, period.number - 1)
    : makePeriod(period.year - 1, period.kind, PERIODS_PER_YEAR[period.kind]);
}

/** Earlier last day first; of two that end together, the shorter (later start) first. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return a.first === b.first ? 0 : a.first > b.first ? -1 : 1;
}

/** True for the period that closes its year: T3, Q4, H2, December, the year. */
export function isLastOfYear(period: Period): boolean {
  return period.number === PERIODS_PER_YEAR[period.kind];
}

/** All periods of one kind in a year, in order. */
export function periodsOfYear(year: number, kind: PeriodKind): readonly Period[] {
  return Array.from({ length: PERIODS_PER_YEAR[kind] }, (_, index) => makePeriod(year, kind, index + 1));
}
