import assert from "node:assert/strict";
import { test } from "node:test";
import { documents } from "./documents.ts";

const seen = (text: string): string => text.replaceAll("\u00a0", " ");

test("English figures have a decimal point and commas between thousands", () => {
  assert.equal(documents.figures(-67044.5), "−67,044.5");
  assert.equal(documents.withUnit(6.9, "%"), "6.9%");
});

const grade = (label: string, count: number) => ({ label, words: [], count, kind: "grade" as const });

test("the English verdict counts the goals under their Swedish labels", () => {
  assert.equal(
    documents.verdict(3, [grade("Uppfylld", 1), grade("Ej uppfylld", 2)]),
    "Of three goals, one is judged “Uppfylld” and two are judged “Ej uppfylld”.",
  );
  assert.equal(documents.verdict(2, [grade("Uppfylld", 2)]), "Both goals are judged “Uppfylld”.");
  assert.equal(documents.verdict(0, []), "The plan has no goals.");
});

test("the English proposal follows the decision path", () => {
  const path = ["Kommunförvaltningen", "Koncern- och finansutskottet", "Kommunstyrelsen"];
  assert.equal(
    documents.memo.proposes(path, "proposal"),
    "Kommunförvaltningen proposes to Koncern- och finansutskottet that it propose to Kommunstyrelsen to decide to",
  );
});

test("periods have English names", () => {
  assert.equal(seen(documents.periodName({ kind: "T", year: 2024, number: 3 })), "tertial 3 2024");
  assert.equal(seen(documents.daysInWords("2024-09-01", "2024-12-31")), "1 September–31 December 2024");
});
