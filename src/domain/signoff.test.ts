import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isRoundWorkable,
  itemAfter,
  type ItemState,
  type ItemStep,
  roundAfter,
  type RoundState,
  type RoundStep,
} from "./signoff.ts";

/** Every state of an item × every step: the state after, or a dot where the step does not start. */
const ITEMS = `
              to-do      draft      submitted  returned   approved
save          draft      draft      .          returned   .
submit        submitted  submitted  .          submitted  .
take-back     .          .          draft      .          .
return        .          .          returned   .          .
approve       .          .          approved   .          .
withdraw-approval .      .          .          .          submitted
`;

const ROUNDS = `
                  planned  open          under-review  approved
open              open     .             .             .
close-reporting   .        under-review  .             .
reopen-reporting  .        .             open          .
approve           .        .             approved      .
`;

/** Each cell of a table: row, column and what stands there. */
function cellsOf(table: string): readonly (readonly [string, string, string])[] {
  const [head = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([step = "", ...after]) =>
    head.map((state, index) => [step, state, after[index] ?? ""] as const),
  );
}

test("an item moves as the table says, and in no other way", () => {
  const cells = cellsOf(ITEMS);
  assert.equal(cells.length, 6 * 5);
  for (const [step, state, after] of cells) {
    const expected = after === "." ? null : after;
    assert.equal(itemAfter(state as ItemState, step as ItemStep), expected, `${step} from ${state}`);
  }
});

test("a round moves as the table says, and what is approved moves no more", () => {
  const cells = cellsOf(ROUNDS);
  assert.equal(cells.length, 4 * 4);
  for (const [step, state, after] of cells) {
    const expected = after === "." ? null : after;
    assert.equal(roundAfter(state as RoundState, step as RoundStep), expected, `${step} from ${state}`);
  }
});

test("items are worked on while the round is open or under review", () => {
  const states: readonly RoundState[] = ["planned", "open", "under-review", "approved"];
  assert.deepEqual(states.filter(isRoundWorkable), ["open", "under-review"]);
});
