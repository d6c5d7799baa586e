import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from "#documents/docx/namespaces.ts";
import { attribute, childrenOf, parseXml, type XmlElement } from "./xml-tree.ts";

export type Relation = {
  readonly id: string;
  /** The last word of its type: `header`, `image`, `styles`. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
};

export type Parts = ReadonlyMap<string, Uint8Array>;

/** The file that holds a part's relations: `word/document.xml` has `word/_rels/document.xml.rels`, the package `_rels/.rels`. */
export function relationsPath(of: string): string {
  const slash = of.lastIndexOf("/") + 1;
  return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
}

function relationsIn(root: XmlElement | null): readonly Relation[] {
  return childrenOf(root ?? undefined, "Relationship").map((each) => ({
    id: attribute(each, "Id") ?? "",
    type: (attribute(each, "Type") ?? "").split("/").at(-1) ?? "",
    target: attribute(each, "Target") ?? "",
    isOutside: attribute(each, "TargetMode") === "External",
  }));
}

export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const bytes = parts.get(relationsPath(path));
  return bytes === undefined ? [] : relationsIn(parseXml(bytes));
}

/** Where a relation of a part leads, as a path within the package. */
export function targetPath(from: string, target: string): string {
  const base = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path = [...base];
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The first part that a part points to with a type of relation; undefined when it has none. */
export function partOfType(parts: Parts, from: string, type: string): string | undefined {
  const relation = relationsOf(parts, from).find((each) => each.type === type && !each.isOutside);
  return relation === undefined ? undefined : targetPath(from, relation.target);
}

export function typeUri(type: string): string {
  return type === "core-properties" ? `${PACKAGE_RELATIONSHIPS}/metadata/core-properties` : `${RELATIONSHIPS}/${type}`;
}
