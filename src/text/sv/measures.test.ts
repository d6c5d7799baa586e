import assert from "node:assert/strict";
import { test } from "node:test";
import { measureSentences, targetWords } from "./measures.ts";

const said = (met: number, notMet: number, missing: number, notComparable = 0): string =>
  measureSentences({ total: met + notMet + missing + notComparable, met, notMet, notComparable, missing }).join(" ");

test("measures are counted in words, each kind by itself", () => {
  assert.equal(said(1, 2, 0), "Ett av tre mått når målvärdet.");
  assert.equal(said(2, 0, 0), "Båda måtten når målvärdet.");
  assert.equal(said(3, 0, 0), "Alla tre mått når målvärdet.");
  assert.equal(said(0, 3, 0), "Inget av de tre måtten når målvärdet.");
  assert.equal(said(1, 0, 0), "Målets enda mått når målvärdet.");
  assert.equal(said(0, 1, 0), "Målets enda mått når inte målvärdet.");
  assert.equal(said(1, 1, 1), "Ett av tre mått når målvärdet. Ett av tre mått saknar utfall.");
  assert.equal(said(0, 1, 2), "Ett av tre mått når inte målvärdet. Två av tre mått saknar utfall.");
});

test("when every outcome is missing nothing is said of the targets", () => {
  assert.equal(said(0, 0, 2), "Båda måtten saknar utfall.");
  assert.equal(said(0, 0, 0, 1), "Målets enda mått saknar utgångsvärde att jämföra utfallet med.");
  assert.equal(said(0, 0, 0), "");
});

const targetSeen = (...args: Parameters<typeof targetWords>): string => targetWords(...args).replaceAll("\u00a0", " ");

test("a target says its direction, level and start", () => {
  assert.equal(targetSeen({ type: "atLeast", value: 90 }, null, "%"), "minst 90 %");
  assert.equal(targetSeen({ type: "between", min: 10, max: 12 }, null, "dagar"), "10 till 12 dagar");
  assert.equal(targetSeen({ type: "increase" }, 31, "%"), "öka från 31 %");
  assert.equal(targetSeen({ type: "decrease", value: 5 }, 7.4, "%"), "minska från 7,4 % till 5 %");
  assert.equal(targetSeen({ type: "decrease" }, null, null), "minska");
});
