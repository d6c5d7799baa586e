import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parsePeriod, type Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import { type ReportFacts, reportFacts } from "#documents/facts.ts";
import type { Block, Document, Inline } from "#documents/document.ts";
import { readPlan } from "#files/read-plan.ts";

/** Every example in the repository with the period that it is about. */
export const EXAMPLES = [
  ["granboda-2024-t3", "2024-T3"],
  ["ange-2024-t3-case-only", "2024-T3"],
  ["ange-2024-kf-goals", "2024-T3"],
  ["helsingborg-2016-paverka-sina-liv", "2016"],
  ["storstad-efter-stockholm-2020", "2020"],
  ["vansbro-2021-attraktiv-och-trygg", "2021"],
] as const;

export type ExampleName = (typeof EXAMPLES)[number][0];

export async function examplePlan(name: ExampleName): Promise<Plan> {
  const file = `${name}.json`;
  const read = await readPlan(readFileSync(new URL(`../examples/${file}`, import.meta.url)), file);
  assert.ok(read.ok, file);
  return read.value.plan;
}

export async function exampleFacts(name: ExampleName, key: string): Promise<ReportFacts> {
  const period: Period | null = parsePeriod(key);
  assert.ok(period !== null);
  return reportFacts(await examplePlan(name), period);
}

/** Every text that a document prints, block by block, with symbols and charts by their alternative text. */
export function textsOf(document: Document): readonly string[] {
  const found: string[] = [];
  collect([document.title, document.runningHead, document.body], found);
  return found;
}

/** Walks plain data: whatever a block may hold, its strings are found. SVG is drawing, not text. */
function collect(value: unknown, found: string[]): void {
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) if (key !== "svg" && key !== "kind") collect(part, found);
  }
}

/** Blocks of one kind, also those within sections and columns. */
export function blocksOf<Kind extends Block["kind"]>(
  blocks: readonly Block[],
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  return blocks.flatMap((block): readonly Extract<Block, { kind: Kind }>[] => {
    const own = block.kind === kind ? [block as Extract<Block, { kind: Kind }>] : [];
    if (block.kind === "section") return [...own, ...blocksOf(block.body, kind)];
    if (block.kind === "columns") return [...own, ...blocksOf(block.left, kind), ...blocksOf(block.right, kind)];
    return own;
  });
}

/** Inlines as a reader meets them, with ordinary spaces. */
export function plainText(inlines: readonly Inline[]): string {
  const text = inlines.map((inline) => {
    if (typeof inline === "string") return inline;
    if (inline.kind === "kept") return inline.text;
    if (inline.kind === "line-break") return "\n";
    if (inline.kind === "symbol") return inline.alt ?? "";
    return inline.kind === "page-of" ? "" : plainText(inline.content);
  });
  return text.join("").replaceAll("\u00a0", " ").trim();
}
