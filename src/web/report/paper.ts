import { decisionMemo } from "#documents/decision-memo.ts";
import type { Block } from "#documents/document.ts";
import type { ReportFacts } from "#documents/facts.ts";
import { reportBack, reportFront } from "#documents/follow-up-report.ts";
import { goalSection } from "#documents/report/goal.ts";
import { goalAnchor } from "#documents/report/report-parts.ts";
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
  /** Worked out when it is asked for, and once: a page shows one part of what may be hundreds. */
  readonly leaves: () => readonly Leaf[];
};

export const MEMO_KEY = "tjansteskrivelse";
export const START_KEY = "start";
export const METHOD_KEY = "metod";

/** Both papers in parts, in reading order: the very blocks that the downloads are printed from. */
export function partsOfPapers(facts: ReportFacts): readonly PaperPart[] {
  return [
    part("start", START_KEY, () => reportFront(facts)),
    ...facts.goals.map((goal) => ({
      ...part("goal", goalAnchor(goal.id), () => [goalSection(facts, goal)]),
      goal: goal.id,
    })),
    part("method", METHOD_KEY, () => reportBack(facts)),
    part("memo", MEMO_KEY, () => decisionMemo(facts).body),
  ];
}

function part(kind: PaperPart["kind"], key: string, blocks: () => readonly Block[]): PaperPart {
  let leaves: readonly Leaf[] | null = null;
  return { kind, key, goal: "", leaves: () => (leaves ??= leavesOf(withoutErrata(flat(blocks())))) };
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
