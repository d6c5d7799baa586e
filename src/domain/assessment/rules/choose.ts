import type { ChoiceCase, Rule } from "#domain/assessment/rule.ts";
import type { Subject } from "#domain/assessment/subject.ts";

/** The rule of the first case that is on and holds; a plain judgement when none does. */
export function chosen(rule: Rule & { readonly kind: "choose" }, subject: Subject): Rule {
  const found = rule.cases.find(({ when, off }) => off !== true && holds(when, subject));
  return found?.rule ?? { kind: "judgement", clause: rule.clause };
}

function holds(when: ChoiceCase["when"], { measures, activities, bodies }: Subject): boolean {
  const answers: Readonly<Record<ChoiceCase["when"], boolean>> = {
    "no-measures": measures.length === 0,
    "has-measures": measures.length > 0,
    "no-activities": activities.length === 0,
    "has-activities": activities.length > 0,
    "has-bodies": bodies.length > 0,
    always: true,
  };
  return answers[when];
}
