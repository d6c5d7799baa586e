import { textsIn } from "#text/texts.ts";
import type { Anchor, Block, Document, GoalHead, Heading } from "#documents/document.ts";

/** A place that the contents point to. */
export type Entry = { readonly id: Anchor; readonly text: string; readonly isGoal: boolean };

/** Ids of chapters that have none of their own, by the heading itself, and the contents in reading order. */
export type Outline = { readonly ids: ReadonlyMap<Heading, Anchor>; readonly entries: readonly Entry[] };

/** Every block in reading order, also those inside others. */
export function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === "section") yield* blocksWithin(block.body);
    if (block.kind === "columns") yield* blocksWithin([...block.left, ...block.right]);
  }
}

/** The goal's heading as one line: `Mål 5. Bostadsbyggandet motsvarar behovet`. */
export function goalHeading(goal: GoalHead): string {
  return textsIn("sv").documents.goalHeading(goal.number, goal.title);
}

export function outlineOf(document: Document): Outline {
  const ids = new Map<Heading, Anchor>();
  const entries: Entry[] = [];
  for (const block of blocksWithin(document.body)) {
    if (block.kind === "goal-head") entries.push({ id: block.id, text: goalHeading(block), isGoal: true });
    if (block.kind !== "heading" || block.level !== 1) continue;
    const id = block.id ?? `tertial-${ids.size + 1}`;
    ids.set(block, id);
    entries.push({ id, text: block.text, isGoal: false });
  }
  return { ids, entries };
}
