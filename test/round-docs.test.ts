import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ITEM_TRANSITIONS, itemAfter, type ItemState, ROUND_TRANSITIONS } from "#domain/signoff.ts";

type Table = Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>>;

/** A transition table as a Mermaid state diagram; `after` says where a step leads when it depends on where it starts. */
function diagramOf(
  table: Table,
  start: string,
  after = (_from: string, _step: string, to: string): string => to,
): string {
  const arrows = Object.entries(table).flatMap(([step, { from, to }]) =>
    from.map((state) => `  ${idOf(state)} --> ${idOf(after(state, step, to))}: ${step}`),
  );
  return ["stateDiagram-v2", `  [*] --> ${idOf(start)}`, ...arrows].join("\n");
}

/** Mermaid reads a hyphen as part of an arrow. */
const idOf = (state: string): string => state.replaceAll("-", "_");

const written = readFileSync(new URL("../docs/round.md", import.meta.url), "utf8");
const diagrams = Array.from(written.matchAll(/```mermaid\n([^`]*?)\n```/g), ([, diagram]) => diagram);

test("the round's diagram in docs/round.md is the table's", () => {
  assert.equal(diagrams[0], diagramOf(ROUND_TRANSITIONS, "planned"));
});

test("the item's diagram in docs/round.md is the table's", () => {
  const after = (from: string, step: string, to: string): string =>
    itemAfter(from as ItemState, step as keyof typeof ITEM_TRANSITIONS) ?? to;
  assert.equal(diagrams[1], diagramOf(ITEM_TRANSITIONS, "to-do", after));
});
