import type { Clause, Rule } from "./assessment/rule.ts";
import type { GovernanceModel } from "./governance-model.ts";

/** A part of a model that is a list of things with names. */
export type ModelList = "levels" | "areas" | "focusAreas" | "grades" | "statuses" | "causes" | "memoSections";

/** One thing that is not the same in two models. Names are the models' own words. */
export type ModelDifference =
  | { readonly code: "added" | "removed"; readonly list: ModelList; readonly name: string }
  /** Same key, another name. */
  | { readonly code: "renamed"; readonly list: ModelList; readonly from: string; readonly to: string }
  /** Same name, other definition, symbol, inflections or meaning. */
  | { readonly code: "redefined"; readonly list: ModelList; readonly name: string }
  | { readonly code: "reordered"; readonly list: ModelList }
  /** The clauses that stand in the one and not in the other; both empty when only limits or options changed. */
  | { readonly code: "rule-changed"; readonly gone: readonly string[]; readonly come: readonly string[] }
  | { readonly code: "calendar-changed" | "path-changed" | "memo-changed" | "outside-scale-changed" };

type Entry = { readonly key: string; readonly name: string; readonly rest: string };

/**
 * What a municipality that goes from one model to another should know, in the order of the models' parts. Empty when
 * they are the same but for key, version, title, adoption and source.
 */
export function modelDifferences(before: GovernanceModel, after: GovernanceModel): readonly ModelDifference[] {
  const [old, fresh] = [listsOf(before), listsOf(after)];
  const lists = Object.keys(old) as readonly ModelList[];
  const changed = (
    code: "calendar-changed" | "path-changed" | "memo-changed" | "outside-scale-changed",
    part: (model: GovernanceModel) => unknown,
  ): readonly ModelDifference[] => (same(part(before), part(after)) ? [] : [{ code }]);
  return [
    ...lists.flatMap((list) => listDifferences(list, old[list], fresh[list])),
    ...changed("outside-scale-changed", ({ cannotBeJudged }) => cannotBeJudged),
    ...changed("calendar-changed", ({ calendar }) => calendar),
    ...ruleDifferences(before.rule, after.rule),
    ...changed("memo-changed", ({ memo: { decisionStyle, noBearingPhrase } }) => [decisionStyle, noBearingPhrase]),
    ...changed("path-changed", ({ decisionPath }) => decisionPath),
  ];
}

/** The order of fields is no difference. */
function same(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function keyed({ key, label, ...rest }: { readonly key: string; readonly label: string }): Entry {
  return { key, name: label, rest: written(rest) };
}

function listsOf(model: GovernanceModel): Readonly<Record<ModelList, readonly Entry[]>> {
  return {
    levels: model.levels.map(keyed),
    areas: model.areas.map((name) => ({ key: name, name, rest: "" })),
    focusAreas: model.focusAreas.map(({ name, ...rest }) => ({ key: name, name, rest: written(rest) })),
    grades: model.grades.map(keyed),
    statuses: model.statuses.map(keyed),
    causes: model.causes.map(keyed),
    memoSections: model.memo.sections.map(({ heading, ...rest }) => ({
      key: heading,
      name: heading,
      rest: written(rest),
    })),
  };
}

function listDifferences(
  list: ModelList,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly ModelDifference[] {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const fresh = new Set(after.map(({ key }) => key));
  const stayed = after.flatMap((entry) => {
    const was = old.get(entry.key);
    return was === undefined ? [] : [{ was, is: entry }];
  });
  const orderBefore = before.filter(({ key }) => fresh.has(key)).map(({ key }) => key);
  const isReordered = stayed.some(({ is }, index) => is.key !== orderBefore[index]);
  return [
    ...before.filter(({ key }) => !fresh.has(key)).map(({ name }) => ({ code: "removed" as const, list, name })),
    ...after.filter(({ key }) => !old.has(key)).map(({ name }) => ({ code: "added" as const, list, name })),
    ...stayed.flatMap(({ was, is }): readonly ModelDifference[] => {
      if (was.name !== is.name) return [{ code: "renamed", list, from: was.name, to: is.name }];
      return was.rest === is.rest ? [] : [{ code: "redefined", list, name: is.name }];
    }),
    ...(isReordered ? [{ code: "reordered" as const, list }] : []),
  ];
}

function ruleDifferences(before: Rule, after: Rule): readonly ModelDifference[] {
  if (same(before, after)) return [];
  const old = clausesOf(before).map(({ text }) => text);
  const fresh = clausesOf(after).map(({ text }) => text);
  return [{ code: "rule-changed", gone: onlyIn(old, fresh), come: onlyIn(fresh, old) }];
}

/** The clauses of the one that the other lacks, each once. */
const onlyIn = (some: readonly string[], others: readonly string[]): readonly string[] => [
  ...new Set(some.filter((text) => !others.includes(text))),
];

/** Every clause of a rule and of the rules within it, from the outside in. */
function clausesOf(rule: Rule): readonly Clause[] {
  if (rule.kind === "choose") return [rule.clause, ...rule.cases.flatMap((item) => clausesOf(item.rule))];
  if (rule.kind === "worst-of") return [rule.clause, ...rule.rules.flatMap(clausesOf)];
  return rule.kind === "veto" ? [rule.clause, ...clausesOf(rule.rule)] : [rule.clause];
}
