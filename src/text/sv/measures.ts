import type { Target } from "#domain/plan.ts";
import { capitalised, figures, numberWord, withUnit } from "./grammar.ts";

/** Counts of a goal's measures; they sum to `total`. */
export type MeasureCounts = {
  readonly total: number;
  readonly met: number;
  readonly notMet: number;
  readonly notComparable: number;
  readonly missing: number;
};

/** A target in words: "minst 90 %", "10 till 12 dagar", "öka från 31 % till 45 %". */
export function targetWords(target: Target, baseline: number | null, unit: string | null): string {
  switch (target.type) {
    case "atLeast":
      return `minst ${withUnit(target.value, unit)}`;
    case "atMost":
      return `högst ${withUnit(target.value, unit)}`;
    case "exactly":
      return withUnit(target.value, unit);
    case "between":
      return `${figures(target.min)} till ${withUnit(target.max, unit)}`;
    case "increase":
      return direction("öka", target.value, baseline, unit);
    case "decrease":
      return direction("minska", target.value, baseline, unit);
  }
}

/** With a value it is the level to reach; the baseline is where it starts. */
function direction(verb: string, level: number | undefined, baseline: number | null, unit: string | null): string {
  const from = baseline === null ? "" : ` från ${withUnit(baseline, unit)}`;
  const to = level === undefined ? "" : ` till ${withUnit(level, unit)}`;
  return `${verb}${from}${to}`;
}

/** How a goal's measures stand, each kind in a sentence of its own: "Båda måtten når målvärdet." */
export function measureSentences({ total, met, notMet, notComparable, missing }: MeasureCounts): readonly string[] {
  // Of those without an outcome nobody knows: only when all have one does none of them reach its target.
  const none =
    total > 1 && notMet === total
      ? `Inget av de ${numberWord(total)} måtten når målvärdet.`
      : `${share(notMet, total)} når inte målvärdet.`;
  const measured = met > 0 ? [`${share(met, total)} når målvärdet.`] : notMet > 0 ? [none] : [];
  const without = missing > 0 ? [`${share(missing, total)} saknar utfall.`] : [];
  const alone =
    notComparable > 0 ? [`${share(notComparable, total)} saknar utgångsvärde att jämföra utfallet med.`] : [];
  return [...measured, ...without, ...alone];
}

function share(part: number, total: number): string {
  if (part < total) return `${capitalised(numberWord(part))} av ${numberWord(total)} mått`;
  if (total < 3) return total === 1 ? "Målets enda mått" : "Båda måtten";
  return `Alla ${numberWord(total)} mått`;
}
