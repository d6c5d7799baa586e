import type { GovernanceModel } from "#domain/governance-model.ts";
import type { Period } from "#domain/period.ts";
import type { Plan } from "#domain/plan.ts";
import type { Finding, Place } from "./finding.ts";

/** What kind of writing a passage is; a check may concern only some. */
export type PassageRole =
  | "status-comment"
  | "outcome-comment"
  | "goal-comment"
  | "body-comment"
  | "case-title"
  | "case-summary"
  | "case-analysis"
  | "case-considerations"
  | "case-section"
  | "case-focus-area"
  | "case-decision-point"
  | "prose";

export type Passage = {
  readonly where: Place;
  readonly role: PassageRole;
  readonly text: string;
  /**
   * Id of the activity, measure or goal that a comment is about; the name for `case-focus-area`, the heading for
   * `case-section`.
   */
  readonly subject?: string;
  /** Which body wrote it, for `body-comment`. */
  readonly body?: string;
  /** The status or grade that the comment explains. */
  readonly status?: string;
  /** The same subject's latest text of an earlier period, when there is one. */
  readonly previous?: { readonly where: Place; readonly text: string };
  /** Where each line of a file begins within `text`, in order; a finding stands at the line of its sentence. */
  readonly lines?: readonly { readonly from: number; readonly where: Place }[];
  /** What a file's mark-up says the passage is; such a passage need not be a whole sentence. */
  readonly shape?: "heading" | "item" | "cell";
  /** The file that a passage of prose was read from; its passages stand in order. */
  readonly paper?: string;
};

/** What checks look at. `plan` is null when prose is checked without a plan. Only the period's own texts are passages. */
export type CheckSubject = {
  readonly plan: Plan | null;
  readonly model: GovernanceModel;
  readonly period: Period;
  readonly passages: readonly Passage[];
};

/** One check per file; pure; order of input never matters for what is found. */
export type Check = (subject: CheckSubject) => readonly Finding[];
