import { FOCUS_AREA_PART, SECTION_PART } from "#domain/case-part.ts";
import { textsIn } from "#text/texts.ts";
import type { Texts } from "#text/texts.ts";

// The papers speak Swedish, whatever the page around them speaks.
const { memo, report } = textsIn("sv").documents;

const HEADINGS: Readonly<Record<string, string>> = {
  [report.analysis]: "analysis",
  [memo.decision]: "decisionPoints",
  [memo.summary]: "summary",
  [memo.considerations]: "considerations",
  [memo.attachments]: "attachments",
  [memo.sendTo]: "sendTo",
  [memo.signatures]: "signatures",
};

const FOCUS_AREA = memo.focusArea("");

/** The part of the round's texts that stands under a heading of the papers; null when it is worked out. */
export function partOfHeading(heading: string, sections: readonly string[] = []): string | null {
  const own = HEADINGS[heading];
  if (own !== undefined) return own;
  if (heading.startsWith(FOCUS_AREA)) return FOCUS_AREA_PART + heading.slice(FOCUS_AREA.length);
  return sections.includes(heading) ? SECTION_PART + heading : null;
}

/** What stands in the letterhead and over the memo, edited one by one. */
export const MATTER_PARTS = ["title", "reference", "date", "administration", "officer", "recipient"] as const;

/** What a part is called for the one who edits it. */
export function partName(part: string, texts: Texts): string {
  if (part.startsWith(SECTION_PART)) return part.slice(SECTION_PART.length);
  if (part.startsWith(FOCUS_AREA_PART)) return texts.documents.errata.focusArea(part.slice(FOCUS_AREA_PART.length));
  return texts.documents.errata.name(part);
}
