import { kindOfPart, writtenPart } from "#domain/case-part.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import type { Texts } from "#text/texts.ts";

/** A stored value of an answer or of a round's text as people know it: the model's label, a list as lines. */
export function answerWords(model: GovernanceModel, field: string, value: string, texts: Texts): string {
  if (field === "status") return model.statuses.find(({ key }) => key === value)?.label ?? value;
  if (field === "grade") {
    if (value === CANNOT_BE_JUDGED) return model.cannotBeJudged.label;
    return model.grades.find(({ key }) => key === value)?.label ?? value;
  }
  if (field === "causes") {
    const keys = value.split(",");
    return keys.map((key) => model.causes.find((cause) => cause.key === key)?.label ?? key).join(", ");
  }
  if (field === "value") return texts.documents.figures(Number(value));
  return writtenPart(kindOfPart(field), value);
}
