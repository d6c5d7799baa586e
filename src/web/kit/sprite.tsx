import type { SymbolKey } from "#documents/document.ts";
import { Own, Sentence } from "./own-words.tsx";
import { SYMBOL_VIEW_BOX, symbolDrawing } from "#documents/symbols.tsx";

/** One copy of each symbol, for a page that shows many: the cells of a matrix only point here. */
export function Sprite({ names }: { readonly names: readonly SymbolKey[] }) {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true">
      {Array.from(new Set(names), (name) => (
        <symbol key={name} id={`s-${name}`} viewBox={SYMBOL_VIEW_BOX}>
          {symbolDrawing(name)}
        </symbol>
      ))}
    </svg>
  );
}

/** A symbol out of the page's sprite, its word hidden for the eye only. */
export function SpriteSymbol({
  name,
  word,
  own,
  class: look,
}: {
  readonly name: SymbolKey;
  readonly word: string;
  /** The word is the governance model's. */
  readonly own?: boolean;
  readonly class?: string;
}) {
  return (
    <>
      <svg class={look === undefined ? "sym" : `sym ${look}`} aria-hidden="true">
        <use href={`#s-${name}`} />
      </svg>
      <span class="ds-sr-only">{own === true ? <Own>{word}</Own> : <Sentence text={word} />}</span>
    </>
  );
}
