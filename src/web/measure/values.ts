import { parsePeriod } from "#domain/period.ts";
import { textsIn } from "#text/texts.ts";
import { inOneText } from "#web/kit/in-one-text.ts";
import type { MeasurePageProps } from "./page.tsx";

/** The field is read as Swedish writes numbers, so it is written so in every language: 67,044 would come back as 67.044. */
const { figures } = textsIn("sv").documents;

/** What stands saved, as the form shows it. */
export function savedValues({ entry }: Pick<MeasurePageProps, "entry">) {
  return {
    value: entry === null || entry.value === null ? "" : figures(entry.value),
    notMeasured: entry !== null && entry.notMeasuredBecause !== null,
    notMeasuredBecause: entry?.notMeasuredBecause ?? "",
    refersTo: entry?.refersTo ?? "",
    comment: entry?.comment ?? "",
  };
}

/** Everything that somebody has answered, when two have: the figure with the time it is of, or why there is none, and the comment. */
export function wholeAnswer(
  { value, notMeasuredBecause, refersTo, comment }: ReturnType<typeof savedValues>,
  { period, texts }: Pick<MeasurePageProps, "period" | "texts">,
): string {
  const time = refersTo === period.key ? null : parsePeriod(refersTo);
  return inOneText([value, time === null ? null : texts.webEntry.periodLabel(time)], [notMeasuredBecause, comment]);
}
