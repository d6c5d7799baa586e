import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inTreeOrder, isWithin, type Place } from "./organisation.ts";

const PLACES: readonly Place[] = [
  { id: 1, parent: null, name: "Kommunstyrelsen" },
  { id: 2, parent: 3, name: "Östra skolan" },
  { id: 3, parent: 1, name: "Bildning" },
  { id: 4, parent: 3, name: "Ateljén" },
  { id: 5, parent: null, name: "Bolaget" },
  { id: 6, parent: 99, name: "Utan hem" },
];

const drawn = (places: readonly Place[]): readonly string[] =>
  inTreeOrder(places).map(({ name, depth }) => `${"-".repeat(depth)}${name}`);

test("a tree is read from top to bottom, siblings in Swedish order", () => {
  assert.deepEqual(drawn(PLACES), [
    "Bolaget",
    "Kommunstyrelsen",
    "-Bildning",
    "--Ateljén",
    "--Östra skolan",
    "Utan hem",
  ]);
});

test("the order that the places come in does not matter", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...PLACES], { minLength: PLACES.length }), (places) =>
      assert.deepEqual(drawn(places), drawn(PLACES)),
    ),
  );
});

test("a place lies within itself and what is above it, not within what is below or beside it", () => {
  assert.ok(isWithin(PLACES, 2, 2));
  assert.ok(isWithin(PLACES, 2, 1));
  assert.ok(!isWithin(PLACES, 1, 2));
  assert.ok(!isWithin(PLACES, 2, 5));
});

test("ten thousand places under one another do not bring it down", () => {
  const chain = Array.from({ length: 10_000 }, (_, id) => ({ id, parent: id === 0 ? null : id - 1, name: `${id}` }));
  assert.equal(inTreeOrder(chain).at(-1)?.depth, 9_999);
});

test("a ring has an end", () => {
  assert.ok(
    !isWithin(
      [
        { id: 1, parent: 2, name: "a" },
        { id: 2, parent: 1, name: "b" },
      ],
      1,
      3,
    ),
  );
});
