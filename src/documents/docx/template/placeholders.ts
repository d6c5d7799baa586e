import { childOf, isElement, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** The names that a template may hold between double braces. Stable: municipalities' templates rest on them. */
export const PLACEHOLDERS = [
  "innehall",
  "titel",
  "kommun",
  "forvaltning",
  "handlaggare",
  "datum",
  "diarienummer",
  "mottagare",
  "period",
  "ogonblicksbild",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Stands for the whole paper, alone in its paragraph. */
export const CONTENT = "innehall" satisfies Placeholder;

const PATTERN = /\{\{([^{}]*)\}\}/gu;

export function written(name: string): string {
  return `{{${name}}}`;
}

export function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((known) => known === name);
}

/** The words of a paragraph, whatever runs Word has cut them into; a text box within it is a paragraph of its own. */
export function paragraphText(paragraph: XmlElement): string {
  return texts(paragraph).join("");
}

/** The names between braces in a text, in order. Capitals do not matter. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(PATTERN)].map(nameIn);
}

function nameIn([, name = ""]: RegExpMatchArray): string {
  return name.trim().toLowerCase();
}

/** Braces that open and never close. */
export function hasUnclosed(text: string): boolean {
  return text.replaceAll(PATTERN, "").includes("{{");
}

function texts(within: XmlElement): readonly string[] {
  return within.children.flatMap((child) => {
    if (!isElement(child) || child.name === "w:p") return [];
    return child.name === "w:t" ? [ownText(child)] : texts(child);
  });
}

function ownText(run: XmlElement): string {
  return run.children.filter((child) => typeof child === "string").join("");
}

/** A stretch of a paragraph's text and what it becomes. */
type Change = { readonly from: number; readonly to: number; readonly becomes: string };

/** The paragraph with its placeholders filled in. What fills one takes the look of the run that its braces begin in. */
export function filled(paragraph: XmlElement, valueOf: (name: Placeholder) => string): XmlElement {
  const changes = [...paragraphText(paragraph).matchAll(PATTERN)].flatMap((match): readonly Change[] => {
    const name = nameIn(match);
    if (!isPlaceholder(name) || name === CONTENT) return [];
    return [{ from: match.index, to: match.index + match[0].length, becomes: valueOf(name) }];
  });
  if (changes.length === 0) return paragraph;
  let place = 0;
  let passed = 0;
  const walk = (within: XmlElement): XmlElement => ({
    ...within,
    children: within.children.map((child): XmlNode => {
      if (!isElement(child) || child.name === "w:p") return child;
      if (child.name !== "w:t") return walk(child);
      const text = ownText(child);
      const start = place;
      place += text.length;
      while ((changes[passed]?.to ?? Infinity) <= start) passed++;
      return {
        ...child,
        attributes: { ...child.attributes, "xml:space": "preserve" },
        children: [changed(text, start, changes, passed)],
      };
    }),
  });
  return walk(paragraph);
}

/** One run's text, which begins at `start` of its paragraph, after the changes; those before `passed` are behind it. */
function changed(text: string, start: number, changes: readonly Change[], passed: number): string {
  const end = start + text.length;
  let result = "";
  let at = start;
  for (let index = passed; index < changes.length; index++) {
    const { from, to, becomes } = changes[index] ?? NEVER;
    if (from >= end) break;
    result += text.slice(at - start, Math.max(from, at) - start);
    if (from >= start) result += becomes;
    at = Math.min(to, end);
  }
  return result + text.slice(at - start);
}

const NEVER: Change = { from: Infinity, to: Infinity, becomes: "" };

/** Whether the paragraph ends a section, so that its mark must stay when its words go. */
export function endsSection(paragraph: XmlElement): boolean {
  return childOf(childOf(paragraph, "w:pPr"), "w:sectPr") !== undefined;
}
