import type { Period } from "#domain/period.ts";

/** Findings about texts: one member per code, with what its sentence needs. Words are quoted as the text has them. */
export type TextFindingDetail =
  /** `mentioned`: the period as the text writes it; `period`: the report's. */
  | {
      readonly code: "period-mentioned-is-not-the-reports";
      readonly mentioned: string;
      readonly period: Pick<Period, "kind" | "year" | "number">;
    }
  /** `count` of `total` are what the text claims of them; `claimed`: the claim in the text's words. */
  | {
      readonly code: "claim-against-counts";
      readonly of: "activities" | "goals";
      readonly claimed: string;
      readonly count: number;
      readonly total: number;
    }
  /** `status` is the label. */
  | { readonly code: "comment-against-status"; readonly word: string; readonly status: string }
  | { readonly code: "given-up-without-status"; readonly word: string }
  | { readonly code: "grade-not-in-model"; readonly grade: string }
  | { readonly code: "status-not-in-model"; readonly status: string }
  | { readonly code: "causes-without-goals"; readonly causes: readonly string[] }
  | { readonly code: "no-figures" }
  | { readonly code: "no-bearing-contradicted"; readonly area: string }
  | { readonly code: "sentence-unfinished" }
  | { readonly code: "sentence-repeated" }
  | { readonly code: "comment-copied"; readonly changed: "nothing" | "period" | "number" }
  | { readonly code: "placeholder-left-over"; readonly placeholder: string }
  | { readonly code: "parts-do-not-add-up"; readonly total: number; readonly parts: number }
  | { readonly code: "word-doubled"; readonly word: string }
  | { readonly code: "sign-not-in-typeface"; readonly sign: string };
