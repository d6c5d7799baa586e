import { join } from "node:path";
import { decisionMemo } from "#documents/decision-memo.ts";
import type { WordTemplate } from "#documents/as-docx.ts";
import type { Document } from "#documents/document.ts";
import { type ReportFacts, reportFacts } from "#documents/facts.ts";
import { followUpReport } from "#documents/follow-up-report.ts";
import {
  type Arguments,
  type CommandShape,
  readChoices,
  readPeriod,
  requiredPositional,
  requiredText,
} from "./arguments.ts";
import { loadPlan, requireCalendarPeriod } from "./input.ts";
import { type OutputFile, writeAtomically } from "./output.ts";
import { printJson, type Session } from "./session.ts";
import { loadWordTemplate } from "./word-template.ts";

export const shape: CommandShape = {
  positionals: ["plan"],
  flags: { period: "text", out: "text", format: "text", document: "text", archive: "switch", template: "text" },
};

const FORMATS = ["docx", "pdf", "html", "xlsx", "json"] as const;
const DOCUMENTS = ["report", "memo"] as const;
type Format = (typeof FORMATS)[number];
type DocumentKind = (typeof DOCUMENTS)[number];

/** File names without extension, as the contract fixes them. */
const NAMES: Readonly<Record<DocumentKind, string>> = { report: "uppfoljningsrapport", memo: "tjansteskrivelse" };

type PrintOptions = { readonly archive: boolean; readonly template: WordTemplate | undefined };

export async function run(args: Arguments, session: Session): Promise<number> {
  const path = requiredPositional(args, shape, 0);
  const period = readPeriod(requiredText(args, "period"));
  const folder = requiredText(args, "out");
  const formats = readChoices(args.text("format"), FORMATS, "unknown-format");
  const documents = readChoices(args.text("document"), DOCUMENTS, "unknown-document");
  const { plan } = await loadPlan(session, path);
  requireCalendarPeriod(session, plan, period);
  const options = { archive: args.isOn("archive"), template: await readTemplate(args, session) };
  const facts = reportFacts(plan, period);
  const files: OutputFile[] = [];
  for (const kind of documents) {
    const document = kind === "report" ? followUpReport(facts) : decisionMemo(facts);
    for (const format of formats) {
      const content = await printAs(format, document, facts, options);
      files.push({ path: join(folder, `${NAMES[kind]}.${format}`), content });
    }
  }
  await writeAtomically(session, files);
  const paths = files.map((file) => file.path);
  if (session.json) printJson(session, { files: paths });
  else session.print(paths.map(session.texts.cli.wrote).join("\n"));
  return 0;
}

async function readTemplate(args: Arguments, session: Session): Promise<WordTemplate | undefined> {
  const path = args.text("template");
  return path === undefined ? undefined : loadWordTemplate(session, path);
}

/** Each printer is loaded when its format is asked for: PDF should not pay for Word. */
async function printAs(
  format: Format,
  document: Document,
  facts: ReportFacts,
  { archive, template }: PrintOptions,
): Promise<string | Uint8Array> {
  switch (format) {
    case "docx": {
      const { printDocx } = await import("#documents/as-docx.ts");
      return printDocx(document, template);
    }
    case "pdf": {
      const { printPdf } = await import("#documents/as-pdf.ts");
      return printPdf(document, { archive });
    }
    case "html": {
      const { printHtml } = await import("#documents/as-html.tsx");
      return printHtml(document);
    }
    case "xlsx": {
      const { printXlsx } = await import("#documents/as-xlsx.ts");
      return printXlsx(document.kind, facts);
    }
    case "json": {
      const { printJson } = await import("#documents/as-json.ts");
      return printJson(document.kind, facts);
    }
  }
}
