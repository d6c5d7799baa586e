import assert from "node:assert/strict";
import { test } from "node:test";
import { documents } from "./documents.ts";
import { measureSentences } from "./measures.ts";

const seen = (text: string): string => text.replaceAll("\u00a0", " ");

test("English figures have a decimal point and commas between thousands", () => {
  assert.equal(documents.figures(-67044.5), "−67,044.5");
  assert.equal(documents.withUnit(6.9, "%"), "6.9%");
  assert.equal(documents.figures(1e-7), "0.0000001");
});

const grade = (label: string, count: number) => ({ label, words: [], count, kind: "grade" as const });

test("the English verdict counts the goals under their Swedish labels", () => {
  assert.equal(
    documents.verdict(3, [grade("Uppfylld", 1), grade("Ej uppfylld", 2)]),
    "Of three goals, one is assessed as “Uppfylld” and two are assessed as “Ej uppfylld”.",
  );
  assert.equal(documents.verdict(2, [grade("Uppfylld", 2)]), "Both goals are assessed as “Uppfylld”.");
  assert.equal(documents.verdict(0, []), "The plan has no goals.");
});

test("the English proposal follows the decision path", () => {
  const path = ["Kommunförvaltningen", "Koncern- och finansutskottet", "Kommunstyrelsen"];
  assert.equal(
    documents.memo.proposes(path, "proposal"),
    "Kommunförvaltningen proposes that Koncern- och finansutskottet propose that Kommunstyrelsen decide to",
  );
  assert.equal(
    documents.memo.proposes(path, "decision"),
    "Kommunförvaltningen proposes that Koncern- och finansutskottet propose the following decision to Kommunstyrelsen:",
  );
});

test("periods have English names", () => {
  assert.equal(seen(documents.periodName({ kind: "T", year: 2024, number: 3 })), "tertial 3 2024");
  assert.equal(seen(documents.daysInWords("2024-09-01", "2024-12-31")), "1 September–31 December 2024");
});

test("English sentences count none, one, both and many", () => {
  const measures = (total: number, met: number) =>
    measureSentences({ total, met, notMet: total - met, notComparable: 0, missing: 0 });
  assert.deepEqual(measures(1, 0), ["The goal’s only measure does not meet its target."]);
  assert.deepEqual(measures(1, 1), ["The goal’s only measure meets its target."]);
  assert.deepEqual(measures(3, 0), ["None of the three measures meet their targets."]);
  assert.deepEqual(measures(3, 1), ["One of three measures meets its target."]);
  assert.deepEqual(measures(3, 2), ["Two of three measures meet their targets."]);
  assert.deepEqual(measures(2, 2), ["Both measures meet their targets."]);
  assert.deepEqual(measures(3, 3), ["All three measures meet their targets."]);
  assert.deepEqual(measureSentences({ total: 3, met: 0, notMet: 1, notComparable: 0, missing: 2 }), [
    "One of three measures does not meet its target.",
    "Two of three measures have no outcome.",
  ]);
});
