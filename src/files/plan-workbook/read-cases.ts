import type { Cell } from "#files/workbook/cell.ts";
import type { SheetRow } from "#files/workbook/sheet-rows.ts";
import { folded, listFromCell } from "./cell-words.ts";
import { CASE_COLUMNS, CASE_FIELDS } from "./columns.tables.ts";
import { cannotRead, type Reading } from "./reading.ts";
import { readValue } from "./read-value.ts";
import { cellName, readTable } from "./table.ts";

type CaseField = (typeof CASE_FIELDS)[number];
type Content = Record<string, unknown>;

/** Reads the sheet Ärenden: one row per field, several rows for those that can be many. */
export function readCases(reading: Reading, sheet: string, rows: readonly SheetRow[]): void {
  const wanted = Object.values(CASE_COLUMNS).map((header) => ({ header, isRequired: true }));
  const table = readTable(sheet, rows, wanted);
  if (table === null) return;
  reading.faults.push(...table.faults);
  reading.notes.push(...table.notes);
  const at = (header: string): number => table.columns.get(header) ?? -1;
  const [period, field, text] = [at(CASE_COLUMNS.period), at(CASE_COLUMNS.field), at(CASE_COLUMNS.text)];
  // A missing column is told of once; without it no row says anything.
  if (Math.min(period, field, text) < 0) return;
  const cases = new CaseList(reading, sheet);
  for (const row of table.rows) {
    const named = row.cells.get(field) ?? null;
    const value = row.cells.get(text) ?? null;
    if (named === null && value === null) continue;
    cases.add(
      { row: row.number, period: row.cells.get(period) ?? null, field: named, text: value },
      { period, field, text },
    );
  }
  reading.content["cases"] = cases.all;
}

type CaseRow = {
  readonly row: number;
  readonly period: Cell | null;
  readonly field: Cell | null;
  readonly text: Cell | null;
};
type CaseColumns = { readonly period: number; readonly field: number; readonly text: number };

class CaseList {
  readonly all: Content[] = [];
  readonly #byPeriod = new Map<string, number>();
  readonly #reading: Reading;
  readonly #sheet: string;

  constructor(reading: Reading, sheet: string) {
    this.#reading = reading;
    this.#sheet = sheet;
  }

