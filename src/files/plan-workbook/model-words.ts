import type { GovernanceModel } from "#domain/governance-model.ts";
import { CANNOT_BE_JUDGED } from "#domain/plan.ts";
import { folded } from "./cell-words.ts";

/** The model's keys by everything that a cell may call them: label, key, and for grades every inflection. Folded. */
export type ModelWords = {
  readonly statuses: ReadonlyMap<string, string>;
  readonly grades: ReadonlyMap<string, string>;
  readonly causes: ReadonlyMap<string, string>;
};

type Named = { readonly key: string; readonly label: string; readonly words?: readonly string[] };

/** `model` null: its words are not known, and what stands in the cells is kept as it is. */
export function wordsOf(model: GovernanceModel | null): ModelWords {
  if (model === null) return { statuses: new Map(), grades: new Map(), causes: new Map() };
  const outside = { key: CANNOT_BE_JUDGED, label: model.cannotBeJudged.label };
  return {
    statuses: byWord(model.statuses),
    grades: byWord([...model.grades, outside]),
    causes: byWord(model.causes),
  };
}

/** Keys go before labels, labels before inflections, wherever two things share a word. */
function byWord(items: readonly Named[]): ReadonlyMap<string, string> {
  const words: readonly (readonly [string, string])[] = [
    ...items.flatMap(({ key, words = [] }) => words.map((word) => [folded(word), key] as const)),
    ...items.map(({ key, label }) => [folded(label), key] as const),
    ...items.map(({ key }) => [folded(key), key] as const),
  ];
  return new Map(words);
}

/** The other way: what a cell calls a key. */
export type ModelLabels = {
  readonly words: ModelWords;
  /** The label, or the key itself when the label would be read as another. */
  readonly label: (of: keyof ModelWords, key: string) => string;
};

export function labelsOf(model: GovernanceModel): ModelLabels {
  const words = wordsOf(model);
  const outside = { key: CANNOT_BE_JUDGED, label: model.cannotBeJudged.label };
  const named = { statuses: model.statuses, grades: [...model.grades, outside], causes: model.causes };
  return {
    words,
    label: (of, key) => {
      const label = named[of].find((item) => item.key === key)?.label ?? key;
      return words[of].get(folded(label)) === key && !label.includes(";") ? label : key;
    },
  };
}
