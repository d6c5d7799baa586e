import type { DataFindingDetail } from "./data-finding.ts";
import type { TextFindingDetail } from "./text-finding.ts";

export type Severity = "error" | "warning" | "note";

/** A place in the plan, `cases[0].considerations`, or in a text, `memo.md:12`. */
export type Place = string;

export type Evidence = { readonly where: Place; readonly quote: string | null };

/** A code with the facts that its sentence needs; `text/` makes the sentence. */
export type FindingDetail = DataFindingDetail | TextFindingDetail;
export type FindingCode = FindingDetail["code"];

/**
 * Something that does not add up (påpekande). `quote` is the whole sentence, verbatim; null when the finding is about
 * something absent, and `where` is then the parent. A contradiction stands at the claim, the other place is evidence.
 */
export type Finding<Detail extends { readonly code: string } = FindingDetail> = {
  readonly detail: Detail;
  readonly severity: Severity;
  readonly where: Place;
  readonly quote: string | null;
  readonly evidence: readonly Evidence[];
};
