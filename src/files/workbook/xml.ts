import { SaxesParser } from "saxes";
import type { WorkbookFault } from "#domain/fault.ts";
import { LIMITS } from "#files/limits.ts";

/** A workbook that is read no further. Thrown inside this folder only; `openWorkbook` answers with the fault. */
export class WorkbookRefused extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export type Attributes = Readonly<Record<string, string>>;

/** What is told of while an XML part is read. Names come without prefix: some programs write `x:row` for `row`. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const CHUNK = 256 * 1024;

/**
 * Reads an XML part from start to end, within the limits on tags, depth and attributes. A document type declaration
 * is refused, so there are no entities but XML's own five. Throws `WorkbookRefused`.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const bounds = { tags: 0, depth: 0, attributes: 0 };
  parser.on("error", () => refuseAs({ code: "not-a-workbook" }));
  parser.on("doctype", () => refuseAs({ code: "xml-declares-types" }));
  parser.on("attribute", () => {
    if (++bounds.attributes > LIMITS.xmlAttributes) refuseAs(tooLarge);
  });
  parser.on("opentag", ({ name, attributes }) => {
    bounds.attributes = 0;
    if (++bounds.tags > LIMITS.xmlTags || ++bounds.depth > LIMITS.xmlDepth) refuseAs(tooLarge);
    handlers.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    bounds.depth--;
    handlers.close?.(localName(name));
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  feed(parser, bytes);
}

function feed(parser: { write(chunk: string): unknown; close(): unknown }, bytes: Uint8Array): void {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    // Bytes that are no UTF-8, or a part that ends too early.
    throw new WorkbookRefused({ code: "not-a-workbook" });
  }
}

const tooLarge: WorkbookFault = { code: "workbook-too-large", what: "xml", limit: LIMITS.xmlTags };

export function refuseAs(fault: WorkbookFault): never {
  throw new WorkbookRefused(fault);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
