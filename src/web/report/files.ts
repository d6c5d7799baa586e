import type { ReportFacts } from "#documents/facts.ts";

/** The papers by the names that their files have. */
export const PAPERS = { uppfoljningsrapport: "report", tjansteskrivelse: "memo" } as const;
export type PaperName = keyof typeof PAPERS;

export const FORMATS = ["docx", "pdf", "xlsx", "html", "json"] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

export type PaperFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);
export const isPaper = (text: string): text is PaperName => Object.hasOwn(PAPERS, text);

/** Prints a paper. Each printer is loaded when it is first asked for: a page should not pay for Word. */
export async function printPaper(facts: ReportFacts, name: PaperName, format: Format): Promise<PaperFile> {
  const content = await printed(facts, name, format);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { bytes, type: TYPES[format] };
}

async function printed(facts: ReportFacts, name: PaperName, format: Format): Promise<string | Uint8Array> {
  const kind = PAPERS[name];
  if (format === "xlsx") return (await import("#documents/as-xlsx.ts")).printXlsx(kind, facts);
  if (format === "json") return (await import("#documents/as-json.ts")).printJson(kind, facts);
  const document =
    kind === "report"
      ? (await import("#documents/follow-up-report.ts")).followUpReport(facts)
      : (await import("#documents/decision-memo.ts")).decisionMemo(facts);
  if (format === "docx") return (await import("#documents/as-docx.ts")).printDocx(document);
  if (format === "pdf") return (await import("#documents/as-pdf.ts")).printPdf(document, { archive: false });
  return (await import("#documents/as-html.tsx")).printHtml(document);
}
