import { inOrder, type Rank } from "./scale.ts";

/** One rank of many, and which it can still become when `missing` more come in with any of the `possible` ranks. */
export type Combination = {
  readonly of: (ranks: readonly Rank[]) => Rank | null;
  readonly reach: (ranks: readonly Rank[], missing: number, possible: readonly Rank[]) => readonly Rank[];
};

/** The lowest. */
export const lowest: Combination = {
  of: (ranks) => ranks.reduce<Rank | null>((low, rank) => (low === null || rank < low ? rank : low), null),
  reach(ranks, missing, possible) {
    const low = lowest.of(ranks);
    if (low === null) return possible;
    return missing === 0 ? [low] : inOrder([low, ...possible.filter((rank) => rank < low)]);
  },
};

/**
 * The highest that more than half reach. When more than half have one and the same rank it is that; otherwise it is
 * the one in the middle, the lower of two. So it always exists, and raising one rank never lowers it.
 */
export const moreThanHalf: Combination = {
  of(ranks) {
    const sorted = ranks.toSorted((a, b) => a - b);
    return sorted[Math.ceil(ranks.length / 2) - 1] ?? null;
  },
  reach(ranks, missing, possible) {
    const now = moreThanHalf.of(ranks);
    if (now === null) return possible;
    const reached = possible.filter((rank) => {
      const extra = Array<Rank>(missing).fill(rank);
      return moreThanHalf.of([...ranks, ...extra]) === rank;
    });
    return inOrder([now, ...reached]);
  },
};
