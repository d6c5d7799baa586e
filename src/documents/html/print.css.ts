import { textsIn } from "#text/texts.ts";
import type { Document } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";

const say = textsIn("sv").pages;

/** A text as a CSS string: nothing in it can end the string, the rule or the style element. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} .,:;·–()§+/-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}

const MARGINS = { report: "25mm 20mm 20mm", memo: "27mm 30mm 25mm 34mm" };

const PAPER = `
@media print {
  :root { --mm: 1mm; }
  html { font-size: 8.4pt; }
  body { background: none; font-size: 10pt; line-height: 1.42; }
  svg, .cards li, .grade { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip, .contents, .running, footer { display: none; }
  .desk, .report .desk { display: block; max-inline-size: none; padding: 0; }
  .paper { max-inline-size: none; border: 0; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, .definition, .lead { break-after: avoid; }
  tr, figure, .basis, .goal-head, .cards, .signatures li, .together { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  .page, .page-break { break-before: page; }
  .page > :first-child, .page-break + * { margin-block-start: 0; }
  h1 { font-size: 24pt; }
  h2 { font-size: 18pt; margin-block-start: 8mm; }
  h3 { font-size: 10.5pt; margin-block: 5mm 1.5mm; }
  .goal-head h2 { font-size: 14pt; }
  .lead { font-size: 11.5pt; }
  .facts { grid-template-columns: 1fr 1fr 1.4fr 1fr; gap: 2mm 4mm; margin-block: 4mm 5mm; padding-block: 2.4mm; }
  .facts dd, .items { font-size: 9.3pt; line-height: 1.35; }
  .items li + li { margin-block-start: 1.8mm; }
  .basis { margin-block: 4mm; }
  .basis dd, .basis dt { font-size: 9.2pt; }
  table, .columns table { font-size: 8.9pt; line-height: 1.35; }
  th, td { padding-block: 1mm; }
  .columns { gap: 0 6mm; }
  .columns th, .columns td { padding-block: .75mm; }
  .columns .bars li { font-size: 8.9pt; grid-template-columns: minmax(0, 1fr) 12mm 5mm; }
  thead th, .note, .second, dt, .label, .fact { font-size: 8.3pt; }
  .wide { overflow: visible; }
}
`;

/**
 * A printed copy: A4, dark text, no contents, goals that begin a page, and the running head and page number in the
 * margins of the browsers that can set them there.
 */
export function printCss({ kind, runningHead, foot }: Document): string {
  const small = `font: 8pt var(--sans); color: ${INK.secondary};`;
  return `
@page { size: A4; margin: ${MARGINS[kind]};
  @top-left { content: ${cssString(runningHead.left)}; ${small} }
  @top-right { content: ${cssString(runningHead.right)}; ${small} }
  @bottom-left { content: ${cssString(foot)}; ${small} }
  @bottom-right { content: "${say.page} " counter(page) " ${say.of} " counter(pages); ${small} } }
@page :first { @top-left { content: none; } @top-right { content: none; } }
${PAPER}`;
}
