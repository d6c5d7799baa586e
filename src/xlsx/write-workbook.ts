import { strToU8, type Zippable, zipSync } from "fflate";
import { escapeCellText, escapeXml } from "./cell-text.ts";
import { sheetXml } from "./sheet-xml.ts";
import { STYLES_XML } from "./styles.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook as the bytes of an `.xlsx` file. Equal workbooks give equal bytes: no clock, no chance. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypesXml(workbook.sheets.length),
    "_rels/.rels": relationshipsXml([
      [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": propertiesXml(workbook),
    "xl/workbook.xml": workbookXml(workbook.sheets),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...workbook.sheets.map(
        (_, index) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      [`${OFFICE}/relationships/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": STYLES_XML,
    ...Object.fromEntries(
      workbook.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0)]),
    ),
  };
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  // The archive's dates are local time: the first that a zip can hold, the same everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;

function contentTypesXml(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET_TYPES}.worksheet+xml`),
  );
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("/xl/workbook.xml", `${SHEET_TYPES}.sheet.main+xml`) +
    override("/xl/styles.xml", `${SHEET_TYPES}.styles+xml`) +
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    `${sheets.join("")}</Types>`
  );
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, to], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${to}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const items = sheets.map((sheet, index) => {
    const state = sheet.isHidden === true ? ' state="hidden"' : "";
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const titles = sheets.map((sheet, index) => {
    const name = escapeXml(sheet.name.replaceAll("'", "''"));
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`;
  });
  return (
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>` +
    `<sheets>${items.join("")}</sheets><definedNames>${titles.join("")}</definedNames></workbook>`
  );
}

function propertiesXml({ title, author, keywords }: Workbook): string {
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${textXml(title)}</dc:title><dc:creator>${textXml(author)}</dc:creator>` +
    `<cp:keywords>${textXml(keywords.join("; "))}</cp:keywords><dc:language>sv-SE</dc:language></cp:coreProperties>`
  );
}

function textXml(text: string): string {
  return escapeXml(escapeCellText(text));
}
