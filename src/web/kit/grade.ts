import type { SymbolKey } from "#documents/document.ts";
import type { GovernanceModel, GradeColour } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import type { Texts } from "#text/texts.ts";

/** A grade as a cell shows it: symbol, word for one goal (”Delvis uppfyllt”) and class of the tint. */
export type GradeMark = { readonly symbol: SymbolKey; readonly label: string; readonly tint: string };

const TINTS: Readonly<Record<GradeColour, string>> = {
  good: "g-full",
  almost: "g-almost",
  partly: "g-part",
  barely: "g-little",
  not: "g-not",
};

/** A grade of the model; one that the model does not know stands as it is written, without a verdict's colour. */
export function gradeMark(
  model: Pick<GovernanceModel, "grades" | "cannotBeJudged"> | undefined,
  grade: string,
  texts: Texts,
): GradeMark {
  if (grade === CANNOT_BE_JUDGED) {
    return { symbol: "grade-cannot-be-judged", label: model?.cannotBeJudged.label ?? grade, tint: "g-unk" };
  }
  const found = model?.grades.find(({ key }) => key === grade);
  if (found === undefined) return { symbol: "grade-none", label: grade, tint: "g-none" };
  const word = texts.documents.gradeInSentence(found);
  // A label without any neuter form comes back in quotation marks, made for a sentence: then the label itself.
  const label = /^\p{L}/u.test(word) ? word.slice(0, 1).toLocaleUpperCase("sv") + word.slice(1) : found.label;
  return { symbol: `grade-${found.symbol}`, label, tint: TINTS[found.colour] };
}
