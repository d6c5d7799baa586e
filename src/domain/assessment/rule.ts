/**
 * Rules as composable data. A rule looks at one goal in one period and proposes a grade or leaves it to judgement.
 * Shares and ratios are 0–1. Every rule carries the clause that the reader is shown.
 */
export type Clause = {
  /** The rule in the model's own words. */
  readonly text: string;
  /** Where it stands: `Styrmodellen 2024, punkt 4.2`. */
  readonly place?: string;
};

export type Rule = { readonly clause: Clause } & RuleBody;

export type RuleBody =
  /** The grade is a judgement; nothing is derived. `evidence` says what is counted up for the one who judges. */
  | { readonly kind: "judgement"; readonly evidence?: Evidence }
  /** All activities finished without deviation ⇒ `grade`; nothing else is ever derived. */
  | { readonly kind: "all-activities"; readonly grade: string }
  /** Every measure meets its target ⇒ `grade`; nothing else is derived. */
  | { readonly kind: "all-targets"; readonly grade: string }
  /** Share of measured measures that meet their target, graded by thresholds. */
  | { readonly kind: "share-of-targets"; readonly bands: readonly Band[] }
  /** Mean of the measured measures' fulfilment ratios, each capped at 1, graded by bands. */
  | { readonly kind: "mean-fulfilment"; readonly bands: readonly Band[] }
  /** Each measured measure is graded by the bands; the lowest is proposed. */
  | { readonly kind: "worst-measure"; readonly bands: readonly Band[] }
  /** Each measured measure is graded by the bands; the highest grade that more than half of them reach is proposed. */
  | { readonly kind: "majority-of-measures"; readonly bands: readonly Band[] }
  /** The bodies' own grades of the goal in the period, combined: the lowest, or the highest that more than half reach. */
  | { readonly kind: "bodies"; readonly combine: "worst" | "majority" }
  /** The lowest of what the rules propose; a rule without proposal makes the whole null. */
  | { readonly kind: "worst-of"; readonly rules: readonly Rule[] }
  /**
   * `rule` proposes; when a measure named (by id, also another goal's) misses its target nothing above `atMost` is
   * proposed. When one has no outcome nothing is proposed: a veto cannot be ruled out.
   */
  | { readonly kind: "veto"; readonly measures: readonly string[]; readonly atMost: string; readonly rule: Rule }
  /** The first whose condition holds. */
  | { readonly kind: "choose"; readonly cases: readonly ChoiceCase[] };

export type ChoiceCase = {
  readonly when: "no-measures" | "has-measures" | "no-activities" | "has-activities" | "has-bodies" | "always";
  readonly rule: Rule;
  /** Written into the model as an option that the municipality has not switched on: passed over. */
  readonly off?: boolean;
};

/** What a rule can look at. */
export type EvidenceKind = "measures" | "activities" | "bodies";

/**
 * What is counted up when nothing is derived. `met` and `partly` are fulfilment ratios (0–1) from which a measure
 * counts as met or partly met; equal, when there is nothing between met and missed.
 */
export type Evidence = { readonly of: readonly EvidenceKind[]; readonly met: number; readonly partly: number };

/**
 * `from` inclusive, `below` exclusive; the last band has no `below`. Bands must cover 0–1 without hole or overlap:
 * a model that breaks this is refused when it is loaded.
 */
export type Band = { readonly grade: string; readonly from: number; readonly below?: number };
