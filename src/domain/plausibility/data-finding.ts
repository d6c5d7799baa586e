/** Findings about the data: one member per code, with what its sentence needs. */
export type DataFindingDetail = {
  readonly code: "activity-status-missing";
  readonly activity: string;
  readonly period: string;
};
