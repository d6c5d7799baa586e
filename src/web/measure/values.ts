import { textsIn } from "#text/texts.ts";
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

/** What stands to choose between when two have written: the figure or why there is none, and the comment. */
export function inOneText({ value, notMeasuredBecause, comment }: ReturnType<typeof savedValues>): string {
  return [value, notMeasuredBecause, comment].filter((part) => part !== "").join(" · ");
}
