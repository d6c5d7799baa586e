import type { GovernanceModel } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";

/** The model's own label of a grade key, also of *kan inte bedömas*. */
export function gradeLabel(model: GovernanceModel, key: string): string {
  if (key === CANNOT_BE_JUDGED) return model.cannotBeJudged.label;
  return model.grades.find((grade) => grade.key === key)?.label ?? key;
}

/** A grade's place on the scale, 0 lowest; −1 for what stands outside it. */
export function gradeRank(model: GovernanceModel, key: string): number {
  return model.grades.findIndex((grade) => grade.key === key);
}
