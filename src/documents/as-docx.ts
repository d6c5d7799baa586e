import type { Document } from "./document.ts";
import { plainPaper } from "./docx/paper.ts";
import { printInto } from "./docx/template/print-into.ts";
import type { WordTemplate } from "./docx/template/read-template.ts";

export { readWordTemplate, type WordTemplate } from "./docx/template/read-template.ts";

/**
 * Prints the document as a Word file (.docx): real headings, lists and tables in named styles, every chart as SVG with a
 * PNG beside it. With a template it stands there, in the template's own look. The same document gives the same bytes.
 */
export async function printDocx(document: Document, template?: WordTemplate): Promise<Uint8Array> {
  return template === undefined ? plainPaper(document) : printInto(document, template);
}
