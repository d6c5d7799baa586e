import { readXml } from "./xml.ts";

/** The texts that cells point to, still with Excel's escapes. Rich text is joined; phonetic guides are left out. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return [];
  const strings: string[] = [];
  const collect = new RichText();
  readXml(bytes, {
    open: (name) => {
      if (name === "si") collect.start();
      collect.open(name);
    },
    close: (name) => {
      collect.close(name);
      if (name === "si") strings.push(collect.take());
    },
    text: (text) => collect.text(text),
  });
  return strings;
}

/** Joins the runs `<t>` of a text, but not those of `<rPh>`, which say how characters are pronounced. */
export class RichText {
  #text = "";
  #isInRun = false;
  #isPhonetic = false;

  start(): void {
    this.#text = "";
  }

  open(name: string): void {
    if (name === "rPh") this.#isPhonetic = true;
    if (name === "t") this.#isInRun = !this.#isPhonetic;
  }

  close(name: string): void {
    if (name === "rPh") this.#isPhonetic = false;
    if (name === "t") this.#isInRun = false;
  }

  text(text: string): void {
    if (this.#isInRun) this.#text += text;
  }

  take(): string {
    return this.#text;
  }
}
