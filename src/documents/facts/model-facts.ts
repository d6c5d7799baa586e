import type { Rule } from "#domain/assessment/rule.ts";
import type { ActivityStatus, GovernanceModel } from "#domain/governance-model.ts";
import type { Adoption, Plan } from "#domain/plan.ts";
import type { AdoptionFacts, ClauseFacts, ModelFacts } from "./report-facts.ts";

/** What the papers need of the governance model, in the order it is shown. */
export function modelFacts(plan: Plan): ModelFacts {
  const { model } = plan;
  return {
    key: model.key,
    version: model.version,
    title: model.title,
    source: model.source ?? null,
    adoption: adoptionFacts(model.adopted),
    vision: model.vision ?? null,
    grades: model.grades.toReversed(),
    cannotBeJudged: { label: model.cannotBeJudged.label, definition: model.cannotBeJudged.definition },
    statuses: shownStatuses(model),
    causes: model.causes.map(({ key, label }) => ({ key, label })),
    clause: clauseFacts(model.rule.clause),
    sections: model.memo.sections.map(({ heading, required }) => ({ heading, required, text: null })),
    focusAreas: model.focusAreas.map((area) => area.name),
    decisionStyle: model.memo.decisionStyle,
    administration: model.decisionPath.administration,
    preparing: model.decisionPath.preparing,
    deciding: model.decisionPath.deciding ?? plan.body,
  };
}

/** Null when nothing at all is said of the decision. */
export function adoptionFacts(adoption: Adoption | undefined): AdoptionFacts | null {
  if (adoption === undefined) return null;
  const { by, date, paragraph, reference } = adoption;
  if ([by, date, paragraph, reference].every((part) => part === undefined || part === "")) return null;
  return { by: by ?? null, date: date ?? null, paragraph: paragraph ?? null, reference: reference ?? null };
}

export function clauseFacts(clause: Rule["clause"]): ClauseFacts {
  return { text: clause.text, place: clause.place ?? null };
}

/** From done to not begun, so that a bar reads from left to right; those that deviate stand after those on plan. */
function shownStatuses(model: GovernanceModel): ModelFacts["statuses"] {
  return model.statuses.toSorted((a, b) => statusRank(a) - statusRank(b));
}

function statusRank(status: ActivityStatus): number {
  if (status.phase === "waiting") return 4;
  if (status.phase === "not-started") return 5;
  return (status.phase === "finished" ? 0 : 1) + (status.deviates ? 2 : 0);
}
