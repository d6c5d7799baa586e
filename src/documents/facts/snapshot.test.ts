import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { aGoal, aPeriod, aPlan } from "#test/builders.ts";
import { printJson } from "#documents/as-json.ts";
import { reportFacts } from "#documents/facts.ts";
import { snapshotOf } from "./snapshot.ts";
import { canonicalJson } from "#domain/canonical-json.ts";

const FACTS = reportFacts(aPlan({ goals: [aGoal()] }), aPeriod());

test("canonical JSON sorts the keys on every level and keeps the order of lists", () => {
  assert.equal(canonicalJson({ b: [{ d: 1, c: null }, 2], a: "å" }), '{"a":"å","b":[{"c":null,"d":1},2]}');
});

test("the snapshot is the SHA-256 of the facts, and its id the first twelve digits", () => {
  const { id, sha256 } = snapshotOf(FACTS);
  assert.equal(sha256, createHash("sha256").update(canonicalJson(FACTS)).digest("hex"));
  assert.equal(id, sha256.slice(0, 12));
  assert.match(id, /^[0-9a-f]{12}$/);
});

test("equal facts have one snapshot, and any change another", () => {
  const copy = reportFacts(aPlan({ goals: [aGoal()] }), aPeriod());
  assert.deepEqual(snapshotOf(copy), snapshotOf(FACTS));
  const other = reportFacts(aPlan({ goals: [aGoal({ title: "Ett annat mål" })] }), aPeriod());
  assert.notEqual(snapshotOf(other).id, snapshotOf(FACTS).id);
});

test("the printed JSON can be checked against its own sum", () => {
  const printed = JSON.parse(printJson("memo", FACTS)) as Readonly<Record<string, unknown>>;
  assert.deepEqual(Object.keys(printed), ["format", "snapshot", "sha256", "facts"]);
  assert.equal(printed.format, "tertial-memo/1");
  const sum = createHash("sha256").update(canonicalJson(printed.facts)).digest("hex");
  assert.equal(printed.sha256, sum);
});
