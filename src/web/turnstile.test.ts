import assert from "node:assert/strict";
import { test } from "node:test";
import { openTurnstile } from "./turnstile.ts";

test("so many are let in at once; others wait in the order they came, until there is no room to wait", async () => {
  const { enter, leave } = openTurnstile({ inside: 2, waiting: 2, ofOne: 9 });
  const begun: string[] = [];
  const coming = (by: string) => enter(by).then((isIn) => void begun.push(isIn ? by : `not ${by}`));
  const first = [coming("a"), coming("b")];
  const third = coming("c");
  const fourth = coming("d");
  await Promise.all(first);
  await coming("e");
  assert.deepEqual(begun, ["a", "b", "not e"]);
  leave("b");
  await third;
  leave("a");
  await fourth;
  assert.deepEqual(begun.slice(3), ["c", "d"]);
  leave("c");
  leave("d");
  assert.deepEqual(await Promise.all([enter("f"), enter("g")]), [true, true]);
});

test("nobody fills it alone", async () => {
  const { enter, leave } = openTurnstile({ inside: 3, waiting: 3, ofOne: 2 });
  assert.deepEqual(await Promise.all([enter("a"), enter("a"), enter("a"), enter("b")]), [true, true, false, true]);
  leave("a");
  assert.equal(await enter("a"), true);
});
