import { accept, refuse, type Result } from "#domain/result.ts";
import type { TemplateFault } from "#domain/template-fault.ts";
import { NAMESPACES, WORD } from "#documents/docx/namespaces.ts";
import { CONTENT, hasUnclosed, isPlaceholder, namesIn, paragraphText, PLACEHOLDERS, written } from "./placeholders.ts";
import type { Placeholder } from "./placeholders.ts";
import { type Parts, partOfType, relationsOf, targetPath } from "./relations.ts";
import { attribute, childOf, everyElement, isElement, parseXml, type XmlElement } from "./xml-tree.ts";

/** A municipality's own Word document, found fit to print a paper into. */
export type WordTemplate = {
  readonly parts: Parts;
  /** Path and content of the part that holds the text. */
  readonly main: TemplatePart;
  /** Page heads and feet. */
  readonly furniture: readonly TemplatePart[];
  /** What the template itself says by a placeholder, and the paper therefore need not. */
  readonly placed: ReadonlySet<Placeholder>;
};

export type TemplatePart = { readonly path: string; readonly root: XmlElement };

/** Of XML, unpacked: a thick book. Pictures are not counted, for they are not read. */
const MOST_MEGABYTES = 24;
/** More are not listed: something else than a slip of the hand is wrong. */
const MOST_FAULTS = 50;

type Refusal = { readonly ok: false; readonly refusals: readonly TemplateFault[] };

/**
 * Takes a Word document (.docx or .dotx), already unpacked within bounds, as a template. Refuses one that is not Word,
 * is broken, holds macros or draws content from outside itself, lacks `{{innehall}}` as a paragraph of its own, or has a
 * placeholder that there is none of; every fault of its placeholders comes in one list.
 */
export function readWordTemplate(parts: Parts): Result<WordTemplate, TemplateFault> {
  if (xmlBytes(parts) > MOST_MEGABYTES * 1e6)
    return refuse([{ code: "template-too-large", limitMegabytes: MOST_MEGABYTES }]);
  const path = partOfType(parts, "", "officeDocument");
  const bytes = path === undefined ? undefined : parts.get(path);
  if (path === undefined || bytes === undefined) return refuse([{ code: "template-not-word" }]);
  const root = parseXml(bytes);
  if (root === null) return refuse([{ code: "template-broken", part: path }]);
  const refusal = refuseRoot(root) ?? refuseRelations(parts);
  if (refusal !== null) return refusal;
  const furniture: TemplatePart[] = [];
  for (const relation of relationsOf(parts, path)) {
    if (relation.type !== "header" && relation.type !== "footer") continue;
    const at = targetPath(path, relation.target);
    const found = parts.get(at);
    const foundRoot = found === undefined ? null : parseXml(found);
    if (foundRoot === null) return refuse([{ code: "template-broken", part: at }]);
    furniture.push({ path: at, root: foundRoot });
  }
  return withPlaceholders({ parts, main: { path, root }, furniture });
}

function xmlBytes(parts: Parts): number {
  let sum = 0;
  for (const [path, bytes] of parts) if (/\.(?:xml|rels)$/iu.test(path)) sum += bytes.length;
  return sum;
}

/** Every prefix must mean here what it means in the XML that is put in. */
function refuseRoot(root: XmlElement): Refusal | null {
  const body = childOf(root, "w:body");
  if (attribute(root, "xmlns:w")?.startsWith("http://purl.oclc.org/") === true)
    return refuse([{ code: "template-strict" }]);
  const foreign = Object.entries(NAMESPACES).some(([prefix, uri]) => {
    return (attribute(root, `xmlns:${prefix}`) ?? uri) !== uri;
  });
  const isWord = root.name === "w:document" && attribute(root, "xmlns:w") === WORD && body !== undefined;
  return isWord && !foreign ? null : refuse([{ code: "template-not-word" }]);
}

/** What Word would fetch or run when the paper is opened. Links that a reader must click are no such thing. */
const HARMLESS_OUTSIDE = new Set(["hyperlink", "attachedTemplate"]);

function refuseRelations(parts: Parts): Refusal | null {
  for (const path of parts.keys()) {
    if (path.endsWith("vbaProject.bin")) return refuse([{ code: "template-macros" }]);
    if (!path.endsWith(".rels")) continue;
    const owner = path.replace("_rels/", "").replace(/\.rels$/u, "");
    const outside = relationsOf(parts, owner).find((each) => each.isOutside && !HARMLESS_OUTSIDE.has(each.type));
    if (outside !== undefined) return refuse([{ code: "template-outside-content", target: outside.target }]);
  }
  return null;
}

function withPlaceholders(template: Omit<WordTemplate, "placed">): Result<WordTemplate, TemplateFault> {
  const faults: TemplateFault[] = [];
  const placed = new Set<Placeholder>();
  let contents = 0;
  for (const { root } of [template.main, ...template.furniture]) {
    for (const paragraph of everyElement(root)) {
      if (paragraph.name !== "w:p") continue;
      const text = paragraphText(paragraph);
      if (hasUnclosed(text)) faults.push({ code: "template-placeholder-unclosed", text: text.trim() });
      for (const name of namesIn(text)) {
        if (name === CONTENT) contents++;
        if (isPlaceholder(name)) placed.add(name);
        else
          faults.push({
            code: "template-placeholder-unknown",
            placeholder: written(name),
            known: KNOWN,
          });
      }
    }
  }
  faults.push(...contentFaults(template, contents));
  return faults.length > 0 ? refuse(faults.slice(0, MOST_FAULTS)) : accept({ ...template, placed });
}

const KNOWN = PLACEHOLDERS.map(written);

function contentFaults({ main }: Omit<WordTemplate, "placed">, count: number): readonly TemplateFault[] {
  const placeholder = written(CONTENT);
  if (count === 0) return [{ code: "template-content-missing", placeholder }];
  if (count > 1) return [{ code: "template-content-repeated", placeholder }];
  const isAlone = contentParagraphs(childOf(main.root, "w:body")).length === 1;
  return isAlone ? [] : [{ code: "template-content-not-alone", placeholder }];
}

/** Whether the paragraph stands for the paper: the placeholder and nothing else. */
export function isContent(paragraph: XmlElement): boolean {
  const text = paragraphText(paragraph).trim();
  return (
    paragraph.name === "w:p" &&
    namesIn(text).length === 1 &&
    namesIn(text)[0] === CONTENT &&
    /^\{\{[^{}]*\}\}$/u.test(text)
  );
}

/** Those that stand where a paper can stand: in the body itself, or in a content control there. */
function contentParagraphs(within: XmlElement | undefined): readonly XmlElement[] {
  return (within?.children ?? []).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === "w:sdt" || child.name === "w:sdtContent") return contentParagraphs(child);
    return isContent(child) ? [child] : [];
  });
}
