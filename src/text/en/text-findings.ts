import type { textFindings as swedish } from "../sv/text-findings.ts";

export const textFindings: typeof swedish = {};
