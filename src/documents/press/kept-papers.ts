import type { Paper } from "./printer.ts";

export type KeptPapers = {
  readonly find: (key: string) => Paper | null;
  readonly keep: (key: string, paper: Paper) => void;
};

/** Papers in memory up to a number of bytes in all; those that were asked for longest ago go first. */
export function keptPapers(mostBytes: number): KeptPapers {
  const papers = new Map<string, Paper>();
  let bytes = 0;
  const drop = (key: string, paper: Paper): void => {
    papers.delete(key);
    bytes -= paper.bytes.byteLength;
  };
  const keep = (key: string, paper: Paper): void => {
    papers.set(key, paper);
    bytes += paper.bytes.byteLength;
    for (const [oldest, old] of papers) if (bytes > mostBytes) drop(oldest, old);
  };
  return {
    find: (key) => {
      const paper = papers.get(key) ?? null;
      if (paper !== null) {
        papers.delete(key);
        papers.set(key, paper);
      }
      return paper;
    },
    keep: (key, paper) => {
      const before = papers.get(key);
      if (before !== undefined) drop(key, before);
      keep(key, paper);
    },
  };
}
