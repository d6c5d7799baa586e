import type { Measure } from "#domain/plan.ts";
import {
  COUNTED_UNITS,
  JOINING_WORDS,
  PART_WORD,
  TOTAL_WORDS,
  WEIGHED_BEGINNINGS,
  WHOLE_PAIRS,
} from "./parts.tables.ts";

/**
 * A measure and those that are its parts. `whole`: the parts are all there is, as women and men are. `listed`: they
 * stand under a total by name, but there may be more. `within`: one part, which may overlap with others.
 */
export type PartsOfTotal = {
  readonly kind: "whole" | "listed" | "within";
  readonly total: Measure;
  readonly parts: readonly Measure[];
};

/** The format has no field for it, so the titles tell: "Antal anställda", "varav kvinnor", "varav män". */
type Title = {
  readonly measure: Measure;
  /** What is counted, without the words that name the part: ["antal", "anställda"]. */
  readonly stem: readonly string[];
  readonly unit: string;
  /** Which half of which pair; null when the title names neither, or both. */
  readonly half: { readonly pair: number; readonly side: number } | null;
  readonly mayBeTotal: boolean;
  readonly saysTotal: boolean;
  /** The title that "varav" speaks of. */
  readonly within: Title | null;
};

/** What is part of what among one goal's measures, in the plan's order: only what the titles say beyond doubt. */
export function partsOfTotals(measures: readonly Measure[]): readonly PartsOfTotal[] {
  const titles = readTitles(measures);
  const alike = Map.groupBy(titles, ({ stem, unit }) => keyOf(stem, unit));
  return [...[...alike.values()].flatMap(pairsAmong), ...listedUnderTotals(titles), ...partsWithin(titles)];
}

/** True for values that are counted and so can be added; shares, means and indexes cannot. */
export function isCounted({ title, unit }: Pick<Measure, "title" | "unit">): boolean {
  const words = wordsOf(`${title} ${unit ?? ""}`);
  const isWeighed =
    words.includes("per") ||
    `${title}${unit ?? ""}`.includes("%") ||
    words.some((word) => WEIGHED_BEGINNINGS.some((beginning) => word.startsWith(beginning)));
  return !isWeighed && (words[0] === "antal" || COUNTED_UNITS.has((unit ?? "").trim().toLocaleLowerCase("sv")));
}

function readTitles(measures: readonly Measure[]): readonly Title[] {
  let above: Title | null = null;
  const titles: Title[] = [];
  for (const measure of measures) {
    const title = readTitle(measure, above);
    if (title.within === null) above = title;
    titles.push(title);
  }
  return titles;
}

function readTitle(measure: Measure, above: Title | null): Title {
  const words = wordsOf(measure.title);
  const halves = halvesIn(words);
  const within = words[0] === PART_WORD ? above : null;
  const stem = words.filter((word) => !HALF_WORDS.has(word) && !TOTAL_WORDS.has(word) && !JOINING_WORDS.has(word));
  return {
    measure,
    stem: stem.length === 0 ? (within?.stem ?? []) : stem,
    unit: measure.unit ?? within?.unit ?? "",
    half: halves.length === 1 ? (halves[0] ?? null) : null,
    mayBeTotal: within === null && halves.length === 0,
    saysTotal: words.some((word) => TOTAL_WORDS.has(word)),
    within,
  };
}

const HALF_WORDS: ReadonlySet<string> = new Set(WHOLE_PAIRS.flat(2));

function halvesIn(words: readonly string[]): readonly { readonly pair: number; readonly side: number }[] {
  return WHOLE_PAIRS.flatMap((sides, pair) =>
    sides.flatMap((names, side) => (names.some((name) => words.includes(name)) ? [{ pair, side }] : [])),
  );
}

/** The two halves of the only total among measures of the same thing. */
function pairsAmong(titles: readonly Title[]): readonly PartsOfTotal[] {
  const [total, ...others] = titles.filter((title) => title.mayBeTotal);
  if (total === undefined || others.length > 0) return [];
  return WHOLE_PAIRS.flatMap((sides, pair) => {
    const halves = sides.map((_, side) => titles.filter(({ half }) => half?.pair === pair && half.side === side));
    const parts = halves.flat().map((title) => title.measure);
    if (halves.some((half) => half.length !== 1)) return [];
    return [{ kind: "whole" as const, total: total.measure, parts }];
  });
}

/** "Antal platser totalt" with "Antal platser i förskola", "Antal platser i grundskola" beside it. */
function listedUnderTotals(titles: readonly Title[]): readonly PartsOfTotal[] {
  const under = new Map<string, Measure[]>();
  for (const title of titles.filter((each) => each.mayBeTotal && each.stem.length > 0 && each.saysTotal)) {
    under.set(keyOf(title.stem, title.unit), []);
  }
  for (const { stem, unit, measure, mayBeTotal } of titles) {
    const key = stem.map((_, at) => keyOf(stem.slice(0, at), unit)).findLast((shorter) => under.has(shorter));
    if (key !== undefined && mayBeTotal) under.get(key)?.push(measure);
  }
  return titles.flatMap((title) => {
    const parts = title.saysTotal ? (under.get(keyOf(title.stem, title.unit)) ?? []) : [];
    return parts.length < 2 ? [] : [{ kind: "listed" as const, total: title.measure, parts }];
  });
}

function partsWithin(titles: readonly Title[]): readonly PartsOfTotal[] {
  return titles.flatMap(({ within, half, measure }) =>
    within === null || half !== null ? [] : [{ kind: "within" as const, total: within.measure, parts: [measure] }],
  );
}

function keyOf(stem: readonly string[], unit: string): string {
  return JSON.stringify([...stem, unit]);
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase("sv").match(/[\p{L}\p{N}]+/gu) ?? [];
}
