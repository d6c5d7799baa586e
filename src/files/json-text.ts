import type { Fault, FaultDetail } from "#domain/fault.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { type PathPart, pathText } from "./place.ts";
import { LIMITS } from "./limits.ts";

/** Bytes to text; a byte order mark is dropped. Null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads JSON. `JSON.parse` alone would say neither line nor column for every error, keep the last of two equal keys
 * in silence, and hand on a key `__proto__`; so the text is walked once first.
 * Refuses with `not-json`, `too-deep`, or every `key-repeated` and `field-unknown` (`__proto__`).
 */
export function parseJson(text: string, name: string): Result<unknown, Fault> {
  const walk = new JsonWalk(text);
  const detail = walk.whole();
  if (detail !== null) {
    const where = detail.code === "not-json" ? `${name}:${detail.line}:${detail.column}` : name;
    return refuse([{ where, ...detail }]);
  }
  return walk.faults.length > 0 ? refuse(walk.faults) : accept(JSON.parse(text) as unknown);
}

const QUOTE = 34;
const BACKSLASH = 92;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** One walk through a JSON text, checking its grammar. Methods answer false where the text breaks off; `at` stands there. */
class JsonWalk {
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #path: PathPart[] = [];
  #at = 0;
  #isTooDeep = false;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Extract<FaultDetail, { code: "not-json" | "too-deep" }> | null {
    if (this.#value()) {
      this.#skipBlanks();
      if (this.#at === this.#text.length) return null;
    }
    if (this.#isTooDeep) return { code: "too-deep", limit: LIMITS.jsonDepth };
    const before = this.#text.slice(0, this.#at);
    return {
      code: "not-json",
      line: before.split("\n").length,
      column: this.#at - before.lastIndexOf("\n"),
    };
  }

  #value(): boolean {
    this.#skipBlanks();
    const first = this.#text[this.#at];
    if (first === "{") return this.#enter("}", (seen) => this.#member(seen));
    if (first === "[") return this.#enter("]", (_, index) => this.#item(index));
    return first === '"' ? this.#string() : this.#match(SCALAR);
  }

  /** An object or list: what `part` reads, with commas between. */
  #enter(close: string, part: (seen: Set<string>, index: number) => boolean): boolean {
    if (this.#path.length >= LIMITS.jsonDepth) {
      this.#isTooDeep = true;
      return false;
    }
    this.#at++;
    if (this.#takes(close)) return true;
    const seen = new Set<string>();
    for (let index = 0; ; index++) {
      if (!part(seen, index)) return false;
      if (this.#takes(close)) return true;
      if (!this.#takes(",")) return false;
    }
  }

  #item(index: number): boolean {
    this.#path.push(index);
    if (!this.#value()) return false;
    this.#path.pop();
    return true;
  }

  #member(seen: Set<string>): boolean {
    this.#skipBlanks();
    const from = this.#at;
    if (!this.#string()) return false;
    const key = JSON.parse(this.#text.slice(from, this.#at)) as string;
    this.#path.push(key);
    const where = (): string => pathText(this.#path);
    if (seen.has(key)) this.faults.push({ where: where(), code: "key-repeated", key });
    // An own `__proto__` is harmless until somebody copies the object by assignment; nothing in a plan is called so.
    if (key === "__proto__") this.faults.push({ where: where(), code: "field-unknown", field: key });
    seen.add(key);
    if (!this.#takes(":") || !this.#value()) return false;
    this.#path.pop();
    return true;
  }

  #string(): boolean {
    if (this.#text.charCodeAt(this.#at) !== QUOTE) return false;
    this.#at++;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      // NaN past the end of the text, below a blank a raw control character: neither may stand in a string.
      if (!(code >= 32)) return false;
      if (code === BACKSLASH) {
        if (!this.#match(ESCAPE)) return false;
        continue;
      }
      this.#at++;
      if (code === QUOTE) return true;
    }
  }

  #takes(character: string): boolean {
    this.#skipBlanks();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }
}
