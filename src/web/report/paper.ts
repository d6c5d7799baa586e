import { decisionMemo } from "#documents/decision-memo.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts.ts";
import { followUpReport } from "#documents/follow-up-report.ts";
import { textsIn } from "#text/texts.ts";

const { errata } = textsIn("sv").documents;

/** What stands together on the paper and has its own piece of the margin: a heading with what follows it, a table. */
export type Leaf = { readonly blocks: readonly Block[] };

/** A part of the papers that is shown at a time. Key: `start`, `mal-3`, `metod` or `tjansteskrivelse`. */
export type PaperPart = {
  readonly key: string;
  readonly kind: "start" | "goal" | "method" | "memo";
  /** The goal's number; empty in the other parts. */
  readonly goal: string;
  readonly leaves: readonly Leaf[];
};

export const MEMO_KEY = "tjansteskrivelse";
export const START_KEY = "start";

/** Both papers in parts, in reading order: the very trees that the downloads are printed from. */
export function partsOfPapers(facts: ReportFacts): readonly PaperPart[] {
  const body = followUpReport(facts).body;
  const firstGoal = body.findIndex(isGoal);
  const afterGoals = body.findLastIndex(isGoal) + 1;
  const start = firstGoal < 0 ? body : body.slice(0, firstGoal);
  const goals = body.flatMap((block) => (block.kind === "section" && isGoal(block) ? [goalPart(block.body)] : []));
  return [
    part("start", START_KEY, start),
    ...goals,
    ...(firstGoal < 0 ? [] : [part("method", "metod", body.slice(afterGoals))]),
    part("memo", MEMO_KEY, decisionMemo(facts).body),
  ];
}

const isGoal = (block: Block): boolean =>
  block.kind === "section" && block.body.some(({ kind }) => kind === "goal-head");

function goalPart(blocks: readonly Block[]): PaperPart {
  const head = blocks.find((block) => block.kind === "goal-head");
  const goal = head?.number ?? "";
  return { ...part("goal", head?.id ?? "mal", blocks), goal };
}

function part(kind: PaperPart["kind"], key: string, blocks: readonly Block[]): PaperPart {
  return { kind, key, goal: "", leaves: leavesOf(withoutErrata(flat(blocks))) };
}

/** The page says over the paper what has been corrected, with the old struck out and the way to the older versions. */
function withoutErrata(blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.text === errata.heading);
  if (from < 0) return blocks;
  const after = blocks.findIndex((block, at) => at > from && block.kind === "heading");
  return [...blocks.slice(0, from), ...(after < 0 ? [] : blocks.slice(after))];
}

/** Blocks in reading order, without the frames that only say how pages break. */
function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "section") return flat(block.body);
    if (block.kind === "columns") return flat([...block.left, ...block.right]);
    return block.kind === "page-break" ? [] : [block];
  });
}

function leavesOf(blocks: readonly Block[]): readonly Leaf[] {
  const leaves: Block[][] = [];
  for (const block of blocks) {
    const last = leaves.at(-1);
    // What stands right under its heading belongs to it; everything else has a margin of its own to be level with.
    const isUnderHeading = last?.length === 1 && HEADS.has(last[0]?.kind ?? block.kind) && block.kind !== "heading";
    if (last !== undefined && isUnderHeading) last.push(block);
    else leaves.push([block]);
  }
  return leaves.map((own) => ({ blocks: own }));
}

const HEADS: ReadonlySet<Block["kind"]> = new Set(["heading", "letterhead", "title"]);
