import assert from "node:assert/strict";
import { test } from "node:test";
import { keptPapers } from "./kept-papers.ts";

const aPaper = (size: number) => ({ bytes: new Uint8Array(size), sha256: String(size) });

test("the paper that was asked for longest ago gives way", () => {
  const kept = keptPapers(10);
  kept.keep("a", aPaper(4));
  kept.keep("b", aPaper(4));
  assert.equal(kept.find("a")?.sha256, "4");
  kept.keep("c", aPaper(4));
  assert.deepEqual(
    ["a", "b", "c"].map((key) => kept.find(key) !== null),
    [true, false, true],
  );
});

test("a paper that is larger than everything that may be kept is not kept", () => {
  const kept = keptPapers(10);
  kept.keep("a", aPaper(4));
  kept.keep("b", aPaper(11));
  assert.equal(kept.find("b"), null);
});

test("a paper that is kept again counts once", () => {
  const kept = keptPapers(10);
  for (let time = 0; time < 3; time += 1) kept.keep("a", aPaper(4));
  kept.keep("b", aPaper(6));
  assert.ok(kept.find("a") !== null && kept.find("b") !== null);
});
