import { indexOf } from "#domain/plan-index.ts";
import { type DataCheck, dataFinding } from "./data-check.ts";

/** Goals are graded for the period but there is no case to decide them in: the memo will have empty parts. */
export const caseMissing: DataCheck = (plan, period) =>
  indexOf(plan).caseOf(period) === undefined && plan.assessments.some((item) => item.period === period.key)
    ? [dataFinding({ code: "case-missing", period }, "note", "cases")]
    : [];
