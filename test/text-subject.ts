import type { CheckSubject, Passage } from "#domain/plausibility/check.ts";
import type { Plan } from "#domain/plan.ts";
import { aModel, aPeriod } from "./builders.ts";

/** A status comment unless the parts say otherwise. */
export function aPassage(text: string, parts: Partial<Passage> = {}): Passage {
  return { where: "statusReports[0].comment", role: "status-comment", text, ...parts };
}

/** What a text check looks at: the passages, in tertial 3 2024 unless the test names another period. */
export function subjectOf(passages: readonly Passage[], period = "2024-T3", plan: Plan | null = null): CheckSubject {
  return { plan, model: plan?.model ?? aModel(), period: aPeriod(period), passages };
}
