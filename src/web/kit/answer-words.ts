import { causeLabel, findStatus, shownGrade } from "#documents/model-symbols.ts";
import { kindOfPart, writtenPart } from "#domain/case-part.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Texts } from "#text/texts.ts";

/** A stored value of an answer or of a round's text as people know it: the model's label, a list as lines. */
export function answerWords(model: GovernanceModel, field: string, value: string, texts: Texts): string {
  if (field === "status") return findStatus(model, value)?.label ?? value;
  if (field === "grade") return shownGrade(model, value).label;
  if (field === "causes") {
    return value
      .split(",")
      .map((key) => causeLabel(model, key))
      .join(", ");
  }
  if (field === "value") return texts.documents.figures(Number(value));
  return writtenPart(kindOfPart(field), value);
}
