import type { Anchor, Block, Heading, Inline } from "#documents/document.ts";
import { flow, strong } from "#documents/inlines.ts";
import { textsIn } from "#text/texts.ts";

const say = textsIn("sv").documents;

export const METHOD_ANCHOR: Anchor = "forklaring";

/** A run-in heading: the level says structure only. */
export function small(level: 2 | 3, text: string): Heading {
  return { kind: "heading", level, look: "small", text };
}

/** Where a goal's section stands. Ids are free text, so every sign that an anchor may not hold is written as its number. */
export function goalAnchor(id: string): Anchor {
  const safe = id.replace(/[^A-Za-z0-9]/g, (sign) => `-${sign.codePointAt(0) ?? 0}-`);
  return `mal-${safe}`;
}

/** "Mål 8" in bold, leading to the goal. */
export function goalLink(id: string, after = ""): Inline {
  const number = say.goalNumber(id);
  const word = number.slice(0, 1).toLocaleUpperCase("sv") + number.slice(1);
  return { kind: "link", to: goalAnchor(id), content: [strong(`${word}${after}`)] };
}

/** A plain sentence, said where a list or a table would otherwise be empty. */
export function nothing(text: string): Block {
  return { kind: "paragraph", role: "note", content: flow(text) };
}
