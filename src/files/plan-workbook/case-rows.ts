import type { Case, Plan } from "#domain/plan.ts";
import type { CellValue } from "#xlsx/workbook.ts";
import { textsToCell, textToCell } from "./cell-words.ts";
import { CASE_FIELDS } from "./columns.tables.ts";
import type { WrittenRow } from "./list-rows.ts";

/** The plan's cases as rows of period, field and text. */
export function caseRows(plan: Plan): readonly WrittenRow[] {
  return plan.cases.flatMap((item, index) => {
    const rows = CASE_FIELDS.flatMap((field) => fieldRows(item, field, `cases[${index}]`));
    // A case of which nothing is said but its period is still a case.
    const filled =
      rows.length > 0 ? rows : [{ name: CASE_FIELDS[0]?.name ?? "", value: null, path: `cases[${index}]` }];
    return filled.map(({ name, value, path }) => ({
      cells: [item.period, name, value],
      paths: [`${path}.period`, path, path],
    }));
  });
}

type FieldRow = { readonly name: string; readonly value: CellValue; readonly path: string };

/** Stands for a list or set of named texts that is there and holds nothing. */
const EMPTY = ";";

function fieldRows(
  item: Case,
  { name, field, kind }: (typeof CASE_FIELDS)[number],
  parent: string,
): readonly FieldRow[] {
  const value = (item as Readonly<Record<string, unknown>>)[field];
  const path = `${parent}.${field}`;
  if (value === undefined) return [];
  if (kind === "text") return [{ name, value: textToCell(value as string), path }];
  if (kind === "date") return [{ name, value: { date: value as string }, path }];
  if (kind === "by-name") return namedRows(name, value as Readonly<Record<string, string>>, path);
  const items = value as readonly unknown[];
  if (items.length === 0) return [{ name, value: EMPTY, path }];
  return items.map((each, index) => ({ name, value: itemText(each), path: `${path}[${index}]` }));
}

function namedRows(field: string, texts: Readonly<Record<string, string>>, path: string): readonly FieldRow[] {
  const entries = Object.entries(texts);
  if (entries.length === 0) return [{ name: field, value: EMPTY, path }];
  return entries.map(([name, text]) => ({
    name: `${field} ${textsToCell([name])}`,
    value: textToCell(text),
    path: `${path}.${name}`,
  }));
}

/** A decision point or recipient as it is; `titel; datum` of an attachment, `namn; titel` of a signature. */
function itemText(item: unknown): string {
  if (typeof item === "string") return textToCell(item);
  const { title, date, name } = item as { readonly title?: string; readonly date?: string; readonly name?: string };
  const parts = name === undefined ? [title, date] : [name, title];
  return textsToCell(parts.filter((part) => part !== undefined));
}
