import { LIMITS } from "#files/limits.ts";
import { type Cell, cellOf } from "./cell.ts";
import { fillMerged, type MergedArea, readArea } from "./merged.ts";
import type { WorkbookContext } from "./context.ts";
import { RichText } from "./shared-strings.ts";
import { type Attributes, readXml, refuseAs } from "./xml.ts";

/** A row that has something in it. `number` is Excel's; columns count from 0. */
export type SheetRow = { readonly number: number; readonly cells: Map<number, Cell> };

export type SheetContent = { readonly rows: readonly SheetRow[] };

/** Reads a sheet's rows, hidden ones too; cells that show nothing are left out, and so are rows of nothing else. */
export function readSheet(bytes: Uint8Array | undefined, context: WorkbookContext): SheetContent {
  if (bytes === undefined) return { rows: [] };
  const reading = new SheetReading(context);
  readXml(bytes, {
    open: (name, attributes) => reading.open(name, attributes),
    close: (name) => reading.close(name),
    text: (text) => reading.text(text),
  });
  fillMerged(reading.rows, reading.merged);
  return { rows: reading.rows };
}

class SheetReading {
  readonly rows: SheetRow[] = [];
  readonly merged: MergedArea[] = [];
  readonly #context: WorkbookContext;
  readonly #richText = new RichText();
  #rowNumber = 0;
  #row: SheetRow | null = null;
  #column = -1;
  #cell: Attributes | null = null;
  #value = "";
  #isInValue = false;

  constructor(context: WorkbookContext) {
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.#startRow(attributes);
    else if (name === "c") this.#startCell(attributes);
    else if (name === "v") this.#isInValue = true;
    else if (name === "mergeCell") this.#addMerged(attributes["ref"] ?? "");
    else this.#richText.open(name);
  }

  close(name: string): void {
    if (name === "v") this.#isInValue = false;
    else if (name === "c") this.#endCell();
    else this.#richText.close(name);
  }

  text(text: string): void {
    if (this.#isInValue) this.#value += text;
    else this.#richText.text(text);
  }

  /** Numbers and references may be left out; then a row or cell follows the one before. */
  #startRow(attributes: Attributes): void {
    const number = Number(attributes["r"]);
    this.#rowNumber = Number.isSafeInteger(number) && number > 0 ? number : this.#rowNumber + 1;
    this.#row = null;
    this.#column = -1;
  }

  #startCell(attributes: Attributes): void {
    this.#column = columnOf(attributes["r"]) ?? this.#column + 1;
    this.#cell = attributes;
    this.#value = "";
    this.#richText.start();
  }

  #endCell(): void {
    const attributes = this.#cell;
    this.#cell = null;
    if (attributes === null || this.#column >= LIMITS.sheetColumns) return;
    const text = attributes["t"] === "inlineStr" ? this.#richText.take() : this.#value;
    const cell = cellOf(attributes, text, this.#context);
    if (cell === null) return;
    const { budget } = this.#context;
    if (--budget.left < 0) refuseAs({ code: "workbook-too-large", what: "cells", limit: budget.cells });
    this.#rowToFill().cells.set(this.#column, cell);
  }

  #rowToFill(): SheetRow {
    if (this.#row !== null) return this.#row;
    if (this.rows.length >= LIMITS.sheetRows)
      refuseAs({ code: "workbook-too-large", what: "rows", limit: LIMITS.sheetRows });
    this.#row = { number: this.#rowNumber, cells: new Map() };
    this.rows.push(this.#row);
    return this.#row;
  }

  #addMerged(reference: string): void {
    const area = readArea(reference);
    if (area !== null && this.merged.length < LIMITS.sheetRows) this.merged.push(area);
  }
}

/** `C14` stands in column 2. Null when there is no reference. */
export function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? "")?.[1]?.toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
