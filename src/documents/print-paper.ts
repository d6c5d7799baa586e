import type { Document } from "./document.ts";
import type { ReportFacts } from "./facts.ts";

/** What a paper can be printed as. */
export const FORMATS = ["docx", "pdf", "xlsx", "html", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Prints a paper of facts. Each printer is loaded when it is first asked for: PDF should not pay for Word. */
export async function printPaper(facts: ReportFacts, kind: Document["kind"], format: Format): Promise<Uint8Array> {
  const printed = await printAs(facts, kind, format);
  return typeof printed === "string" ? new TextEncoder().encode(printed) : printed;
}

async function printAs(facts: ReportFacts, kind: Document["kind"], format: Format): Promise<string | Uint8Array> {
  if (format === "xlsx") return (await import("./as-xlsx.ts")).printXlsx(kind, facts);
  if (format === "json") return (await import("./as-json.ts")).printJson(kind, facts);
  const document =
    kind === "report"
      ? (await import("./follow-up-report.ts")).followUpReport(facts)
      : (await import("./decision-memo.ts")).decisionMemo(facts);
  if (format === "docx") return (await import("./as-docx.ts")).printDocx(document);
  if (format === "pdf") return (await import("./as-pdf.ts")).printPdf(document, { archive: false });
  return (await import("./as-html.tsx")).printHtml(document);
}
