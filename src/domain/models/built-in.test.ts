import assert from "node:assert/strict";
import { test } from "node:test";
import type { Rule } from "#domain/assessment/rule.ts";
import { BUILT_IN_MODELS, builtInModel } from "./built-in.ts";

const STATUS_KEYS = [
  "avslutad-enligt-plan",
  "avslutad-med-avvikelse",
  "pagaende-enligt-plan",
  "pagaende-med-avvikelse",
  "vantelage",
  "ej-paborjad",
];

test("Five models are built in, Ånge's first as the default", () => {
  const keys = BUILT_IN_MODELS.map(({ key }) => key);
  assert.deepEqual(keys, ["ange-2024", "vansbro-2019", "helsingborg-2016", "stockholm-2020", "trafikljus"]);
  assert.equal(builtInModel("ange-2024"), BUILT_IN_MODELS[0]);
  assert.equal(builtInModel("ange-2025"), null);
  assert.equal(builtInModel("__proto__"), null);
});

test("All have the six statuses; three-grade models share keys under labels of their own", () => {
  for (const { statuses, grades, key } of BUILT_IN_MODELS) {
    assert.deepEqual(
      statuses.map((status) => status.key),
      STATUS_KEYS,
    );
    const expected = [
      "ej-uppfylld",
      ...(key === "ange-2024" ? ["knappt-uppfylld"] : []),
      "delvis-uppfylld",
      "uppfylld",
    ];
    assert.deepEqual(
      grades.map((grade) => grade.key),
      expected,
    );
  }
});

test("Every clause says something and the grades' inflections include the label itself", () => {
  for (const model of BUILT_IN_MODELS) {
    for (const rule of rulesIn(model.rule)) assert.ok(rule.clause.text.length > 30, rule.clause.text);
    for (const { label, words } of model.grades) assert.ok(words.includes(label.toLowerCase()), label);
  }
});

test("Ånge's option to derive a grade from measures stands in the model, switched off", () => {
  const rule = builtInModel("ange-2024")?.rule;
  assert.ok(rule?.kind === "choose");
  const options = rule.cases.filter(({ off }) => off === true).map((option) => option.rule.kind);
  assert.deepEqual(options, ["all-targets"]);
});

function rulesIn(rule: Rule): readonly Rule[] {
  if (rule.kind === "choose") return [rule, ...rule.cases.flatMap((one) => rulesIn(one.rule))];
  if (rule.kind === "worst-of") return [rule, ...rule.rules.flatMap(rulesIn)];
  return rule.kind === "veto" ? [rule, ...rulesIn(rule.rule)] : [rule];
}

/** Word beginnings of an area that are found in a text, as a check would. */
function signalsIn(text: string, area: string): readonly string[] {
  const signals = builtInModel("ange-2024")?.focusAreas.find(({ name }) => name === area)?.signals ?? [];
  return signals.filter((signal) => new RegExp(`(?<!\\p{L})${signal}`, "iu").test(text));
}

test("Ånge's signals find what the published memo speaks of, and only that", () => {
  const memo =
    "Framgångar inom trygghet och social inkludering märks genom arbete för barn och unga samt ökad samverkan med " +
    "civilsamhället. Dock återstår utmaningar, särskilt inom bostadsbyggande och minskning av sjukfrånvaro.";
  assert.deepEqual(signalsIn(memo, "Hållbar vardag"), ["bostad"]);
  assert.deepEqual(signalsIn(memo, "Hållbar hälsa"), ["sjukfrånvaro"]);
  assert.deepEqual(signalsIn(memo, "Hållbar gemenskap"), ["inkludering", "civilsamhäll", "trygghet"]);
  assert.deepEqual(signalsIn(memo, "Hållbar natur"), []);
});

test("Ånge's signals stay silent on ordinary administrative prose", () => {
  const prose =
    "Ärendet avser uppföljning av målen. Förvaltningen har arbetat enligt planen i ett gott samarbetsklimat. " +
    "Handläggningen tryggas genom nya rutiner. Systemet har en ny integration mot lönesystemet. Hälsningar från " +
    "kommunchefen. Vi bor i en kommun med naturliga mötestider. Budgeten är i balans och avvikelserna är små.";
  for (const { name } of builtInModel("ange-2024")?.focusAreas ?? [])
    assert.deepEqual(signalsIn(prose, name), [], name);
});
