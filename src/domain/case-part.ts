import { isCalendarDate } from "./calendar-date.ts";
import type { GovernanceModel } from "./governance-model.ts";
import { oneLine } from "./one-line.ts";
import type { Attachment, Signature } from "./plan.ts";
import { asWritten } from "./written-text.ts";

/**
 * How a part of a round's texts is written. Lists are written one to a line; an attachment is `title; 2025-01-31`, a
 * signature `name; title`.
 */
export type PartKind = "text" | "line" | "date" | "lines" | "attachments" | "signatures";

const KINDS: Readonly<Record<string, PartKind>> = {
  analysis: "text",
  title: "line",
  reference: "line",
  administration: "line",
  officer: "line",
  date: "date",
  recipient: "line",
  decisionPoints: "lines",
  summary: "text",
  considerations: "text",
  attachments: "attachments",
  sendTo: "lines",
  signatures: "signatures",
};

export const SECTION_PART = "section:";
export const FOCUS_AREA_PART = "focus-area:";

/** The parts that a round has, in the order in which they are read: the report's analysis, then the memo's. */
export function partsOfRound(model: GovernanceModel): readonly string[] {
  return [
    ...Object.keys(KINDS).filter((part) => !["attachments", "sendTo", "signatures"].includes(part)),
    ...model.memo.sections.map(({ heading }) => SECTION_PART + heading),
    ...model.focusAreas.map(({ name }) => FOCUS_AREA_PART + name),
    "attachments",
    "sendTo",
    "signatures",
  ];
}

/** How the part is written; null for one that rounds of this model do not have. */
export function partKind(part: string, model: GovernanceModel): PartKind | null {
  return partsOfRound(model).includes(part) ? kindOfPart(part) : null;
}

/** How a part that is known to be one is written. */
export function kindOfPart(part: string): PartKind {
  return KINDS[part] ?? "text";
}

/** What is stored for what somebody has written; null when it cannot be read (a date that is none). */
export function storedPart(kind: PartKind, written: string): string | null {
  const text = asWritten(written).trim();
  if (text === "" || kind === "text") return text;
  if (kind === "line") return oneLine(text);
  if (kind === "date") return isCalendarDate(text) ? text : null;
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  if (kind === "lines") return JSON.stringify(lines);
  const pairs = lines.map(inTwo);
  if (kind === "signatures") {
    return JSON.stringify(pairs.map(([name, title]): Signature => ({ name, ...(title === "" ? {} : { title }) })));
  }
  if (pairs.some(([, date]) => date !== "" && !isCalendarDate(date))) return null;
  return JSON.stringify(pairs.map(([title, date]): Attachment => ({ title, ...(date === "" ? {} : { date }) })));
}

/** What the form shows of what is stored: the inverse of `storedPart`. */
export function writtenPart(kind: PartKind, stored: string): string {
  if (stored === "" || kind === "text" || kind === "line" || kind === "date") return stored;
  if (kind === "lines") return (JSON.parse(stored) as readonly string[]).join("\n");
  if (kind === "signatures") {
    return asLines((JSON.parse(stored) as readonly Signature[]).map(({ name, title }) => [name, title]));
  }
  return asLines((JSON.parse(stored) as readonly Attachment[]).map(({ title, date }) => [title, date]));
}

const asLines = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs.map(([first, second]) => (second === undefined ? first : `${first}; ${second}`)).join("\n");

/** At the last semicolon: a title can hold one. */
function inTwo(line: string): readonly [string, string] {
  const at = line.lastIndexOf(";");
  return at < 0 ? [line, ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
