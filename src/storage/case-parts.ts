import type { Case } from "#domain/plan.ts";

/** A round's text as it is stored: one part, such as `summary`, `section:Barnperspektiv` or `attachments` (JSON). */
export type RoundTextRow = { readonly period: string; readonly part: string; readonly text: string };

const LISTS = ["decisionPoints", "attachments", "sendTo", "signatures"] as const;
const SECTION = "section:";
const FOCUS_AREA = "focus-area:";

/** The cases that the rounds' texts make up, one per period. */
export function casesOf(rows: readonly RoundTextRow[]): readonly Case[] {
  const byPeriod = Map.groupBy(rows, (row) => row.period);
  return Array.from(byPeriod, ([period, parts]) => ({ period, ...partsOf(parts) }));
}

function partsOf(rows: readonly RoundTextRow[]): Omit<Case, "period"> {
  const fields: Record<string, unknown> = {};
  for (const { part, text } of rows) {
    if (text === "") continue;
    if (part.startsWith(SECTION)) addTo(fields, "sections", part.slice(SECTION.length), text);
    else if (part.startsWith(FOCUS_AREA)) addTo(fields, "focusAreas", part.slice(FOCUS_AREA.length), text);
    else fields[part] = isList(part) ? (JSON.parse(text) as unknown) : text;
  }
  return fields;
}

function addTo(fields: Record<string, unknown>, group: string, name: string, text: string): void {
  fields[group] = { ...(fields[group] as Record<string, string> | undefined), [name]: text };
}

const isList = (part: string): boolean => LISTS.some((list) => list === part);

/** The parts that a case is stored as: part and text, in the case's own order. */
export function partsOfCase(item: Case): readonly (readonly [string, string])[] {
  const { period: _period, sections, focusAreas, ...fields } = item;
  return [
    ...Object.entries(fields).map(
      ([part, value]) => [part, typeof value === "string" ? value : JSON.stringify(value)] as const,
    ),
    ...Object.entries(sections ?? {}).map(([name, text]) => [SECTION + name, text] as const),
    ...Object.entries(focusAreas ?? {}).map(([name, text]) => [FOCUS_AREA + name, text] as const),
  ];
}

/** The case with another text in one part, and what stood there; a blank text takes the part away. */
export function withPart(
  item: Case,
  part: string,
  text: string,
): { readonly item: Case; readonly before: string | null } {
  const parts = partsOfCase(item);
  const before = parts.find(([name]) => name === part)?.[1] ?? null;
  const names = parts.map(([name]) => name);
  const rows = (before === null ? [...names, part] : names).map((name) => ({
    period: item.period,
    part: name,
    text: name === part ? text : (parts.find(([known]) => known === name)?.[1] ?? ""),
  }));
  return { item: casesOf(rows)[0] ?? { period: item.period }, before };
}
