import assert from "node:assert/strict";
import { test } from "node:test";
import { aModel } from "#test/builders.ts";
import type { Band, Rule } from "./assessment/rule.ts";
import type { GovernanceModel } from "./governance-model.ts";
import type { ModelFault } from "./model-fault.ts";
import { modelFaults } from "./model-faults.ts";
import { BUILT_IN_MODELS } from "./models/built-in.ts";

const clause = { text: "Målet bedöms." };
const judgement: Rule = { kind: "judgement", clause };
const [ej, delvis, uppfylld] = ["ej-uppfylld", "delvis-uppfylld", "uppfylld"] as const;

const short = ({ code, at }: ModelFault): string => `${code} ${at}`;
const faultsOf = (parts: Partial<GovernanceModel>): readonly string[] => modelFaults(aModel(parts)).map(short);
const ruleFaults = (rule: Rule): readonly string[] => faultsOf({ rule });
const bandFaults = (bands: readonly Band[]): readonly ModelFault[] =>
  modelFaults(aModel({ rule: { kind: "mean-fulfilment", clause, bands } }));

test("The built-in models and the tests' own model have no faults", () => {
  for (const model of [...BUILT_IN_MODELS, aModel()]) assert.deepEqual(modelFaults(model), [], model.key);
});

test("Bands that share 0–1 between them are sound, in whatever order they are written", () => {
  const bands = [
    { grade: uppfylld, from: 1 },
    { grade: ej, from: 0, below: 0.8 },
    { grade: delvis, from: 0.8, below: 1 },
  ];
  assert.deepEqual(bandFaults(bands), []);
  assert.deepEqual(bandFaults([{ grade: delvis, from: 0 }]), []);
});

test("The bands as Helsingborg published them have two holes", () => {
  const published = [
    { grade: ej, from: 0, below: 0.9 },
    { grade: delvis, from: 0.91, below: 0.99 },
    { grade: uppfylld, from: 1 },
  ];
  assert.deepEqual(bandFaults(published), [
    { code: "bands-have-a-hole", at: "rule.bands[1]", from: 0.9, to: 0.91, isClosed: false },
    { code: "bands-have-a-hole", at: "rule.bands[2]", from: 0.99, to: 1, isClosed: false },
  ]);
});

const broken: readonly (readonly [name: string, bands: readonly Band[], faults: readonly string[]])[] = [
  ["none", [], ["bands-missing rule.bands"]],
  ["not from zero", [{ grade: uppfylld, from: 0.1 }], ["bands-have-a-hole rule.bands"]],
  ["1 itself is left out", [{ grade: uppfylld, from: 0, below: 1 }], ["bands-have-a-hole rule.bands"]],
  [
    "overlap",
    [
      { grade: ej, from: 0, below: 0.9 },
      { grade: uppfylld, from: 0.8 },
    ],
    ["bands-overlap rule.bands[1]"],
  ],
  [
    "two without end",
    [
      { grade: ej, from: 0 },
      { grade: uppfylld, from: 1 },
    ],
    ["bands-overlap rule.bands[1]"],
  ],
  [
    "higher fulfilment gives a lower grade",
    [
      { grade: uppfylld, from: 0, below: 0.5 },
      { grade: ej, from: 0.5 },
    ],
    ["bands-fall rule.bands[1]"],
  ],
  [
    "a grade that the scale does not have",
    [
      { grade: "gul", from: 0, below: 1 },
      { grade: uppfylld, from: 1 },
    ],
    ["grade-unknown rule.bands[0].grade"],
  ],
  [
    "outside 0–1, in per cent by mistake",
    [
      { grade: ej, from: 0, below: 80 },
      { grade: uppfylld, from: 80 },
    ],
    ["band-outside-zero-to-one rule.bands[0]", "band-outside-zero-to-one rule.bands[1]"],
  ],
  [
    "an empty band",
    [
      { grade: ej, from: 0, below: 0.8 },
      { grade: delvis, from: 0.8, below: 0.8 },
      { grade: uppfylld, from: 0.8 },
    ],
    ["band-empty rule.bands[1]"],
  ],
];

for (const [name, bands, faults] of broken) {
  test(`Bands are refused: ${name}`, () => assert.deepEqual(bandFaults(bands).map(short), faults));
}

