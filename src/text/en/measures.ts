import type { Target } from "#domain/plan.ts";
import type { MeasureCounts } from "#text/sv/measures.ts";
import { capitalised, figures, outOf, plural, withUnit } from "./grammar.ts";

/** A target in words: "at least 90%", "10 to 12 days", "increase from 31% to 45%". */
export function targetWords(target: Target, baseline: number | null, unit: string | null): string {
  switch (target.type) {
    case "atLeast":
      return `at least ${withUnit(target.value, unit)}`;
    case "atMost":
      return `at most ${withUnit(target.value, unit)}`;
    case "exactly":
      return withUnit(target.value, unit);
    case "between":
      return `${figures(target.min)} to ${withUnit(target.max, unit)}`;
    case "increase":
      return direction("increase", target.value, baseline, unit);
    case "decrease":
      return direction("decrease", target.value, baseline, unit);
  }
}

function direction(verb: string, level: number | undefined, baseline: number | null, unit: string | null): string {
  const from = baseline === null ? "" : ` from ${withUnit(baseline, unit)}`;
  const to = level === undefined ? "" : ` to ${withUnit(level, unit)}`;
  return `${verb}${from}${to}`;
}

/** How a goal's measures stand, each kind in a sentence of its own. */
export function measureSentences({ total, met, notMet, notComparable, missing }: MeasureCounts): readonly string[] {
  const said = (count: number, one: string, many: string): string =>
    total === 1
      ? `The goal’s only measure ${one}.`
      : `${capitalised(outOf(count, total, "measure", "measures"))} ${plural(count, one, many)}.`;
  const measured =
    met > 0
      ? [said(met, "meets its target", "meet their targets")]
      : notMet > 0
        ? [
            // Of those without an outcome nobody knows: only when all have one does none of them meet its target.
            total > 1 && notMet === total
              ? said(0, "", "meet their targets")
              : said(notMet, "does not meet its target", "do not meet their targets"),
          ]
        : [];
  return [
    ...measured,
    ...(missing > 0 ? [said(missing, "has no outcome", "have no outcome")] : []),
    ...(notComparable > 0
      ? [said(notComparable, "has no baseline to compare with", "have no baseline to compare with")]
      : []),
  ];
}
