import type { Fault } from "#domain/fault.ts";
import type { Passage } from "#domain/plausibility/check.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { decodeUtf8 } from "./json-text.ts";
import { LIMITS } from "./limits.ts";
import { readMarkdown } from "./prose-markdown.ts";
import { passagesOfText } from "./prose-text.ts";
import { readWord } from "./prose-word.ts";

/** True for the kinds of file that prose can be read from. */
export function isProse(name: string): boolean {
  return /\.(?:docx|md|txt)$/iu.test(name);
}

/**
 * Reads a paper of prose into passages, one per paragraph, heading, list item and table cell, in order. A place is
 * `name:line`; a Word file has no lines, so its paragraphs are counted instead, and those of its notes after them.
 * Text files must be UTF-8: an older encoding would be read as other letters without anybody noticing.
 */
export function readProse(bytes: Uint8Array, name: string): Result<readonly Passage[], Fault> {
  if (bytes.length > LIMITS.fileBytes) {
    return refuse([{ where: name, code: "too-large", limitMegabytes: LIMITS.fileBytes / 1024 / 1024 }]);
  }
  if (/\.docx$/iu.test(name)) return readWord(bytes, name);
  const text = decodeUtf8(bytes);
  if (text === null) return refuse([{ where: name, code: "not-utf8" }]);
  return accept(/\.md$/iu.test(name) ? readMarkdown(text, name) : passagesOfText(text.split(/\r\n|\r|\n/u), name));
}