test("Rules that cannot mean anything are refused, with their place in the model", () => {
  const veto = (measures: readonly string[], atMost: string): Rule => ({
    kind: "veto",
    clause,
    measures,
    atMost,
    rule: judgement,
  });
  const rows: readonly (readonly [Rule, readonly string[]])[] = [
    [{ kind: "all-activities", clause, grade: "grön" }, ["grade-unknown rule.grade"]],
    [{ kind: "all-targets", clause, grade: "kan-inte-bedomas" }, ["grade-unknown rule.grade"]],
    [veto([], delvis), ["veto-of-nothing rule.measures"]],
    [veto(["1.1"], uppfylld), ["veto-forbids-nothing rule.atMost"]],
    [veto(["1.1"], "gul"), ["grade-unknown rule.atMost"]],
    [{ kind: "worst-of", clause, rules: [] }, ["rule-without-parts rule.rules"]],
    [{ kind: "choose", clause, cases: [] }, ["rule-without-parts rule.cases"]],
    [{ kind: "judgement", clause: { text: " " } }, ["text-missing rule.clause.text"]],
    [{ kind: "judgement", clause, evidence: { of: [], met: 1, partly: 0.8 } }, ["evidence-of-nothing rule.evidence"]],
    [
      { kind: "judgement", clause, evidence: { of: ["measures"], met: 0.7, partly: 0.8 } },
      ["evidence-limits-impossible rule.evidence"],
    ],
    [
      { kind: "worst-of", clause, rules: [judgement, { kind: "choose", clause, cases: [] }] },
      ["rule-without-parts rule.rules[1].cases"],
    ],
  ];
  for (const [rule, faults] of rows) assert.deepEqual(ruleFaults(rule), faults, JSON.stringify(rule));
});

const casesWithFirst = (off: boolean): Rule => ({
  kind: "choose",
  clause,
  cases: [
    { when: "always", rule: judgement, off },
    { when: "has-measures", rule: judgement },
  ],
});

test("A case after one that always holds is never reached; after one that is off it is", () => {
  assert.deepEqual(ruleFaults(casesWithFirst(false)), ["case-never-reached rule.cases[1]"]);
  assert.deepEqual(ruleFaults(casesWithFirst(true)), []);
});

test("The scale needs two grades, each key and label once, and never the grade outside it", () => {
  const { grades, cannotBeJudged } = aModel();
  const [low, , high] = grades;
  assert.ok(low !== undefined && high !== undefined);
  const plain = { rule: judgement };
  assert.deepEqual(faultsOf({ ...plain, grades: [] }), ["scale-too-short grades"]);
  assert.deepEqual(faultsOf({ ...plain, grades: [low] }), ["scale-too-short grades"]);
  assert.deepEqual(faultsOf({ ...plain, grades: [low, { ...high, key: low.key }] }), ["repeated grades[1].key"]);
  assert.deepEqual(faultsOf({ ...plain, grades: [low, { ...high, label: "EJ UPPFYLLD" }] }), [
    "repeated grades[1].label",
  ]);
  assert.deepEqual(faultsOf({ ...plain, grades: [low, { ...high, label: cannotBeJudged.label }] }), [
    "repeated cannotBeJudged.label",
  ]);
  assert.deepEqual(faultsOf({ ...plain, grades: [low, { ...high, key: "kan-inte-bedomas" }] }), [
    "grade-is-outside-every-scale grades[1].key",
  ]);
  assert.deepEqual(faultsOf({ ...plain, grades: [low, { ...high, words: ["Uppfylld"] }] }), [
    "not-lower-case grades[1].words[0]",
  ]);
});

test("Statuses, calendar, focus areas and keys are looked at too", () => {
  const { statuses, focusAreas, memo } = aModel();
  const unfinished = statuses.filter(({ phase }) => phase !== "finished");
  const rule: Rule = { kind: "all-activities", clause, grade: uppfylld };
  assert.deepEqual(faultsOf({ rule, statuses: unfinished }), ["no-status-finishes-on-plan rule"]);
  assert.deepEqual(faultsOf({ rule: judgement, statuses: [] }), ["statuses-missing statuses"]);
  assert.deepEqual(faultsOf({ calendar: { kinds: [] } }), ["calendar-empty calendar.kinds"]);
  assert.deepEqual(faultsOf({ calendar: { kinds: ["T", "T"] } }), ["repeated calendar.kinds[1]"]);
  assert.deepEqual(faultsOf({ focusAreas: [...focusAreas, ...focusAreas.slice(0, 1)] }), [
    "repeated focusAreas[2].name",
  ]);
  assert.deepEqual(faultsOf({ memo: { ...memo, noBearingPhrase: "Ingen bärighet." } }), [
    "area-placeholder-missing memo.noBearingPhrase",
  ]);
  assert.deepEqual(faultsOf({ key: "Ånge 2024" }), ["key-malformed key"]);
  assert.deepEqual(faultsOf({ title: "" }), ["text-missing title"]);
});
