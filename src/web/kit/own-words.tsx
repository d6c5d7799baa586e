import type { ComponentChildren } from "preact";
import { Unbroken } from "./unbroken.tsx";

/** What the municipality and its people wrote: Swedish, whatever language the page is in (WCAG 3.1.2). */
export function Own({ children }: { readonly children: ComponentChildren }) {
  return <span lang="sv">{children}</span>;
}

/** English sentences quote the municipality's words so; Swedish ones need no mark, and have other signs. */
const QUOTED = /(“[^”]*”)/;

/** A sentence of the program's own, with what it quotes of the municipality's words marked as Swedish. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(QUOTED).map((part, at) =>
        at % 2 === 0 ? (
          <Unbroken key={at} text={part} />
        ) : (
          <Own key={at}>
            <Unbroken text={part} />
          </Own>
        ),
      )}
    </>
  );
}

/** What somebody answered last time, beside the question. */
export function Quoted({ text }: { readonly text: string }) {
  return (
    <p class="muted said" lang="sv">
      {text}
    </p>
  );
}
