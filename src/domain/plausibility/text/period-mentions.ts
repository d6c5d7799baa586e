import type { Period } from "#domain/period.ts";
import { MONTH, PERIOD_FORMS } from "./period-forms.ts";
import type { PeriodMention } from "./period-mention.ts";

const WORTH_READING = new RegExp(
  `tertial|kvartal|halvår|delår|[TQH][1-4]|(?:19|20)\\d\\d|per |till och med|läget |utgången av|t ?\\.? ?o ?\\.? ?m|(?:${MONTH})\\.?(?: ?[–-]| t)`,
  "iu",
);

/** Every period that a sentence names, in order; where two readings overlap, the fuller form wins. */
export function periodMentions(sentence: string): readonly PeriodMention[] {
  if (!WORTH_READING.test(sentence)) return [];
  const found: PeriodMention[] = [];
  for (const { pattern, read } of PERIOD_FORMS) {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const made = read(match.groups ?? {});
      if (made !== null) found.push({ ...made, text: match[0], from, to });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

const monthsOf = (period: Period): readonly [number, number] => [
  Number(period.first.slice(5, 7)),
  Number(period.last.slice(5, 7)),
];

/** True when the mention can be read as the period itself, as the year so far at its end, or as its year. */
export function agreesWith(mention: PeriodMention, period: Period): boolean {
  if (mention.year !== null && mention.year !== period.year) return false;
  const [first, last] = monthsOf(period);
  if (mention.kind === "year") return true;
  if (mention.kind === "interim-report") return last < 12;
  if (mention.kind === "part-year") return last >= 6 && last <= 8;
  if (mention.kind === "until" || period.kind === "Y") return mention.last === last;
  return mention.last === last && (mention.first === first || mention.first === 1);
}

/** Where the mention lies against the period: wholly `before`, wholly `after`, or `within` (some month in common). */
export function sideOf(mention: PeriodMention, period: Period): "before" | "after" | "within" {
  const [first, last] = monthsOf(period);
  const year = mention.year ?? period.year;
  if (year !== period.year) return year < period.year ? "before" : "after";
  if (mention.last < first) return "before";
  return mention.first > last && mention.kind !== "until" ? "after" : mention.last > last ? "after" : "within";
}
