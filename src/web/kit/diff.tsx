import type { ComponentChildren, VNode } from "preact";
import { alteredWords, type Piece } from "./altered-words.ts";
import { Own } from "./own-words.tsx";

/** Draws words that only one of two texts has. */
type Draw = (words: string) => VNode;
type Sides = { readonly before: ComponentChildren; readonly after: ComponentChildren };

/**
 * Two texts beside each other, with the words that only one of them has drawn so. A text that is written anew stands as
 * it is beside the old one.
 */
export function besides(before: string, after: string, gone: Draw, come: Draw): Sides {
  const pieces = alteredWords(before, after);
  if (pieces === null) return { before: <Own>{before}</Own>, after: <Own>{after}</Own> };
  return {
    before: pieces.filter(({ is }) => is !== "come").map((piece, at) => <Side key={at} piece={piece} draw={gone} />),
    after: pieces.filter(({ is }) => is !== "gone").map((piece, at) => <Side key={at} piece={piece} draw={come} />),
  };
}

/** What is drawn are the words, not the blanks around them. */
function Side({ piece: { is, words }, draw }: { readonly piece: Piece; readonly draw: Draw }) {
  const bare = words.trim();
  if (is === "kept" || bare === "") return <Own>{words}</Own>;
  const start = words.indexOf(bare);
  return (
    <>
      {words.slice(0, start)}
      {draw(bare)}
      {words.slice(start + bare.length)}
    </>
  );
}

type PartProps = { readonly words: string; readonly say: string };

/** Screen readers say nothing of `del` and `ins` themselves: hidden words do. */
export function Removed({ words, say }: PartProps) {
  return (
    <del>
      <Said words={words} say={say} />
    </del>
  );
}

export function Added({ words, say }: PartProps) {
  return (
    <ins>
      <Said words={words} say={say} />
    </ins>
  );
}

/** Of a blank that is gone or has come, nothing is said. */
function Said({ words, say }: PartProps) {
  return (
    <>
      {words.trim() !== "" && <span class="ds-sr-only">{say}</span>}
      <Own>{words}</Own>
    </>
  );
}
