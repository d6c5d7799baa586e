import assert from "node:assert/strict";
import { test } from "node:test";
import { modelDifferences } from "./model-differences.ts";
import { ange2024 } from "./models/ange-2024.ts";
import { BUILT_IN_MODELS } from "./models/built-in.ts";

const [lowest, ...others] = ange2024.grades;
if (lowest === undefined) throw new Error("The model has no grades.");

test("a model differs in nothing from itself, nor from the same with its fields in another order", () => {
  for (const model of BUILT_IN_MODELS) {
    const turned = Object.fromEntries(Object.entries(model).toReversed()) as typeof model;
    assert.deepEqual(modelDifferences(model, turned), [], model.key);
  }
});

test("grades that go, come, change name or meaning are told apart", () => {
  const grades = [{ ...lowest, label: "Inte alls" }, ...others.slice(1), { ...lowest, key: "ny", label: "Ny" }];
  assert.deepEqual(modelDifferences(ange2024, { ...ange2024, grades }), [
    { code: "removed", list: "grades", name: "Knappt uppfylld" },
    { code: "added", list: "grades", name: "Ny" },
    { code: "renamed", list: "grades", from: "Ej uppfylld", to: "Inte alls" },
  ]);
  const redefined = [{ ...lowest, definition: "Annat." }, ...others];
  assert.deepEqual(modelDifferences(ange2024, { ...ange2024, grades: redefined }), [
    { code: "redefined", list: "grades", name: "Ej uppfylld" },
  ]);
});

test("a scale turned around is the same words in another order, which is told", () => {
  assert.deepEqual(modelDifferences(ange2024, { ...ange2024, grades: ange2024.grades.toReversed() }), [
    { code: "reordered", list: "grades" },
  ]);
});

test("a rule is told by the clauses that go and come; changed limits under the same words are told too", () => {
  const judgement = { kind: "judgement", clause: { text: "Målet bedöms." } } as const;
  const [change] = modelDifferences(ange2024, { ...ange2024, rule: judgement });
  assert.ok(change?.code === "rule-changed");
  assert.deepEqual(change.come, ["Målet bedöms."]);
  assert.equal(change.gone.length, 4);
  const evidence = { of: ["measures"], met: 1, partly: 0.5 } as const;
  const limits = modelDifferences({ ...ange2024, rule: judgement }, { ...ange2024, rule: { ...judgement, evidence } });
  assert.deepEqual(limits, [{ code: "rule-changed", gone: [], come: [] }]);
});

test("calendar, memo and decision path are told as wholes", () => {
  const after = {
    ...ange2024,
    calendar: { kinds: ["Q"] as const },
    memo: { ...ange2024.memo, decisionStyle: "decision" as const },
    decisionPath: { administration: "Kansliet", preparing: [] },
    cannotBeJudged: { label: "Oklart", definition: "" },
  };
  assert.deepEqual(
    modelDifferences(ange2024, after).map(({ code }) => code),
    ["outside-scale-changed", "calendar-changed", "memo-changed", "path-changed"],
  );
});
