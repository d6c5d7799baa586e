import assert from "node:assert/strict";
import { test } from "node:test";
import { aMeasure } from "#test/builders.ts";
import type { Measure } from "#domain/plan.ts";
import { isCounted, partsOfTotals } from "./parts.ts";

function measures(...titles: readonly string[]): readonly Measure[] {
  return titles.map((title, at) => aMeasure({ id: String(at + 1), title }));
}

function groups(...titles: readonly string[]): readonly string[] {
  return partsOfTotals(measures(...titles)).map(
    ({ kind, total, parts }) => `${kind} ${total.id}: ${parts.map((part) => part.id).join(" ")}`,
  );
}

test("women and men are the whole of the measure that their titles are about", () => {
  assert.deepEqual(groups("Antal anställda", "varav kvinnor", "varav män"), ["whole 1: 2 3"]);
  assert.deepEqual(groups("Sjukfrånvaro kvinnor", "Sjukfrånvaro män", "Sjukfrånvaro, totalt"), ["whole 3: 1 2"]);
  assert.deepEqual(groups("Antal elever", "Antal elever, varav flickor", "Antal elever, varav pojkar"), [
    "whole 1: 2 3",
  ]);
});

test("a varav of another kind is a part that may overlap with others", () => {
  assert.deepEqual(groups("Antal anställda", "varav deltid", "varav kvinnor"), ["within 1: 2"]);
});

test("measures that share the words of one that says total are listed under it", () => {
  assert.deepEqual(groups("Antal platser totalt", "Antal platser förskola", "Antal platser grundskola"), [
    "listed 1: 2 3",
  ]);
});

test("each is listed under the nearest total, and the halves of a pair under none", () => {
  assert.deepEqual(
    groups(
      "Antal platser totalt",
      "Antal platser förskola totalt",
      "Antal platser förskola norr",
      "Antal platser förskola söder",
      "Antal platser skola",
    ),
    ["listed 1: 2 5", "listed 2: 3 4"],
  );
  assert.deepEqual(groups("Antal anställda totalt", "Antal anställda skola", "Antal anställda vård kvinnor"), []);
  assert.deepEqual(groups("Totalt", "Antal anställda", "Antal platser"), []);
});

test("measures of different things, one half alone, or two possible totals are no group", () => {
  assert.deepEqual(groups("Sjukfrånvaro", "Nöjda kvinnor", "Nöjda män"), []);
  assert.deepEqual(groups("Sjukfrånvaro", "Sjukfrånvaro kvinnor"), []);
  assert.deepEqual(groups("Antal elever", "Antal elever totalt", "Antal elever flickor", "Antal elever pojkar"), []);
  assert.deepEqual(groups("Lön", "Löneskillnad mellan kvinnor och män"), []);
  assert.deepEqual(groups("varav kvinnor", "varav män"), []);
});

test("only what is counted can be added", () => {
  assert.ok(isCounted({ title: "Antal anställda" }));
  assert.ok(isCounted({ title: "Bygglov", unit: "st" }));
  assert.ok(isCounted({ title: "Resultat", unit: "mnkr" }));
  assert.ok(!isCounted({ title: "Antal elever per lärare" }));
  assert.ok(!isCounted({ title: "Andel nöjda", unit: "%" }));
  assert.ok(!isCounted({ title: "Sjukfrånvaro" }));
  assert.ok(!isCounted({ title: "Kostnad", unit: "kr per invånare" }));
});
