import assert from "node:assert/strict";
import { test } from "node:test";
import { reportFacts } from "#documents/facts.ts";
import { parsePeriod } from "#domain/period.ts";
import type { ListedRound } from "#storage/rounds.ts";
import { textsIn } from "#text/texts.ts";
import { EXAMPLES, examplePlan } from "#test/documents.ts";
import { standingOf } from "./standing.ts";

/** The same facts as those of many bodies: only their names differ. */
async function bodies(many: number) {
  const [example] = EXAMPLES;
  assert.ok(example !== undefined);
  const [name, key] = example;
  const period = parsePeriod(key);
  assert.ok(period !== null);
  const facts = reportFacts(await examplePlan(name), period);
  return Array.from({ length: many }, (_, at) => ({
    facts,
    round: { id: at + 1, bodyName: `Nämnd ${at + 1}` } as ListedRound,
  }));
}

test("counts are summed over bodies, and what there is no room for is counted", async () => {
  const [one, many] = [await bodies(1), await bodies(20)].map((each) => standingOf(each, textsIn("sv")));
  assert.ok(one !== undefined && many !== undefined);
  assert.deepEqual(
    many.counts.map(({ count }) => count),
    one.counts.map(({ count }) => count * 20),
  );
  assert.equal(many.asked.length + many.more, (one.asked.length + one.more) * 20);
  for (const list of ["turned", "delayed"] as const) {
    assert.ok(many[list].shown.length <= 10);
    assert.equal(many[list].shown.length + many[list].more, (one[list].shown.length + one[list].more) * 20);
  }
});
