import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { CheckSubject, Passage } from "./check.ts";
import type { Finding } from "./finding.ts";
import { privacyChecks } from "./privacy/privacy-checks.ts";
import { textChecks } from "./text/text-checks.ts";

const CHECKS = [...textChecks, ...privacyChecks];

/**
 * What does not add up in papers of prose, such as a memo edited in Word: in the order of the papers, within a sentence
 * by code. `plan` null: nothing is compared with counts, and `model` says only which words mean what.
 */
export function checkProse(
  passages: readonly Passage[],
  model: GovernanceModel,
  period: Period,
  plan: Plan | null,
): readonly Finding[] {
  const subject: CheckSubject = { plan, model, period, passages };
  const places = orderOf(passages);
  const at = (finding: Finding): number => places.get(finding.where) ?? places.size;
  return CHECKS.flatMap((check) => check(subject)).toSorted(
    (a, b) => at(a) - at(b) || (a.detail.code < b.detail.code ? -1 : a.detail.code === b.detail.code ? 0 : 1),
  );
}

function orderOf(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const passage of passages) {
    for (const where of [passage.where, ...(passage.lines ?? []).map((line) => line.where)]) {
      if (!order.has(where)) order.set(where, order.size);
    }
  }
  return order;
}
