import { dataFindings } from "./en/data-findings.ts";
import { documents } from "./en/documents.ts";
import { faults } from "./en/faults.ts";
import { reasons } from "./en/reasons.ts";
import { textFindings } from "./en/text-findings.ts";

export const texts = { reasons, faults, dataFindings, textFindings, documents };
