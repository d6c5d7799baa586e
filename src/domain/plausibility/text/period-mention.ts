/**
 * A stretch of time named in a text: `until` says only when it ends ("per april", "till och med augusti"), `part-year` is
 * "delåret" and `interim-report` the paper about it. Months are 1–12, both ends included; `year` is null when the text names none.
 */
export type PeriodMention = {
  readonly kind: "tertial" | "quarter" | "half-year" | "months" | "until" | "part-year" | "interim-report" | "year";
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
  readonly text: string;
  readonly from: number;
  readonly to: number;
};
