import { symbolSvg } from "#documents/symbols.tsx";
import type { SymbolKey } from "#documents/document.ts";

/** A drawing beside its word. The drawing is ours, not a user's: it goes in as it is. */
export function Symbol({ name }: { readonly name: SymbolKey }) {
  return <span class="sym-box" aria-hidden="true" dangerouslySetInnerHTML={{ __html: symbolSvg(name) }} />;
}

/** `own`: the word is the governance model's, not the program's. */
type MarkProps = { readonly symbol: SymbolKey; readonly word: string; readonly own?: boolean };

/** Symbol and word, never parted over lines. */
export function Mark({ symbol, word, own }: MarkProps) {
  return (
    <span class="mark">
      <Symbol name={symbol} />
      <span {...(own === true ? { lang: "sv" } : {})}>{word}</span>
    </span>
  );
}

const FINDINGS = {
  blocks: (
    <>
      <path d="M6 1h8l5 5v8l-5 5H6l-5-5V6Z" fill="currentColor" />
      <path d="M10 5.4v5.4" stroke="#fff" stroke-width="2.2" stroke-linecap="round" />
      <circle cx="10" cy="14.3" r="1.3" fill="#fff" />
    </>
  ),
  lookOver: (
    <>
      <path
        d="M10 4.2c-4.2 0-7.2 3.3-8.6 5.8 1.4 2.5 4.4 5.8 8.6 5.8s7.2-3.3 8.6-5.8C17.2 7.5 14.2 4.2 10 4.2Z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
      />
      <circle cx="10" cy="10" r="2.6" fill="currentColor" />
    </>
  ),
} as const;

/** The two levels of a finding: it blocks approval, or it should be looked over. */
export function FindingSymbol({ level }: { readonly level: keyof typeof FINDINGS }) {
  return (
    <svg class="sym" viewBox="0 0 20 20" aria-hidden="true">
      {FINDINGS[level]}
    </svg>
  );
}
