import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import type { Fault } from "#domain/fault.ts";
import { type LoadedPlan, readPlan } from "#files/read-plan.ts";

/**
 * Workbooks as Excel, LibreOffice and people leave them, written cell by cell. Styles: 1 date, 2 percent, 3 two
 * decimals, 4 month and year, 5 four digits.
 */
const STYLES =
  '<styleSheet xmlns="x"><numFmts><numFmt numFmtId="170" formatCode="[$-41D]mmm\\-yy"/><numFmt numFmtId="171" formatCode="0000"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="2"/>' +
  '<xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';

export type Written = string | number | { readonly raw: string };
export type Rows = readonly (readonly Written[])[];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cellXml(cell: Written): string {
  if (typeof cell === "object") return cell.raw;
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  return cell === "" ? "<c/>" : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

export const sheetXml = (rows: Rows, after = ""): string =>
  `<worksheet><sheetData>${rows.map((row) => `<row hidden="1">${row.map(cellXml).join("")}</row>`).join("")}</sheetData>${after}</worksheet>`;

export const PLAN: Rows = [
  ["Kommun", "Exempelkommun"],
  ["Organ", "Kommunstyrelsen"],
  ["År", 2024],
  ["Styrmodell", "ange-2024"],
];

type Extra = { readonly book?: string; readonly strings?: string; readonly parts?: Readonly<Record<string, string>> };

/** Sheets by name; rows, or a sheet's own XML. */
export function rawWorkbook(sheets: Readonly<Record<string, Rows | string>>, extra: Extra = {}): Uint8Array {
  const all = Object.entries({ Plan: PLAN, ...sheets });
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const links = all.map(
    (_, index) => `<Relationship Id="s${index}" Type="${type}/worksheet" Target="/xl/w/s${index}.xml"/>`,
  );
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook>${extra.book ?? ""}<sheets>${all
      .map(([name], index) => `<sheet name="${escaped(name)}" state="hidden" r:id="s${index}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${links.join("")}<Relationship Id="st" Type="${type}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${type}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst>${extra.strings ?? ""}</sst>`,
    ...Object.fromEntries(
      all.map(([, rows], index) => [`xl/w/s${index}.xml`, typeof rows === "string" ? rows : sheetXml(rows)]),
    ),
    ...extra.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** The plan of a workbook that must be faultless. */
export async function load(bytes: Uint8Array): Promise<LoadedPlan> {
  const read = await readPlan(bytes, "plan.xlsx");
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

export async function faultsOf(bytes: Uint8Array): Promise<readonly Fault[]> {
  const read = await readPlan(bytes, "plan.xlsx");
  return read.ok ? [] : read.refusals;
}

/** Each fault as `where code`. */
export const placesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await faultsOf(bytes)).map((fault) => `${fault.where} ${fault.code}`);

export const GOALS: Rows = [
  ["Nr", "Mål"],
  ["1", "Ett mål"],
];
/** A cell in its own XML. */
export const raw = (xml: string): Written => ({ raw: xml });
/** A day number with a style. */
export const serial = (day: number, style = 1): Written => raw(`<c s="${style}"><v>${day}</v></c>`);
