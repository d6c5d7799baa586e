/** Tables: rules above and below, hairlines between rows, no lines upright. Narrow screens turn wide rows into cards. */
export const tableCss = `
table + table { margin-block-start: 1.75rem; }
p + table { margin-block-start: 1.1rem; }
table { inline-size: 100%; border-collapse: collapse; margin-block-start: .5rem; font-size: .9375rem; line-height: 1.4;
  font-variant-numeric: lining-nums tabular-nums; border-block: 1.5px solid var(--ink); }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding: .55rem .8rem .55rem 0; }
td { hyphens: auto; hyphenate-limit-chars: 18 6 6; }
td a { color: var(--ink); text-decoration-color: var(--line); }
/* A status that needs two lines begins both after its symbol. */
td:not(.center):has(> .symbol:first-child) { padding-inline-start: 1.5em; text-indent: -1.5em; }
td:has(> .symbol:first-child) > .second { text-indent: 0; }
.center + :not(.center), .right + :not(.right) { padding-inline-start: .7rem; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { font-size: .875rem; font-weight: 600; vertical-align: bottom; padding-block: .4rem; border-block-end: 1px solid var(--line); }
tbody tr + tr > * { border-block-start: 1px solid var(--rule); }
tfoot > tr > * { font-weight: 600; border-block-start: 1px solid var(--line); }
.right { text-align: end; }
.center { text-align: center; padding-inline: .25rem; }
.second { color: var(--secondary); font-size: .875rem; line-height: 1.4; }
td .picture { padding-block-start: .1rem; }
@media print, (min-width: 50.01rem) { table.restacks { table-layout: fixed; } }
.columns table { font-size: .9375rem; }
.columns td, .columns th { padding-inline-end: .6rem; }
.columns .center { padding-inline: .1rem; }
@media screen and (max-width: 50rem) {
  col { inline-size: auto !important; }
  .restacks, .restacks tbody { display: block; }
  .restacks thead, .restacks colgroup { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .restacks tr { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; padding-block: .8rem; }
  .restacks tbody tr + tr { border-block-start: 1px solid var(--rule); }
  .restacks tr > * { border: 0 !important; padding: 0; text-align: start; max-inline-size: 100%; }
  .restacks .first { min-inline-size: 2.25rem; margin-inline-end: -.5rem; }
  .restacks .first.line { margin-inline-end: 0; }
  .restacks td:has(> .symbol:first-child) { padding: 0; text-indent: 0; }
  .restacks .line { flex: 1 1 100%; }
  .restacks .first + .line { flex: 1 1 calc(100% - 3rem); font-size: 1.0625rem; }
  .restacks .first + .line::before { content: none; }
  .restacks td[data-label]::before { content: attr(data-label) / ""; display: block; font-size: .875rem; color: var(--secondary); line-height: 1.3; }
  tbody > tr > * { overflow-wrap: anywhere; }
  .restacks td:empty { display: none; }
}
`;
