import type { ComponentChildren } from "preact";
import type { Inline } from "#documents/document.ts";

/** The id of a symbol's one drawing in the page. */
export function symbolId(key: string): string {
  return `tertial-symbol-${key}`;
}

type SymbolMark = {
  readonly symbol: string;
  readonly alt: string | null;
  readonly size?: "small" | "large" | "huge" | undefined;
};

/** A symbol; without `alt` it is decoration beside its own word, and a screen reader passes it by. */
export function SymbolMark({ symbol, alt, size }: SymbolMark) {
  const voice = alt === null ? ({ "aria-hidden": "true" } as const) : ({ role: "img", "aria-label": alt } as const);
  return (
    <svg class={size === undefined ? "symbol" : `symbol ${size}`} {...voice}>
      <use href={`#${symbolId(symbol)}`} />
    </svg>
  );
}

/** True when nothing is left where there are no pages: only page numbers, and links around them. */
export function isOnlyPages(content: readonly Inline[]): boolean {
  return content.every((part) => {
    if (typeof part === "string") return part.trim() === "";
    return part.kind === "page-of" || (part.kind === "link" && isOnlyPages(part.content));
  });
}

function pointsToPage(part: Inline): boolean {
  if (typeof part === "string" || !("kind" in part)) return false;
  return part.kind === "page-of" || (part.kind === "link" && part.content.some(pointsToPage));
}

/** The content without the lines that point to a page: "Metod: sidan 15" says nothing where there are no pages. */
export function withoutPages(content: readonly Inline[]): readonly Inline[] {
  if (!content.some(pointsToPage)) return content;
  const lines: Inline[][] = [[]];
  for (const part of content) {
    if (typeof part !== "string" && part.kind === "line-break") lines.push([]);
    else lines.at(-1)?.push(part);
  }
  const kept = lines.filter((line) => !line.some(pointsToPage));
  return kept.flatMap((line, place) => (place === 0 ? line : [{ kind: "line-break" } as const, ...line]));
}

export function Inlines({ content }: { readonly content: readonly Inline[] }) {
  return <>{content.map(inline)}</>;
}

function inline(part: Inline): ComponentChildren {
  if (typeof part === "string") return part;
  switch (part.kind) {
    case "strong":
      return (
        <strong>
          <Inlines content={part.content} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Inlines content={part.content} />
        </em>
      );
    case "muted":
    case "deviation":
      return (
        <span class={part.kind}>
          <Inlines content={part.content} />
        </span>
      );
    case "kept":
      return <span class="kept">{part.text}</span>;
    case "symbol":
      return <SymbolMark symbol={part.symbol} alt={part.alt} size={part.size} />;
    case "link":
      return isOnlyPages(part.content) ? null : (
        <a href={`#${part.to}`}>
          <Inlines content={part.content} />
        </a>
      );
    case "page-of":
      return null;
    case "line-break":
      return <br />;
  }
}
