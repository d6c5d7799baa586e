import type { ComponentChildren } from "preact";
import { textsIn } from "#text/texts.ts";
import type { Document } from "#documents/document.ts";
import { SYMBOL_VIEW_BOX, symbolDrawing } from "#documents/symbols.tsx";
import { symbolId } from "./inlines.tsx";
import type { Entry } from "./outline.ts";

const say = textsIn("sv").webPage;

type Head = { readonly document: Document; readonly css: string; readonly styleHash: string };

/** Nothing may be fetched and nothing may run: the file is safe to open from anywhere, and the same for ever. */
function policy(styleHash: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export function Head({ document, css, styleHash }: Head) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy(styleHash)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${document.title} – ${document.author}`}</title>
      <meta name="author" content={document.author} />
      {document.keywords.length > 0 && <meta name="keywords" content={document.keywords.join(", ")} />}
      {document.date !== null && <meta name="dcterms.date" content={document.date} />}
      <style dangerouslySetInnerHTML={{ __html: css }} />
    </head>
  );
}

/** Each symbol of the page once; the marks point here. */
export function SymbolSheet({ keys }: { readonly keys: readonly string[] }) {
  return (
    <svg class="sheet" aria-hidden="true">
      {keys.map((key) => (
        <symbol id={symbolId(key)} viewBox={SYMBOL_VIEW_BOX}>
          {symbolDrawing(key)}
        </symbol>
      ))}
    </svg>
  );
}

/** Closed on a narrow screen, always open beside the paper on a wide one. */
export function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <nav class="contents" aria-label={say.contents}>
      <details>
        <summary>{say.contents}</summary>
        <ul>
          {entries.map(({ id, text, isGoal }) => (
            <li {...(isGoal ? { class: "goal" } : {})}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

type Paper = { readonly document: Document; readonly children: ComponentChildren };

/** The running head, the paper itself and the foot. */
export function Paper({ document, children }: Paper) {
  const { left, right } = document.runningHead;
  return (
    <>
      <header class="running">
        <p>{left}</p>
        <p>{right}</p>
      </header>
      <main id="tertial-innehall" tabIndex={-1}>
        {children}
      </main>
      {document.foot !== "" && (
        <footer>
          <p>{document.foot}</p>
        </footer>
      )}
    </>
  );
}

export function SkipLink() {
  return (
    <a class="skip" href="#tertial-innehall">
      {say.skip}
    </a>
  );
}
