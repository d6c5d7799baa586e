import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "#documents/document.ts";
import { decisionMemo } from "#documents/decision-memo.ts";
import { reportFacts } from "#documents/facts.ts";
import { followUpReport } from "#documents/follow-up-report.ts";
import { checkPlan } from "#domain/plausibility/check-plan.ts";
import { parsePeriod } from "#domain/period.ts";
import { EXAMPLES, examplePlan, type ExampleName } from "#test/documents.ts";
import { inlinesOf, inlineText, plainBlanks } from "./block-text.ts";
import { partsOfPapers } from "./paper.ts";
import { placeFindings } from "./place-findings.ts";

const load = async (name: ExampleName, key: string) => {
  const plan = await examplePlan(name);
  const period = parsePeriod(key);
  assert.ok(period !== null);
  const facts = reportFacts(plan, period);
  return { plan, facts, parts: partsOfPapers(facts), findings: checkPlan(plan, period) };
};

/** Every block that says something, also those in frames. */
function inner(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "section") return inner(block.body);
    if (block.kind === "columns") return [...inner(block.left), ...inner(block.right)];
    return block.kind === "page-break" ? [] : [block];
  });
}

for (const [name, key] of EXAMPLES) {
  test(`${name}: the parts hold every block of both papers, once and in order`, async () => {
    const { facts, parts } = await load(name, key);
    const shown = parts.flatMap(({ leaves }) => leaves().flatMap(({ blocks }) => blocks));
    assert.deepEqual(shown, inner([...followUpReport(facts).body, ...decisionMemo(facts).body]));
    assert.equal(new Set(parts.map((part) => part.key)).size, parts.length);
  });

  test(`${name}: every finding has its number and a leaf, and a quoted sentence stands in that leaf`, async () => {
    const { plan, parts, findings } = await load(name, key);
    const placed = placeFindings(parts, findings, plan, () => true);
    assert.deepEqual(
      placed.map(({ number }) => number),
      findings.map((_, index) => index + 1),
    );
    const texts = parts.map(({ leaves }) =>
      leaves().map(({ blocks }) => blocks.flatMap(inlinesOf).map(inlineText).join("\n")),
    );
    for (const { finding, part, leaf } of placed) {
      const at = parts.findIndex((candidate) => candidate.key === part);
      assert.ok(texts[at]?.[leaf] !== undefined, `${part} ${leaf}`);
      const quote = finding.quote === null ? null : plainBlanks(finding.quote);
      const isPrinted = quote !== null && (texts[at]?.some((text) => text.includes(quote)) ?? false);
      if (quote !== null && isPrinted) assert.ok(texts[at]?.[leaf]?.includes(quote), quote);
    }
  });
}

test("the source document's memo has its sentence about tertial 1 on the marker beside the considerations", async () => {
  const { plan, parts, findings } = await load("ange-2024-t3-case-only", "2024-T3");
  const found = placeFindings(parts, findings, plan, () => true).find(({ finding }) =>
    finding.quote?.includes("tertial 1 nu"),
  );
  assert.equal(found?.part, "tjansteskrivelse");
  assert.deepEqual(found?.subject, { kind: "text", part: "considerations" });
});
