import type { MeasurePageProps } from "./page.tsx";

/** What stands saved, as the form shows it. */
export function savedValues({ entry, texts }: MeasurePageProps) {
  return {
    value: entry === null || entry.value === null ? "" : texts.documents.figures(entry.value),
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
