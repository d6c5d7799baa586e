import { charts } from "./en/charts.ts";
import { cli } from "./en/cli.ts";
import { dataFindings } from "./en/data-findings.ts";
import { documents } from "./en/documents.ts";
import { faults } from "./en/faults.ts";
import { pages } from "./en/pages.ts";
import { reasons } from "./en/reasons.ts";
import { textFindings } from "./en/text-findings.ts";

export const texts = { charts, cli, reasons, faults, pages, dataFindings, textFindings, documents };
