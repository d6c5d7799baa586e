/**
 * Something that makes a governance model impossible to rely on. `at` is the place within the model:
 * `rule.cases[0].rule.bands[1]`; empty for the model itself. Ratios and limits are 0–1.
 */
export type ModelFault = { readonly at: string } & ModelFaultDetail;

export type ModelFaultDetail =
  /** A key may hold lower-case letters a–z, digits and hyphens. */
  | { readonly code: "key-malformed"; readonly key: string }
  | { readonly code: "text-missing" }
  | { readonly code: "repeated"; readonly what: string }
  | { readonly code: "not-lower-case"; readonly what: string }
  | { readonly code: "scale-too-short"; readonly count: number }
  | { readonly code: "grade-is-outside-every-scale"; readonly grade: string }
  | { readonly code: "statuses-missing" }
  | { readonly code: "calendar-empty" }
  | { readonly code: "area-placeholder-missing"; readonly placeholder: string }
  | { readonly code: "grade-unknown"; readonly grade: string }
  | { readonly code: "bands-missing" }
  | { readonly code: "band-empty"; readonly from: number; readonly below: number }
  | { readonly code: "band-outside-zero-to-one"; readonly limit: number }
  /** `isClosed`: the figure `to` itself lies in the hole. */
  | { readonly code: "bands-have-a-hole"; readonly from: number; readonly to: number; readonly isClosed: boolean }
  | { readonly code: "bands-overlap"; readonly from: number; readonly to: number }
  | { readonly code: "bands-fall"; readonly lower: string; readonly higher: string }
  | { readonly code: "evidence-of-nothing" }
  | { readonly code: "evidence-limits-impossible"; readonly met: number; readonly partly: number }
  | { readonly code: "rule-without-parts" }
  | { readonly code: "veto-of-nothing" }
  | { readonly code: "veto-forbids-nothing"; readonly grade: string }
  | { readonly code: "case-never-reached" }
  | { readonly code: "no-status-finishes-on-plan" };

export type ModelFaultCode = ModelFaultDetail["code"];
