import { dataFindings } from "./sv/data-findings.ts";
import { documents } from "./sv/documents.ts";
import { faults } from "./sv/faults.ts";
import { reasons } from "./sv/reasons.ts";
import { textFindings } from "./sv/text-findings.ts";

export const texts = { reasons, faults, dataFindings, textFindings, documents };
