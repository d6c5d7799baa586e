import assert from "node:assert/strict";
import { test } from "node:test";
import { reportFacts } from "#documents/facts.ts";
import { makePeriod } from "#domain/period.ts";
import { textsIn } from "#text/texts.ts";
import { aGoal, aPlan } from "#test/builders.ts";
import { compareFacts } from "./changes.ts";

/** A year's report on goals, `number title`. */
const reportOf = (year: number, ...goals: readonly string[]) => {
  const named = goals.map((goal) => aGoal({ id: goal.slice(0, 1), title: goal.slice(2) }));
  return reportFacts(aPlan({ year, goals: named }), makePeriod(year, "T", 1));
};

const pairs = (continued: Parameters<typeof compareFacts>[2]) =>
  compareFacts(
    reportOf(2024, "1 Fler läser", "2 Fler arbetar", "3 Färre är sjuka"),
    reportOf(2025, "1 Fler läser", "2 Fler cyklar", "3 Färre är sjuka", "4 Färre är sjuka"),
    continued,
    false,
    textsIn("sv"),
  ).map(({ id, title, is }) => `${id} ${title}: ${is}`);

test("between plans that nobody has tied together, the same number and title are the same thing", () => {
  assert.deepEqual(pairs([]), [
    "1 Fler läser: both",
    "2 Fler cyklar: new",
    "3 Färre är sjuka: both",
    "4 Färre är sjuka: new",
    "2 Fler arbetar: gone",
  ]);
});

test("what is said to continue something goes before what only looks like it", () => {
  assert.deepEqual(pairs([{ kind: "goal", number: "4", earlier: "3" }]), [
    "1 Fler läser: both",
    "2 Fler cyklar: new",
    "3 Färre är sjuka: new",
    "4 Färre är sjuka: both",
    "2 Fler arbetar: gone",
  ]);
});
