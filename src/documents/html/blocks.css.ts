/** The parts of a paper, in the order they come in it. */
export const blocksCss = `
.letterhead { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2rem 3rem; margin-block-end: 2.25rem; }
.sender { display: flex; align-items: center; gap: .75rem; grid-column: 1 / -1; line-height: 1.3; }
.sender p { min-inline-size: 0; overflow-wrap: anywhere; }
.sender strong { font-size: 1.1875rem; }
.sender .symbol { inline-size: 2.6rem; block-size: 2.6rem; flex: none; margin-inline-start: -.3rem; }
.label, dt { font-size: .875rem; font-weight: 600; color: var(--secondary); }
.officer { line-height: 1.4; }
.matter > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); align-items: baseline; padding-block: .1rem; }

h1 { font-size: 2.375rem; line-height: 1.12; letter-spacing: -.014em; font-weight: 700; }
.subtitle { font-size: 1.3125rem; line-height: 1.35; margin-block-start: .35rem; }
p.label { color: var(--accent); font-size: 1rem; margin-block-end: .35rem; max-inline-size: none; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .9rem 1.5rem; margin-block: 1.5rem 2.5rem;
  padding-block: .9rem; border-block: 2px solid var(--accent) ; border-block-end: 1px solid var(--rule); }
.facts dd { line-height: 1.35; }

h2 { font-size: 1.75rem; letter-spacing: -.01em; margin-block: 3.25rem .6rem; }
h2.section { font-size: 1.4375rem; margin-block-start: 2.5rem; }
h3, h4 { font-size: 1.1875rem; margin-block: 2rem .5rem; }
.report h3.small, .report h4 { color: var(--accent); }
h4 { font-size: 1.0625rem; }
p + p, p + ul, p + ol, ul + p, ol + p, table + p, figure + p, dl + p { margin-block-start: .8rem; }
.lead { font-size: 1.3125rem; line-height: 1.42; max-inline-size: 48rem; }
.definition { font-style: italic; color: var(--secondary); margin-block: .9rem; }
.note { font-size: .875rem; margin-block-start: .6rem; }
.missing { border: 1px dashed var(--line); padding: .6rem .9rem; color: var(--secondary); }

ol { padding-inline-start: 2rem; }
ol li + li { margin-block-start: .6rem; }
.bullets { padding-inline-start: 1.25rem; }
.bullets li + li { margin-block-start: .35rem; }
.plain, .items, .cards, .bars, .signatures, .grade ul { list-style: none; }
.items a, .items strong { white-space: nowrap; }
.items { font-size: 1rem; line-height: 1.4; }
.items li + li { margin-block-start: .65rem; }
figure + .plain { columns: 3 13rem; column-gap: 2rem; margin-block-start: .8rem; font-size: 1rem; }
figure + .plain li { break-inside: avoid; padding-block: .12rem; }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.6rem, 1fr)); gap: .6rem; margin-block-start: 1.4rem; }
.cards li { background: var(--tint); padding: .8rem .9rem .7rem; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .3rem .7rem; align-items: center; }
.count strong { font-size: 1.75rem; line-height: 1.1; font-variant-numeric: lining-nums tabular-nums; }
.cards .name { grid-column: 1 / -1; font-size: 1rem; line-height: 1.3; hyphens: auto; }
.bars li { display: grid; grid-template-columns: minmax(0, 1fr) 6rem 2rem; gap: .75rem; align-items: center; font-size: 1rem; line-height: 1.35; padding-block: .15rem; }
.bars svg { inline-size: 100%; block-size: .7rem; fill: var(--bar); }
.bars .number { text-align: end; font-variant-numeric: lining-nums tabular-nums; }

figure { margin-block-start: .5rem; }
.picture svg { display: block; max-inline-size: 100%; block-size: auto; }
.wide .picture svg { inline-size: 100%; }
@media screen and (max-width: 46rem) { .wide { overflow-x: auto; } .wide .picture svg { inline-size: 42rem; max-inline-size: none; } }

.columns { display: grid; grid-template-columns: minmax(0, 1.85fr) minmax(0, 1fr); gap: 0 2.25rem; }
.columns .bars li { grid-template-columns: minmax(0, 1fr) 4.25rem 1.5rem; }
.columns h3 { margin-block-start: 1.75rem; }

.goal-head { border-block-start: 3px solid var(--accent); padding-block-start: 1rem; margin-block-start: 4rem;
  display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 1rem 2rem; align-items: start; }
.goal-head h2 { margin: 0 0 .4rem; font-size: 1.5rem; }
.fact { font-size: .9375rem; line-height: 1.4; color: var(--secondary); }
.goal-head .fact + .fact { margin-block-start: 0; }
.grade { background: var(--tint); padding: .8rem 1rem; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .9rem; align-items: center; }
.grade .symbol.huge { grid-row: 1 / 3; inline-size: 2.9rem; block-size: 2.9rem; }
.grade .symbol.huge:nth-last-child(2) { grid-row: 1; }
.grade strong { font-size: 1.25rem; line-height: 1.2; }
.grade p { line-height: 1.2; }
.grade ul { display: flex; flex-wrap: wrap; gap: 0 .9rem; font-size: .9375rem; color: var(--secondary); }

.basis { border-inline-start: 3px solid var(--rule); padding-inline-start: 1.1rem; margin-block: 1.75rem; }
.basis h3 { margin-block: 0 .4rem; }
.basis dl > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 1rem; padding-block: .2rem; align-items: baseline; max-inline-size: 48rem; }
.basis dd, .basis dt { font-size: 1rem; line-height: 1.42; }
.basis dt { color: var(--ink); }

.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 3rem; margin-block-start: 1rem; line-height: 1.35; }
.signatures li { margin-block-start: 5rem; padding-block-start: .4rem; border-block-start: 1px solid var(--ink); max-inline-size: 24rem; }

.memo main { padding-inline-start: 4.5rem; }
.memo .letterhead { margin-inline-start: -4.5rem; }
.memo h1 { font-size: 2rem; }
.memo h2 { font-size: 1.4375rem; margin-block: 2.4rem .5rem; }
.memo h3 { font-size: 1.125rem; margin-block: 1.5rem .3rem; }
@media screen and (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); } .memo main { padding: 0; } .memo .letterhead { margin-inline-start: 0; } }
@media screen and (max-width: 46rem) {
  .goal-head, .letterhead { grid-template-columns: minmax(0, 1fr); }
  .letterhead { gap: 1.25rem; }
  h1, .memo h1 { font-size: 1.875rem; hyphens: auto; hyphenate-limit-chars: 14 6 6; }
  h2 { font-size: 1.5rem; hyphens: auto; hyphenate-limit-chars: 14 6 6; }
  .lead, .subtitle { font-size: 1.1875rem; }
  .facts { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
  .basis dl > div { grid-template-columns: minmax(0, 1fr); padding-block: .3rem; }
  .goal-head { margin-block-start: 3rem; }
  .goal-head h2 { font-size: 1.375rem; }
}
`;
