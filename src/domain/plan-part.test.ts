import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ActivityPart, changedFields, isNewDecision, makesCircle, reordered } from "./plan-part.ts";

const ACTIVITY: ActivityPart = {
  kind: "activity",
  number: "A1",
  title: "Inrätta lärcentrum",
  goal: 1,
  description: null,
  startOn: "2024-01-15",
  stopOn: "2024-10-31",
  unit: null,
  responsible: [7, 8],
  position: 3,
  endedOn: null,
};

test("only fields that differ are changed, and people have no order", () => {
  assert.deepEqual(changedFields(ACTIVITY, { ...ACTIVITY, responsible: [8, 7] }), []);
  assert.deepEqual(changedFields(ACTIVITY, { ...ACTIVITY, title: "Öppna lärcentrum", responsible: [8] }), [
    "title",
    "responsible",
  ]);
});

test("who carries out and in which order is no new decision, all else is", () => {
  assert.equal(isNewDecision(ACTIVITY, { ...ACTIVITY, responsible: [9], unit: 4, position: 1 }), false);
  assert.equal(isNewDecision(ACTIVITY, { ...ACTIVITY, stopOn: "2024-12-31" }), true);
  assert.equal(isNewDecision(ACTIVITY, { ...ACTIVITY, endedOn: "2024-06-30" }), true);
  assert.equal(isNewDecision(null, ACTIVITY), true);
});

test("a moved part stands after the one named, and the positions in use stay the same", () => {
  const siblings = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(siblings, fc.nat(), fc.nat(), (positions, first, second) => {
      const placed = positions.map((position, index) => ({ id: index + 100, position }));
      const moved = placed[first % placed.length]?.id ?? 0;
      const target = placed[second % placed.length]?.id ?? 0;
      const after = target === moved ? null : target;
      const changes = new Map(reordered(placed, moved, after).map(({ id, position }) => [id, position]));
      const order = placed
        .map(({ id, position }) => ({ id, position: changes.get(id) ?? position }))
        .toSorted((a, b) => a.position - b.position)
        .map(({ id }) => id);
      assert.equal(order.indexOf(moved), after === null ? 0 : order.indexOf(after) + 1);
      const used = placed.map(({ id, position }) => changes.get(id) ?? position);
      assert.deepEqual(used.toSorted(), positions.toSorted());
    }),
  );
});

test("a goal may not serve itself, directly or through others", () => {
  const links = new Map([
    [2, [1]],
    [3, [2]],
  ]);
  assert.equal(makesCircle(1, [1], links), true);
  assert.equal(makesCircle(1, [3], links), true);
  assert.equal(makesCircle(4, [3, 2], links), false);
});
