import type { SymbolKey } from "#documents/document.ts";
import type { Texts } from "#text/texts.ts";
import { Symbol } from "./symbol.tsx";

/** One period on the strip. `isOpen`: it can still change; the line is dashed, and who does not see it is told. */
export type StripPeriod = {
  readonly key: string | number;
  readonly symbol: SymbolKey;
  readonly period: string;
  readonly word: string;
  /** The word is the governance model's. */
  readonly own: boolean;
  readonly isOpen: boolean;
};

/** The strip is six columns wide; on a phone it is a list. */
const MOST_PERIODS = 6;

type Props = { readonly heading: string; readonly periods: readonly StripPeriod[]; readonly texts: Texts };

/** How something has gone: a line with a symbol and a word for each of the latest periods, the earliest first. */
export function HistoryStrip({ heading, periods, texts }: Props) {
  return (
    <section>
      <h2>{heading}</h2>
      <ol class="strip">
        {periods.slice(-MOST_PERIODS).map(({ key, symbol, period, word, own, isOpen }) => (
          <li key={key} {...(isOpen ? { class: "now" } : {})}>
            <span class="big">
              <Symbol name={symbol} />
            </span>
            <span class="p">
              {period}
              {isOpen && <span class="ds-sr-only">{texts.webEntry.isOpen}</span>}
            </span>
            <span class="l" {...(own ? { lang: "sv" } : {})}>
              {word}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
