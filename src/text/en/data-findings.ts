import type { dataFindings as swedish } from "../sv/data-findings.ts";

export const dataFindings: typeof swedish = {};
