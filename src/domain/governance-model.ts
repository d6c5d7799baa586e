import type { Rule } from "./assessment/rule.ts";
import type { PeriodKind } from "./period.ts";
import type { Adoption } from "./plan.ts";

/**
 * A municipality's way of governing, whole, as data: what differs between municipalities stands here and never in
 * an `if`. Labels are the municipality's own words. Colours are not free: a grade or status names its place among
 * the product's colours, so that contrast and colour blindness are taken care of.
 */
export type GovernanceModel = {
  /** `ange-2024`; lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly version: string;
  readonly title: string;
  readonly adopted?: Adoption;
  /** Where the model is published or from what it was read. */
  readonly source?: string;
  readonly vision?: string;
  readonly levels: readonly Level[];
  /** Goal areas by name, one of the classifications beside the tree; empty means that any is accepted. */
  readonly areas: readonly string[];
  readonly focusAreas: readonly FocusArea[];
  /** Lowest to highest. Never holds `kan-inte-bedomas`. */
  readonly grades: readonly Grade[];
  readonly cannotBeJudged: { readonly label: string; readonly definition: string };
  readonly statuses: readonly ActivityStatus[];
  readonly causes: readonly DeviationCause[];
  readonly calendar: Calendar;
  readonly rule: Rule;
  readonly memo: MemoStyle;
  /** From the administration that writes to the body that decides. */
  readonly decisionPath: DecisionPath;
};

export type Level = { readonly key: string; readonly label: string };

export type FocusArea = {
  readonly name: string;
  readonly definition: string;
  /** Word beginnings that show that a text speaks of the area: `sjukfrånvaro`, `bostad`. Lower case. */
  readonly signals: readonly string[];
};

export type GradeColour = "good" | "almost" | "partly" | "barely" | "not";
export type GradeSymbol = "full" | "five-sixths" | "two-thirds" | "third" | "empty";

export type Grade = {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly symbol: GradeSymbol;
  readonly colour: GradeColour;
  /** Inflections of the label in running text: `uppfylld`, `uppfyllt`, `uppfyllda`. Lower case. */
  readonly words: readonly string[];
};

export type StatusPhase = "not-started" | "ongoing" | "waiting" | "finished";

export type ActivityStatus = {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly phase: StatusPhase;
  readonly deviates: boolean;
};

export type DeviationCause = { readonly key: string; readonly label: string };

export type Calendar = {
  /** Kinds of period in which the body follows up; the first is the usual one. */
  readonly kinds: readonly PeriodKind[];
};

export type MemoStyle = {
  /** `proposal`: "X föreslår Y besluta att / 1. Godkänna …"; `decision`: each point is the decision itself. */
  readonly decisionStyle: "proposal" | "decision";
  /** Headings that the memo takes up after the considerations, in order, such as Ekonomiska konsekvenser. */
  readonly sections: readonly { readonly heading: string; readonly required: boolean }[];
  /** `{area}` is the focus area's name in lower case. */
  readonly noBearingPhrase: string;
};

export type DecisionPath = {
  readonly administration: string;
  /** Bodies that prepare, in order. May be empty. */
  readonly preparing: readonly string[];
  /** Who decides; absent means the plan's own body. */
  readonly deciding?: string;
};
