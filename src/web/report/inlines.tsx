import type { ComponentChildren } from "preact";
import { symbolSvg } from "#documents/symbols.tsx";
import type { Inline } from "#documents/document.ts";
import { isOnlyPages, withoutPages } from "#documents/html/inlines.tsx";
import { type Texts, textsIn } from "#text/texts.ts";
import { inlineText, plainBlanks } from "./block-text.ts";
import type { Ways } from "./ways.ts";

// The papers speak Swedish, whatever the page around them speaks.
const { keptTogether } = textsIn("sv").documents;

/** A quoted sentence that a finding is about, with the finding's number. */
export type Quote = { readonly number: number; readonly quote: string };

type Props = {
  readonly content: readonly Inline[];
  readonly quotes: readonly Quote[];
  /** Strong words in running text are figures that are worked out: they get the dotted line. */
  readonly running?: boolean;
  readonly ways: Ways;
  readonly texts: Texts;
};

/** From where to where, in signs of the whole content, a finding's sentence stands. */
type Range = { readonly from: number; readonly to: number; readonly number: number };

/** Text of the paper, with the sentences that findings are about on the marker. */
export function Inlines({ content, quotes, running, ways, texts }: Props) {
  const shown = withoutPages(content);
  const ranges = rangesIn(inlineText(shown), quotes);
  const state: Writing = { at: 0, ranges, running: running === true, ways, texts };
  return <>{shown.map((part) => write(part, state))}</>;
}

function rangesIn(text: string, quotes: readonly Quote[]): readonly Range[] {
  const found = quotes.flatMap(({ number, quote }) => {
    const from = text.indexOf(plainBlanks(quote));
    return from < 0 ? [] : [{ from, to: from + quote.length, number }];
  });
  return found.toSorted((a, b) => a.from - b.from);
}

type Writing = {
  at: number;
  readonly ranges: readonly Range[];
  running: boolean;
  readonly ways: Ways;
  readonly texts: Texts;
};

function write(part: Inline, state: Writing): ComponentChildren {
  if (typeof part === "string") return writeText(part, state);
  switch (part.kind) {
    case "kept":
      return <span class="nowrap">{writeText(keptTogether(part.text), state)}</span>;
    case "line-break":
      state.at += 1;
      return <br />;
    case "page-of":
      return null;
    case "symbol":
      return <SymbolIn symbol={part.symbol} alt={part.alt} />;
    case "link":
      return isOnlyPages(part.content) ? null : writeLink(part, state);
    case "strong":
      return (
        <strong {...(state.running ? { class: "gen" } : {})}>{part.content.map((inner) => write(inner, state))}</strong>
      );
    case "emphasis":
      return <em>{part.content.map((inner) => write(inner, state))}</em>;
    default:
      return <span class={part.kind}>{part.content.map((inner) => write(inner, state))}</span>;
  }
}

/** The parts of the paper stand on pages of their own here: a link within it leads to the part that it points into. */
function writeLink(part: Extract<Inline, { readonly kind: "link" }>, state: Writing): ComponentChildren {
  const href = state.ways.part(part.to);
  const holdsFinding = rangesWithin(part.content, state);
  const wasRunning = state.running;
  state.running = wasRunning && href === null;
  const content = part.content.map((inner) => write(inner, state));
  state.running = wasRunning;
  // A finding's number is a link itself, and links cannot lie within each other.
  return href === null || holdsFinding ? <>{content}</> : <a href={href}>{content}</a>;
}

function rangesWithin(content: readonly Inline[], { at, ranges }: Writing): boolean {
  const to = at + inlineText(content).length;
  return ranges.some((range) => range.from < to && range.to > at);
}

export function SymbolIn({ symbol, alt }: { readonly symbol: string; readonly alt: string | null }) {
  return (
    <>
      <span class="sym-box" aria-hidden="true" dangerouslySetInnerHTML={{ __html: symbolSvg(symbol) }} />
      {alt !== null && <span class="ds-sr-only">{alt}</span>}
    </>
  );
}

/** One string, cut where a marked sentence begins or ends; the number stands after the sentence's last sign. */
function writeText(text: string, state: Writing): ComponentChildren {
  const from = state.at;
  const to = from + text.length;
  state.at = to;
  const here = state.ranges.filter((range) => range.from < to && range.to > from);
  if (here.length === 0) return text;
  const pieces: ComponentChildren[] = [];
  let at = from;
  for (const range of here) {
    const begin = Math.max(at, range.from);
    const end = Math.min(range.to, to);
    if (begin > at) pieces.push(text.slice(at - from, begin - from));
    if (end > begin) pieces.push(<mark>{text.slice(begin - from, end - from)}</mark>);
    if (range.to <= to) pieces.push(<Ref number={range.number} texts={state.texts} />);
    at = Math.max(at, end);
  }
  if (at < to) pieces.push(text.slice(at - from));
  return <>{pieces}</>;
}

function Ref({ number, texts }: { readonly number: number; readonly texts: Texts }) {
  return (
    <a class="ref" href={`#p${number}`} id={`r${number}`} aria-label={texts.webReport.finding(number)}>
      {number}
    </a>
  );
}
