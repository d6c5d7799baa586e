import { SaxesParser } from "saxes";
import type { Fault } from "#domain/fault.ts";
import type { Passage } from "#domain/plausibility/check.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { unzip } from "./zip.ts";

const BODY = "word/document.xml";
/** What stands beside the body, in the order in which a reader meets it. */
const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];

/**
 * Reads the prose of a Word file. Deleted and moved text of tracked changes is no longer there and is left out; what was
 * inserted is read. Refuses what is no Word file, and any document type declaration: no Word file has one.
 */
export function readWord(bytes: Uint8Array, name: string): Result<readonly Passage[], Fault> {
  const parts = unzip(bytes, (part) => part === BODY || NOTES.includes(part));
  if (!parts.ok) return refuse(parts.refusals.map((fault) => ({ where: name, ...fault })));
  const passages: Passage[] = [];
  for (const part of [BODY, ...NOTES]) {
    const xml = parts.value.get(part);
    if (xml === undefined && part !== BODY) continue;
    const paragraphs = xml === undefined ? null : paragraphsOf(new TextDecoder().decode(xml));
    if (paragraphs === null) return refuse([{ where: name, code: "not-a-word-file" }]);
    for (const paragraph of paragraphs) {
      const { text, shape } = paragraph;
      const passage: Passage = { where: `${name}:${passages.length + 1}`, role: "prose", paper: name, text };
      passages.push(shape === "paragraph" ? passage : { ...passage, shape });
    }
  }
  return accept(passages.filter((passage) => passage.text.trim() !== ""));
}

type Paragraph = { readonly text: string; readonly shape: "paragraph" | "heading" | "item" | "cell" };

/** Elements whose text is not in the paper as it stands: deleted, moved away, field codes, and second renderings. */
const LEFT_OUT = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback"]);

function paragraphsOf(xml: string): readonly Paragraph[] | null {
  const reader = new WordReader();
  try {
    return reader.read(xml);
  } catch {
    return null;
  }
}

type Open = { text: string; style: string; isNumbered: boolean };

class WordReader {
  readonly #paragraphs: Paragraph[] = [];
  /** A text box stands inside a paragraph of the body: paragraphs nest. */
  readonly #open: Open[] = [];
  #leftOut = 0;
  #tables = 0;
  #inText = false;

  read(xml: string): readonly Paragraph[] {
    const parser = new SaxesParser({ position: false });
    parser.on("opentag", (tag) => this.#opens(tag.name, tag.attributes["w:val"]));
    parser.on("closetag", (tag) => this.#closes(tag.name));
    parser.on("text", (text) => {
      const current = this.#open.at(-1);
      if (this.#inText && this.#leftOut === 0 && current !== undefined) current.text += text;
    });
    parser.on("doctype", () => {
      throw new Error("A Word file has no document type declaration.");
    });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(xml).close();
    return this.#paragraphs;
  }

  /** `value` is the element's `w:val`, where it has one. */
  #opens(name: string, value: unknown): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1;
    if (name === "w:tbl") this.#tables += 1;
    if (name === "w:t") this.#inText = true;
    if (name === "w:p") this.#open.push({ text: "", style: "", isNumbered: false });
    const current = this.#open.at(-1);
    if (current === undefined) return;
    if (name === "w:pStyle") current.style = typeof value === "string" ? value : "";
    if (name === "w:numPr") current.isNumbered = true;
    if (name === "w:outlineLvl") current.style ||= "Heading";
    if (this.#leftOut === 0 && (name === "w:tab" || name === "w:br" || name === "w:cr")) current.text += " ";
    if (this.#leftOut === 0 && name === "w:noBreakHyphen") current.text += "-";
  }

  #closes(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1;
    if (name === "w:tbl") this.#tables -= 1;
    if (name === "w:t") this.#inText = false;
    if (name !== "w:p") return;
    const done = this.#open.pop();
    if (done !== undefined) this.#paragraphs.push({ text: done.text.trim(), shape: this.#shapeOf(done) });
  }

  #shapeOf({ style, isNumbered }: Open): Paragraph["shape"] {
    if (/^(?:heading|rubrik|title|subtitle|underrubrik|toc|innehåll)/iu.test(style)) return "heading";
    if (isNumbered || /^(?:list|punkt)/iu.test(style)) return "item";
    return this.#tables > 0 ? "cell" : "paragraph";
  }
}
