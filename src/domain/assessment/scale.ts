import type { GovernanceModel } from "#domain/governance-model.ts";

/** A grade's place on the model's scale, 0 the lowest. Rules reckon in ranks; keys and labels come back at the end. */
export type Rank = number;

export type Scale = {
  /** All ranks, lowest first. */
  readonly all: readonly Rank[];
  /** Null for what is not on the scale, such as `kan-inte-bedomas`. */
  readonly rankOf: (grade: string) => Rank | null;
  readonly labelOf: (rank: Rank) => string;
  readonly keyOf: (rank: Rank) => string;
};

export function scaleOf(model: GovernanceModel): Scale {
  const ranks = new Map(model.grades.map((grade, rank) => [grade.key, rank]));
  const gradeAt = (rank: Rank): { readonly key: string; readonly label: string } => {
    const grade = model.grades[rank];
    if (grade === undefined) throw new RangeError(`No grade at ${rank} in ${model.key}`);
    return grade;
  };
  return {
    all: model.grades.map((_, rank) => rank),
    rankOf: (grade) => ranks.get(grade) ?? null,
    labelOf: (rank) => gradeAt(rank).label,
    keyOf: (rank) => gradeAt(rank).key,
  };
}

/** Each rank once, lowest first. */
export function inOrder(ranks: Iterable<Rank>): readonly Rank[] {
  return [...new Set(ranks)].toSorted((a, b) => a - b);
}

export function without(ranks: readonly Rank[], rank: Rank): readonly Rank[] {
  return ranks.filter((other) => other !== rank);
}
