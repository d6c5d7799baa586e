/** Type, page and landmarks. Sizes follow the screen's own type scale; `--mm` ties tables to the paper's millimetres. */
export const baseCss = `
:root { --mm: .31rem; --sans: "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; color-scheme: light; }
body { margin: 0; background: var(--tint); color: var(--ink); font: 400 1.0625rem/1.5 var(--sans);
  font-variant-numeric: lining-nums; overflow-wrap: break-word; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; hyphens: manual; }
p, li, dd { text-wrap: pretty; }
p, ol, ul.bullets { max-inline-size: 44rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--white); border-radius: 2px; }
:target { scroll-margin-block-start: 1.5rem; }
svg text { font-family: var(--sans); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet { position: absolute; inline-size: 0; block-size: 0; }
.muted, .note { color: var(--secondary); }
.deviation { color: var(--deviation); font-weight: 600; }
.kept { white-space: nowrap; }
.symbol { inline-size: 1.25em; block-size: 1.25em; vertical-align: -.26em; }
.symbol.small { inline-size: 1.05em; block-size: 1.05em; vertical-align: -.18em; }
.symbol.large { inline-size: 1.5em; block-size: 1.5em; vertical-align: -.36em; }
.symbol.huge { inline-size: 2.25rem; block-size: 2.25rem; vertical-align: middle; }

/* Where the reader has chosen the colours, drawings keep theirs, on the white that they are drawn for. */
@media (forced-colors: active) { .symbol, .picture, .bars svg { forced-color-adjust: none; background: var(--white); } }

.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: .75rem 1.25rem; background: var(--white); z-index: 1; }
.skip:focus { inset-block-start: 1rem; }
main:focus { outline: none; box-shadow: none; }

.desk { max-inline-size: 79.5rem; margin-inline: auto; padding: 1.5rem 2rem 4rem; }
.paper { max-inline-size: 59.5rem; margin-inline: auto; padding: 1.5rem 3.25rem 3.5rem; background: var(--white);
  border: 1px solid var(--rule); }
.running { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; padding-block-end: .6rem;
  margin-block-end: 2.25rem; border-block-end: 1px solid var(--rule); font-size: .875rem; color: var(--secondary); }
.running p { margin: 0; }
footer { margin-block-start: 3.5rem; padding-block-start: .6rem; border-block-start: 1px solid var(--rule); font-size: .875rem; color: var(--secondary); }

.contents { margin-block-end: 1.25rem; font-size: .9375rem; line-height: 1.35; }
.contents summary { display: inline-block; padding: .6rem 0; cursor: pointer; font-weight: 600; color: var(--accent); }
.contents summary::before { content: "+" / ""; display: inline-block; inline-size: 1.1em; font-weight: 400; }
.contents details[open] summary::before { content: "−" / ""; }
.contents ul { list-style: none; padding-block-end: .5rem; }
.contents li { text-wrap: wrap; border-block-start: 1px solid var(--rule); }
.contents a { display: block; padding: .55rem 0; color: var(--ink); text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents .goal a { color: var(--secondary); }
@media screen and (min-width: 75rem) {
  .report .desk { display: grid; grid-template-columns: minmax(0, 1fr) 59.5rem; gap: 2.25rem; }
  .contents { position: sticky; inset-block-start: 1.5rem; align-self: start; max-block-size: calc(100vh - 3rem); overflow-y: auto; margin: 0; padding: .25rem; }
  @supports selector(::details-content) {
    .contents details::details-content { content-visibility: visible; block-size: auto; }
    .contents summary { pointer-events: none; color: var(--ink); }
    .contents summary::before { content: none; }
  }
}
@media screen and (max-width: 60rem) { .desk { padding: 0 0 2rem; } .paper { border-inline: 0; padding: 1.25rem 2rem 2.5rem; } .contents { margin: 0; padding-inline: 2rem; } }
@media screen and (max-width: 40rem) { .paper { padding-inline: 1.25rem; } .contents { padding-inline: 1.25rem; } .running { margin-block-end: 1.5rem; } }
@media screen and (max-width: 23rem) { .paper, .contents { padding-inline: 1rem; } }
`;
