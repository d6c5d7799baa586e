import { type Format, FORMATS } from "#documents/print-paper.ts";

export { type Format, FORMATS };

/** The papers by the names that their files have. */
export const PAPERS = { uppfoljningsrapport: "report", tjansteskrivelse: "memo" } as const;
export type PaperName = keyof typeof PAPERS;

const TYPES: Readonly<Record<Format, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** A file by its name in an address, `tjansteskrivelse.docx`; null when no paper has that name. */
export function readFileName(text: string) {
  const [name = "", format = "", ...rest] = text.split(".");
  return isPaper(name) && isFormat(format) && rest.length === 0
    ? { name, kind: PAPERS[name], format, type: TYPES[format] }
    : null;
}

const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);
const isPaper = (text: string): text is PaperName => Object.hasOwn(PAPERS, text);
