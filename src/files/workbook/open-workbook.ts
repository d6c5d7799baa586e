import type { WorkbookFault } from "#domain/fault.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import type { WorkbookBounds } from "#files/limits.ts";
import { unzip } from "#files/zip.ts";
import type { WorkbookContext } from "./context.ts";
import { readNumberFormats } from "./number-format.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheet, type SheetContent } from "./sheet-rows.ts";
import { readXml, refuseAs, WorkbookRefused } from "./xml.ts";

/** A workbook whose sheets are read one by one, when asked for. */
export type OpenWorkbook = {
  /** Names in the workbook's order, hidden sheets too. */
  readonly sheetNames: readonly string[];
  /** The sheet's cells; refuses what passes the limits. */
  readonly sheet: (name: string) => Result<SheetContent, WorkbookFault>;
  /** Parts that are never read: programs and links to other files. */
  readonly leftOut: { readonly macros: boolean; readonly externalLinks: boolean };
};

/** Opens the bytes of an `.xlsx` file. Nothing in it is run, followed or calculated. */
export function openWorkbook(bytes: Uint8Array, bounds: WorkbookBounds): Result<OpenWorkbook, WorkbookFault> {
  const leftOut = { macros: false, externalLinks: false };
  const isRead = (name: string): boolean => {
    if (name.endsWith("vbaProject.bin")) leftOut.macros = true;
    if (name.includes("/externalLinks/")) leftOut.externalLinks = true;
    return /\.(?:xml|rels)$/i.test(name) && !/(?:drawings|media|theme|pivot|externalLinks)/i.test(name);
  };
  const parts = unzip(bytes, isRead, bounds.bytes);
  if (!parts.ok) return parts;
  return guarded(() => openParts(parts.value, leftOut, bounds.cells));
}

function openParts(
  parts: ReadonlyMap<string, Uint8Array>,
  leftOut: OpenWorkbook["leftOut"],
  cells: number,
): OpenWorkbook {
  const main = relationships(parts, "_rels/.rels", "").find((each) => each.type === "officeDocument")?.target;
  const book = main === undefined ? undefined : parts.get(main);
  if (main === undefined || book === undefined) return refuseAs({ code: "not-a-workbook" });
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const links = relationships(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const part = (type: string): Uint8Array | undefined =>
    parts.get(links.find((link) => link.type === type)?.target ?? "");
  const { sheets, countsFrom1904 } = readBook(book);
  const context: WorkbookContext = {
    formats: readNumberFormats(part("styles")),
    strings: readSharedStrings(part("sharedStrings")),
    countsFrom1904,
    budget: { cells, left: cells },
  };
  const targets = new Map(
    sheets.map((sheet) => [sheet.name, links.find((link) => link.id === sheet.link)?.target ?? ""]),
  );
  return {
    sheetNames: sheets.map((sheet) => sheet.name),
    sheet: (name) => guarded(() => readSheet(parts.get(targets.get(name) ?? ""), context)),
    leftOut,
  };
}

function guarded<Value>(read: () => Value): Result<Value, WorkbookFault> {
  try {
    return accept(read());
  } catch (error) {
    if (error instanceof WorkbookRefused) return refuse([error.fault]);
    throw error;
  }
}

type Link = { readonly id: string; readonly type: string; readonly target: string };

/** The parts that a part links to; links out of the archive are passed over. */
function relationships(parts: ReadonlyMap<string, Uint8Array>, name: string, folder: string): readonly Link[] {
  const links: Link[] = [];
  const bytes = parts.get(name);
  if (bytes === undefined) return links;
  readXml(bytes, {
    open: (tag, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) => {
      if (tag !== "Relationship" || mode === "External") return;
      const path = target.startsWith("/") ? target.slice(1) : folder + target;
      links.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: path.replaceAll("/./", "/") });
    },
  });
  return links;
}

function readBook(bytes: Uint8Array): {
  readonly sheets: readonly { readonly name: string; readonly link: string }[];
  readonly countsFrom1904: boolean;
} {
  const sheets: { name: string; link: string }[] = [];
  let countsFrom1904 = false;
  readXml(bytes, {
    open: (tag, attributes) => {
      if (tag === "workbookPr") countsFrom1904 = /^(?:1|true|on)$/.test(attributes["date1904"] ?? "");
      if (tag !== "sheet") return;
      // The link's attribute is called `id` under whatever prefix the file gives the namespace.
      const link = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes["name"] ?? "", link });
    },
  });
  return { sheets, countsFrom1904 };
}
