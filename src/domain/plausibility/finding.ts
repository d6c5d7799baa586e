import type { DataFindingDetail } from "./data-finding.ts";
import type { PrivacyFindingDetail } from "./privacy/privacy-finding.ts";
import type { TextFindingDetail } from "./text-finding.ts";

/**
 * `error`: a contradiction or a gap that must be mended before the paper can be decided on; `warning`: see it over,
 * it may be right; `note`: good to know, nothing needs doing.
 */
export type Severity = "error" | "warning" | "note";

/**
 * A place in the plan, `cases[0].considerations`, or in a text, `memo.md:12`. Lists are counted from 0 as in the
 * plan file; the key of a named text stands as it is written: `cases[0].focusAreas.Hållbar hälsa`.
 */
export type Place = string;

export type Evidence = { readonly where: Place; readonly quote: string | null };

/** A code with the facts that its sentence needs; `text/` makes the sentence. */
export type FindingDetail = DataFindingDetail | TextFindingDetail | PrivacyFindingDetail;

/**
 * Something that does not add up (påpekande). Where it stands and what it quotes:
 *
 * - About a sentence: `where` is the field it stands in, `quote` the whole sentence, verbatim.
 * - About a value that is no sentence (a status, a date, a grade, an outcome): `where` is that field,
 *   `statusReports[0].status`, and `quote` is null: the value itself is among the detail's facts.
 * - About something absent: `where` is the parent that lacks it (`activities[3]` for a status never reported,
 *   `statusReports[0]` for a missing comment, `cases[0]` for a missing date, the list `cases` for a missing case)
 *   and `quote` is null.
 * - A contradiction stands at the claim; the place it contradicts is `evidence`, with its sentence or null.
 */
export type Finding<Detail extends { readonly code: string } = FindingDetail> = {
  readonly detail: Detail;
  readonly severity: Severity;
  readonly where: Place;
  readonly quote: string | null;
  readonly evidence: readonly Evidence[];
};
