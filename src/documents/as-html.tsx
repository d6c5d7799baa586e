import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import type { Document } from "./document.ts";
import { Blocks } from "./html/blocks.tsx";
import { withoutControls } from "./html/controls.ts";
import { symbolId } from "./html/inlines.tsx";
import { blocksWithin, outlineOf } from "./html/outline.ts";
import { Contents, Head, Paper, SkipLink, SymbolSheet } from "./html/page.tsx";
import { styleSheet } from "./html/style-sheet.ts";
import { SYMBOL_KEYS } from "./symbols.tsx";

/**
 * The paper as one web page that needs nothing else: style and drawings are inside, nothing is fetched, nothing runs.
 * Page numbers are left out, with the columns and lines that hold nothing else. Equal documents give equal bytes.
 */
export function printHtml(document: Document): string {
  const outline = outlineOf(document);
  const blocks = [...blocksWithin(document.body)];
  const hasTitle = blocks.some((block) => block.kind === "title");
  const hasContents = document.kind === "report" && outline.entries.length > 1;
  const paper = renderToString(
    <Paper document={document}>
      {!hasTitle && <h1>{document.title}</h1>}
      <Blocks blocks={document.body} outline={outline} />
    </Paper>,
  );
  const used = SYMBOL_KEYS.filter((key) => paper.includes(`"#${symbolId(key)}"`));
  const css = styleSheet(document, blocks);
  const styleHash = createHash("sha256").update(css).digest("base64");
  const page = renderToString(
    <html lang={document.language}>
      <Head document={document} css={css} styleHash={styleHash} />
      <body class={document.kind}>
        <SkipLink />
        <SymbolSheet keys={used} />
        <div class="desk">
          {hasContents && <Contents entries={outline.entries} />}
          <div class="paper" dangerouslySetInnerHTML={{ __html: paper }} />
        </div>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${withoutControls(asHtml(page))}\n`;
}

/** Preact closes empty elements the way of XML. No text can look like one: `<` is escaped in all of them. */
function asHtml(page: string): string {
  return page.replace(/<(meta|br|col)\b([^<>]*)\/>/g, "<$1$2>");
}
