import type { Grade } from "#domain/governance-model.ts";

/** What a municipality calls one of the three grades. `words` are the label's inflections, in lower case. */
export type GradeName = { readonly label: string; readonly definition: string; readonly words: readonly string[] };

/** A scale of three, lowest first: the keys, symbols and colours are shared, the names are the municipality's own. */
export function threeGrades(lowest: GradeName, middle: GradeName, highest: GradeName): readonly Grade[] {
  return [
    { key: "ej-uppfylld", ...lowest, symbol: "empty", colour: "not" },
    { key: "delvis-uppfylld", ...middle, symbol: "two-thirds", colour: "partly" },
    { key: "uppfylld", ...highest, symbol: "full", colour: "good" },
  ];
}
