import { ruleFaults } from "./assessment/rule-faults.ts";
import type { GovernanceModel } from "./governance-model.ts";
import type { ModelFault } from "./model-fault.ts";
import { CANNOT_BE_JUDGED } from "./plan.ts";

/**
 * Everything that makes a model impossible to rely on, in the order of its parts; empty for a sound one. The shape is
 * taken for right: this looks at what the parts say. A model with faults must not be loaded, as its proposals would
 * depend on what the program happens to do with them.
 */
export function modelFaults(model: GovernanceModel): readonly ModelFault[] {
  return [
    ...keyFaults(model.key, "key"),
    ...emptyFaults(model.title, "title"),
    ...gradeFaults(model),
    ...statusFaults(model),
    ...listFaults(model.levels, "levels"),
    ...listFaults(model.causes, "causes"),
    ...repeats(model.areas, (index) => `areas[${index}]`),
    ...focusAreaFaults(model),
    ...calendarFaults(model),
    ...ruleFaults(model),
  ];
}

function gradeFaults({ grades, cannotBeJudged }: GovernanceModel): readonly ModelFault[] {
  const short: readonly ModelFault[] =
    grades.length < 2 ? [{ code: "scale-too-short", at: "grades", count: grades.length }] : [];
  // A workbook names grades by label, so the grade outside the scale needs a label of its own as well.
  const labels = [...grades, cannotBeJudged].map(({ label }) => label.toLocaleLowerCase("sv"));
  const at = (index: number): string => (index < grades.length ? `grades[${index}].label` : "cannotBeJudged.label");
  return [
    ...short,
    ...grades.flatMap(({ key }, index): readonly ModelFault[] =>
      key === CANNOT_BE_JUDGED
        ? [{ code: "grade-is-outside-every-scale", at: `grades[${index}].key`, grade: key }]
        : keyFaults(key, `grades[${index}].key`),
    ),
    ...repeats(
      grades.map(({ key }) => key),
      (index) => `grades[${index}].key`,
    ),
    ...repeats(labels, at),
    ...labels.flatMap((label, index) => emptyFaults(label, at(index))),
    ...grades.flatMap(({ words }, index) => caseFaults(words, `grades[${index}].words`)),
  ];
}

function statusFaults({ statuses }: GovernanceModel): readonly ModelFault[] {
  const none: readonly ModelFault[] = statuses.length === 0 ? [{ code: "statuses-missing", at: "statuses" }] : [];
  return [
    ...none,
    ...listFaults(statuses, "statuses"),
    ...repeats(
      statuses.map(({ label }) => label.toLocaleLowerCase("sv")),
      (index) => `statuses[${index}].label`,
    ),
  ];
}

function focusAreaFaults({ focusAreas, memo }: GovernanceModel): readonly ModelFault[] {
  const placeholder = "{area}";
  const phrase: readonly ModelFault[] =
    focusAreas.length > 0 && !memo.noBearingPhrase.includes(placeholder)
      ? [{ code: "area-placeholder-missing", at: "memo.noBearingPhrase", placeholder }]
      : [];
  return [
    ...repeats(
      focusAreas.map(({ name }) => name),
      (index) => `focusAreas[${index}].name`,
    ),
    ...focusAreas.flatMap(({ name, signals }, index) => [
      ...emptyFaults(name, `focusAreas[${index}].name`),
      ...caseFaults(signals, `focusAreas[${index}].signals`),
    ]),
    ...phrase,
  ];
}

function calendarFaults({ calendar: { kinds } }: GovernanceModel): readonly ModelFault[] {
  if (kinds.length === 0) return [{ code: "calendar-empty", at: "calendar.kinds" }];
  return repeats(kinds, (index) => `calendar.kinds[${index}]`);
}

type Named = { readonly key: string; readonly label: string };

function listFaults(items: readonly Named[], list: string): readonly ModelFault[] {
  return [
    ...items.flatMap(({ key, label }, index) => [
      ...keyFaults(key, `${list}[${index}].key`),
      ...emptyFaults(label, `${list}[${index}].label`),
    ]),
    ...repeats(
      items.map(({ key }) => key),
      (index) => `${list}[${index}].key`,
    ),
  ];
}

function keyFaults(key: string, at: string): readonly ModelFault[] {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) ? [] : [{ code: "key-malformed", at, key }];
}

function emptyFaults(text: string, at: string): readonly ModelFault[] {
  return text.trim() === "" ? [{ code: "text-missing", at }] : [];
}

function caseFaults(words: readonly string[], list: string): readonly ModelFault[] {
  return words.flatMap((word, index): readonly ModelFault[] => {
    if (word.trim() === "") return [{ code: "text-missing", at: `${list}[${index}]` }];
    return word === word.toLocaleLowerCase("sv")
      ? []
      : [{ code: "not-lower-case", at: `${list}[${index}]`, what: word }];
  });
}

/** One fault for each that has stood before. */
function repeats(items: readonly string[], at: (index: number) => string): readonly ModelFault[] {
  const seen = new Set<string>();
  return items.flatMap((what, index): readonly ModelFault[] => {
    if (seen.has(what)) return [{ code: "repeated", at: at(index), what }];
    seen.add(what);
    return [];
  });
}
