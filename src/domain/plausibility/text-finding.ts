/** Findings about texts: one member per code, with what its sentence needs. */
export type TextFindingDetail = {
  readonly code: "period-mentioned-is-not-the-reports";
  readonly mentioned: string;
  readonly period: string;
};
