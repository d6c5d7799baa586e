import type { ComponentChildren } from "preact";
import type { SymbolKey } from "#documents/document.ts";
import { Own } from "./own-words.tsx";
import { Symbol } from "./symbol.tsx";

export type Answer = {
  readonly heading: string;
  /** The answer in a few words; the ladder needs none. */
  readonly answer?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** How it is now, what the rule proposes, what can still be reached: always the three, always in this order. */
export function ThreeAnswers({ answers }: { readonly answers: readonly [Answer, Answer, Answer] }) {
  return (
    <div class="three">
      {answers.map(({ heading, answer, children }) => (
        <div key={heading}>
          <h2>{heading}</h2>
          {answer !== undefined && <p class="ans">{answer}</p>}
          {children}
        </div>
      ))}
    </div>
  );
}

export type Step = { readonly label: string; readonly symbol: SymbolKey; readonly isOut: boolean };

/** The grades, the highest first; what is out of reach is struck through, and said to be for those who do not see it. */
export function Ladder({ steps, outWords }: { readonly steps: readonly Step[]; readonly outWords: string }) {
  return (
    <ul class="ladder">
      {steps.map(({ label, symbol, isOut }) => (
        <li key={label} {...(isOut ? { class: "gone" } : {})}>
          <Symbol name={symbol} />
          <span>
            <Own>{label}</Own>
            {isOut && <span class="ds-sr-only">{` ${outWords}`}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
