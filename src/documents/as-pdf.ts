import { textsIn } from "#text/texts.ts";
import type { Document } from "./document.ts";
import { withAccessibilityClaim, withoutDate } from "./typst/archive-metadata.ts";
import { exportPaper } from "./typst/compiler.ts";
import { typesetting } from "./typst/typesetting.ts";

/**
 * Prints the document as PDF/UA-1, or with `archive` as PDF/A-2a that also is PDF/UA-1. The same
 * document gives the same bytes. Throws when Typst refuses the document, which no text of a user's can make it do.
 */
export async function printPdf(document: Document, { archive }: { readonly archive: boolean }): Promise<Uint8Array> {
  const { pages, documents } = textsIn(document.language);
  const words = { ...pages, goalHeading: documents.goalHeading };
  const undated = archive && document.date === null;
  const dated = undated ? { ...document, date: STAND_IN } : document;
  const paper = typesetting(dated, words);
  if (!archive) return exportPaper(paper, ["ua-1"]);
  const archived = withAccessibilityClaim(exportPaper(paper, ["ua-1", "a-2a"]));
  return undated ? withoutDate(archived) : archived;
}

/** Typst makes no PDF/A without a date. When the case has none, this one goes in and is blanked out afterwards. */
const STAND_IN = "1900-01-01";
