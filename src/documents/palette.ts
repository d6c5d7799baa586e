import type { StatusPhase } from "#domain/governance-model.ts";

/**
 * Every colour of the papers. Contrast on white: `ink` 15.6, `secondary` 7.0, `accent` 11.1, `line` 3.4 (lines that
 * carry meaning). `rule` and `tint` only decorate.
 */
export const INK = {
  ink: "#20251f",
  secondary: "#565b54",
  rule: "#dedcd4",
  line: "#8a8c84",
  tint: "#f6f5f1",
  tintStrong: "#ecebe5",
  accent: "#0f4152",
  accentTint: "#dde8ec",
  bar: "#757a71",
  white: "#ffffff",
} as const;

/** Grades in order of goodness: at least 3:1 on white, and told apart under simulated colour blindness. */
export const GRADE_COLOURS = {
  good: "#08605a",
  almost: "#2a6fc0",
  partly: "#ab7d00",
  barely: "#ad4300",
  not: "#7a0f38",
  none: "#737b84",
} as const;

export type StatusColour = { readonly strong: string; readonly light: string };

const ON_PLAN: Readonly<Record<StatusPhase, StatusColour>> = {
  finished: { strong: "#08605a", light: "#dcedea" },
  ongoing: { strong: "#2a6fc0", light: "#d9e6f5" },
  waiting: { strong: "#4a2f73", light: "#e9e4f0" },
  "not-started": { strong: "#737b84", light: "#ffffff" },
};

/** 5.9 on white; the word for deviation may be set in it. */
export const DEVIATION: StatusColour = { strong: "#ad4300", light: "#f9e5d9" };

/** The colour of an activity's state. Deviation has one colour in every phase; the form tells which. */
export function statusColour(phase: StatusPhase, deviates: boolean): StatusColour {
  return deviates ? DEVIATION : ON_PLAN[phase];
}
