import assert from "node:assert/strict";
import { test } from "node:test";
import { type Duty, inOrder, waitsForOthers } from "./duties.ts";

const TODAY = "2027-01-11";
const duty = (name: string, parts: Partial<Duty> = {}) => ({
  name,
  itemState: "to-do" as const,
  dueOn: "2027-01-15",
  isWaiting: false,
  ...parts,
});
const names = (...duties: readonly ReturnType<typeof duty>[]): readonly string[] =>
  inOrder(duties, TODAY).map(({ name }) => name);

test("what was returned comes first, then what is overdue, then the nearest day", () => {
  const later = duty("later", { dueOn: "2027-01-20" });
  const late = duty("late", { dueOn: "2027-01-10" });
  const returned = duty("returned", { itemState: "returned" });
  assert.deepEqual(names(later, duty("soon"), late, returned), ["returned", "late", "soon", "later"]);
});

test("things of the same day stay in the order they came", () => {
  assert.deepEqual(names(duty("a"), duty("b"), duty("c")), ["a", "b", "c"]);
});

test("what is handed in or approved is not there", () => {
  assert.deepEqual(names(duty("in", { itemState: "submitted" }), duty("ok", { itemState: "approved" })), []);
});

test("a goal waits for its activities until somebody begins on it or its day has been", () => {
  const goal = duty("goal", { isWaiting: true });
  assert.deepEqual(names(goal), []);
  assert.equal(waitsForOthers(goal, TODAY), true);
  assert.deepEqual(names({ ...goal, itemState: "draft" }), ["goal"]);
  assert.deepEqual(names({ ...goal, dueOn: "2027-01-10" }), ["goal"]);
});