  add(row: CaseRow, columns: CaseColumns): void {
    const periodCell = cellName(this.#sheet, columns.period, row.row);
    const index = this.#caseOf(row, periodCell);
    if (index === null) return;
    const where = cellName(this.#sheet, columns.field, row.row);
    const name = row.field?.kind === "text" ? row.field.text : "";
    const found = fieldNamed(name);
    const isNameless = found?.field.kind === "by-name" && found.name === null && !isEmptyMark(row.text);
    if (name === "") this.#reading.faults.push({ where, code: "field-missing", field: CASE_COLUMNS.field });
    else if (found === null || isNameless) {
      const known = CASE_FIELDS.map((field) => (field.kind === "by-name" ? `${field.name} …` : field.name));
      this.#reading.faults.push({ where, code: "case-field-unknown", field: name, known });
    } else if (row.text !== null)
      this.#read(index, found, row.text, cellName(this.#sheet, columns.text, row.row), where);
  }

  #caseOf(row: CaseRow, where: string): number | null {
    const read = row.period === null ? null : readValue(row.period, "period", this.#reading.words);
    if (read === null || "fault" in read) {
      const detail = read === null ? ({ code: "field-missing", field: CASE_COLUMNS.period } as const) : read.fault;
      this.#reading.faults.push({ where, ...detail });
      return null;
    }
    const period = String(read.value);
    const known = this.#byPeriod.get(period);
    if (known !== undefined) return known;
    const index = this.all.push({ period }) - 1;
    this.#byPeriod.set(period, index);
    this.#reading.places.addCell(`cases[${index}]`, where);
    return index;
  }

  #read(index: number, { field, name }: NamedField, cell: Cell, where: string, fieldCell: string): void {
    const item = this.all[index] ?? {};
    const path = `cases[${index}].${field.field}`;
    if (field.kind === "text" || field.kind === "date") {
      if (this.#isSingle(item, field.field, path, fieldCell, field.name))
        this.#put(item, field.field, path, field.kind, cell, where);
    } else if (field.kind === "by-name") {
      const texts = (item[field.field] ??= {}) as Content;
      if (name === null) return;
      const label = `${field.name} ${name}`;
      if (this.#isSingle(texts, name, `${path}.${name}`, fieldCell, label))
        this.#put(texts, name, `${path}.${name}`, "text", cell, where);
    } else {
      const items = (item[field.field] ??= []) as unknown[];
      if (!isEmptyMark(cell)) this.#push(items, `${path}[${items.length}]`, field.kind, cell, where);
    }
  }

  #isSingle(item: Content, key: string, path: string, where: string, name: string): boolean {
    // Nothing may be called so: the name would reach behind the object.
    if (key === "__proto__") {
      this.#reading.faults.push({ where, code: "field-unknown", field: name });
      return false;
    }
    if (!Object.hasOwn(item, key)) return true;
    const first = this.#reading.places.placeOf(path);
    this.#reading.faults.push({ where, code: "case-field-repeated", field: name.trim(), first });
    return false;
  }

  #put(item: Content, key: string, path: string, kind: "text" | "date", cell: Cell, where: string): void {
    this.#reading.places.addCell(path, where);
    const read = readValue(cell, kind, this.#reading.words);
    item[key] = "value" in read ? read.value : null;
    if ("fault" in read) cannotRead(this.#reading, path, read.fault);
  }

  #push(items: unknown[], path: string, kind: ManyKind, cell: Cell, where: string): void {
    this.#reading.places.addCell(path, where);
    const read = readValue(cell, "text", this.#reading.words);
    if ("fault" in read) {
      items.push(kind === "texts" ? "" : { [kind === "attachments" ? "title" : "name"]: "?" });
      cannotRead(this.#reading, path, read.fault);
    } else items.push(kind === "texts" ? read.value : pairOf(cell, String(read.value), kind));
  }
}

/** Written for a list or a set of named texts that is there and holds nothing. */
function isEmptyMark(cell: Cell | null): boolean {
  return cell?.kind === "text" && cell.text === ";";
}

type ManyKind = "texts" | "attachments" | "signatures";
type NamedField = { readonly field: CaseField; readonly name: string | null };

/** `Avsnitt Ekonomiska konsekvenser` is the field Avsnitt with a name; quotation marks keep a name's own blanks. */
function fieldNamed(text: string): NamedField | null {
  const exact = CASE_FIELDS.find((field) => folded(field.name) === folded(text));
  if (exact !== undefined) return { field: exact, name: null };
  const match = /^(\S+)\s+(.*)$/s.exec(text);
  const field = CASE_FIELDS.find((each) => each.kind === "by-name" && folded(each.name) === folded(match?.[1] ?? ""));
  if (field === undefined) return null;
  const rest = (match?.[2] ?? "").trim();
  const [item, ...others] = listFromCell(rest);
  return { field, name: item !== undefined && others.length === 0 && item.isQuoted ? item.text : rest };
}

/** `titel; datum` or `namn; titel`: the last `;` divides, unless quotation marks keep the whole together. */
function pairOf(cell: Cell, text: string, kind: "attachments" | "signatures"): Content {
  const items = listFromCell(cell.kind === "text" ? cell.text : text);
  const last = items.length > 1 ? items.at(-1) : undefined;
  const first = items.length === 2 || items.length === 1 ? items[0]?.text : text.slice(0, text.lastIndexOf(";")).trim();
  const [name, second] = kind === "attachments" ? ["title", "date"] : ["name", "title"];
  return { [name]: first ?? "", ...(last === undefined ? {} : { [second]: last.text }) };
}
