import type { GovernanceModel } from "#domain/governance-model.ts";
import type { ModelFault } from "#domain/model-fault.ts";
import { bandFaults } from "./band-faults.ts";
import type { ChoiceCase, Evidence, Rule } from "./rule.ts";

/** What is wrong with a model's rule, read together with its scale and statuses, in the order of the rule's parts. */
export function ruleFaults(model: GovernanceModel): readonly ModelFault[] {
  return faultsOf(model.rule, "rule", model);
}

function faultsOf(rule: Rule, at: string, model: GovernanceModel): readonly ModelFault[] {
  const clause: readonly ModelFault[] =
    rule.clause.text.trim() === "" ? [{ code: "text-missing", at: `${at}.clause.text` }] : [];
  return [...clause, ...bodyFaults(rule, at, model)];
}

function bodyFaults(rule: Rule, at: string, model: GovernanceModel): readonly ModelFault[] {
  switch (rule.kind) {
    case "judgement":
      return rule.evidence === undefined ? [] : evidenceFaults(rule.evidence, `${at}.evidence`);
    case "all-activities":
      return [...gradeFaults(rule.grade, `${at}.grade`, model), ...finishFaults(at, model)];
    case "all-targets":
      return gradeFaults(rule.grade, `${at}.grade`, model);
    case "share-of-targets":
    case "mean-fulfilment":
    case "worst-measure":
    case "majority-of-measures":
      return bandFaults(rule.bands, `${at}.bands`, model.grades);
    case "bodies":
      return [];
    case "worst-of":
      return [
        ...partFaults(rule.rules, `${at}.rules`),
        ...rule.rules.flatMap((part, index) => faultsOf(part, `${at}.rules[${index}]`, model)),
      ];
    case "veto":
      return vetoFaults(rule, at, model);
    case "choose":
      return [...partFaults(rule.cases, `${at}.cases`), ...caseFaults(rule.cases, `${at}.cases`, model)];
  }
}

function gradeFaults(grade: string, at: string, { grades }: GovernanceModel): readonly ModelFault[] {
  return grades.some(({ key }) => key === grade) ? [] : [{ code: "grade-unknown", at, grade }];
}

function partFaults(parts: readonly unknown[], at: string): readonly ModelFault[] {
  return parts.length === 0 ? [{ code: "rule-without-parts", at }] : [];
}

/** Without a status that finishes on plan the grade could never be proposed. */
function finishFaults(at: string, { statuses }: GovernanceModel): readonly ModelFault[] {
  const canFinish = statuses.some(({ phase, deviates }) => phase === "finished" && !deviates);
  return canFinish ? [] : [{ code: "no-status-finishes-on-plan", at }];
}

function evidenceFaults({ of, met, partly }: Evidence, at: string): readonly ModelFault[] {
  const nothing: readonly ModelFault[] = of.length === 0 ? [{ code: "evidence-of-nothing", at }] : [];
  const isPossible = 0 <= partly && partly <= met && met <= 1;
  return isPossible ? nothing : [...nothing, { code: "evidence-limits-impossible", at, met, partly }];
}

function vetoFaults(rule: Rule & { readonly kind: "veto" }, at: string, model: GovernanceModel): readonly ModelFault[] {
  const unknown = gradeFaults(rule.atMost, `${at}.atMost`, model);
  const nothing: readonly ModelFault[] =
    rule.measures.length === 0 ? [{ code: "veto-of-nothing", at: `${at}.measures` }] : [];
  const idle: readonly ModelFault[] =
    model.grades.at(-1)?.key === rule.atMost
      ? [{ code: "veto-forbids-nothing", at: `${at}.atMost`, grade: rule.atMost }]
      : [];
  return [...nothing, ...unknown, ...idle, ...faultsOf(rule.rule, `${at}.rule`, model)];
}

function caseFaults(cases: readonly ChoiceCase[], at: string, model: GovernanceModel): readonly ModelFault[] {
  const catchAll = cases.findIndex(({ when, off }) => when === "always" && off !== true);
  return cases.flatMap(({ rule }, index) => {
    const place = `${at}[${index}]`;
    const late: readonly ModelFault[] =
      catchAll !== -1 && index > catchAll ? [{ code: "case-never-reached", at: place }] : [];
    return [...late, ...faultsOf(rule, `${place}.rule`, model)];
  });
}
