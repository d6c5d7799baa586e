import { test } from "node:test";
import type { Passage } from "#domain/plausibility/check.ts";
import { aPlan } from "#test/builders.ts";
import { aPassage, subjectOf } from "#test/text-subject.ts";
import { textChecks } from "./text-checks.ts";

const run = (passages: readonly Passage[]): number =>
  textChecks.flatMap((check) => check(subjectOf(passages, "2024-T3", aPlan()))).length;

const comments = (count: number): readonly Passage[] =>
  Array.from({ length: count }, (_, index) =>
    aPassage(
      `Insats ${index} pågår enligt plan. Under hösten har ${index} personer gått kursen, jämfört med tertial 2. Arbetet fortsätter inför 2025.`,
      {
        where: `statusReports[${index}].comment`,
        status: "pagaende-enligt-plan",
        previous: { where: `statusReports[${index + count}].comment`, text: `Insats ${index} är planerad.` },
      },
    ),
  );

// A time-out here is a guard against checks that never end, not a measurement: bench/ has those.
test("20,000 comments come to an end", { timeout: 120_000 }, () => {
  run(comments(20_000));
});

test("hostile texts come to an end", { timeout: 120_000 }, () => {
  const parts = [
    "a",
    "( ",
    "att ",
    "1 ",
    "x, ",
    "och i ",
    "varav 1 och ",
    "alla mål ",
    "[text ",
    "målet bedöms ",
    "…",
    "\n",
    "Fel! ",
  ];
  for (const part of parts) {
    const text = part.repeat(100_000 / part.length);
    for (const role of ["status-comment", "case-considerations", "prose"] as const) run([aPassage(text, { role })]);
  }
});
