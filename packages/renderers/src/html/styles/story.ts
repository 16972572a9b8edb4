/** A story: number and headline, facts in the margin, text in the column. */
export const story = `
.story { padding-bottom: 1.9rem; }
.story + .story { border-top: 1px solid var(--rule); padding-top: 1.5rem; }
.story h3 { font-size: 1.42rem; font-weight: 700; letter-spacing: -0.006em; }
.story h3 .number { color: var(--accent); margin-inline-end: 0.6rem; }
.story h3 .citation { font-size: 0.8rem; letter-spacing: 0; }
.story h3, .cited h4 { display: flex; align-items: baseline; }
.headline { flex: 1; min-width: 0; }
.margin { color: var(--soft); font: 0.82rem/1.4 var(--label-face); margin: 0.5rem 0 0.9rem; }
.margin dl, .margin dl div { display: inline; }
.margin dl div:not(:last-child)::after { content: " · "; }
.margin dt:not(.unseen), .margin dd { display: inline; }
.margin dt:not(.unseen)::after { content: " "; }
.margin dd { color: var(--ink); font-variant-numeric: lining-nums tabular-nums; }
.novelty { display: inline-block; margin: 0 0.5rem 0.2rem 0; padding: 0.05rem 0.45rem; border: 1px solid currentColor; border-radius: 2px; font-weight: 700; font-size: 0.78rem; color: var(--soft); }
.novelty.new { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.novelty.updated { color: var(--accent); }
.assessment, .weight { margin-top: 0.25rem; font-variant-numeric: lining-nums tabular-nums; }
.assessment summary, .weight summary { width: fit-content; cursor: pointer; color: var(--ink); }
.assessment abbr { text-decoration: none; }
.assessment p, .assessment ul { margin: 0.2rem 0 0.3rem; padding-inline-start: 1rem; }
.weight table { border-collapse: collapse; margin: 0.2rem 0 0 1rem; }
.weight th { font-weight: 400; text-align: start; padding-right: 1.25rem; }
.weight td { text-align: end; color: var(--ink); }
.summary { font-size: 1.14rem; line-height: 1.45; margin-bottom: 0.6rem; }
.verbatim { margin: 0.25rem 0 0.7rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); font-size: 0.95rem; }
.model { display: inline-block; padding: 0 0.35rem; border: 1px solid var(--soft); border-radius: 2px; color: var(--soft); font: 600 0.72rem/1.5 var(--label-face); }
.body h4 { margin: 1.35rem 0 0.4rem; font: 700 0.88rem/1.3 var(--label-face); }
.statements, .cautions ul { list-style: "–"; padding-inline-start: 1.1rem; }
.statements li, .cautions li { margin-bottom: 0.35rem; padding-inline-start: 0.5rem; }
.statements li::marker { color: var(--soft); }
.single .publisher { display: inline-block; }
.single .publisher::before { content: "\\2014\\2009"; }
.news { border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; margin: 1.1rem 0; }
.news h4 { margin-top: 0; color: var(--accent); }
.cautions, .opinions { margin-top: 1.35rem; padding: 0.8rem 1rem 0.55rem; break-inside: avoid; }
.cautions h4, .opinions h4 { margin-top: 0; }
.cautions { background: var(--warning-panel); border-inline-start: 3px solid var(--warning); }
.cautions h4 { color: var(--warning); }
.cautions ul { list-style: none; padding: 0; }
.cautions li { padding: 0; }
.cautions strong { font: 700 0.88em var(--label-face); }
.opinions { background: var(--panel); border: 1px dashed var(--soft); }
.opinions .statements { font-style: italic; }
.opinions .citation, .opinions .plus { font-style: normal; }
.author { margin-bottom: 0.4rem; font: 0.88rem/1.45 var(--label-face); color: var(--soft); }
.author b { color: var(--ink); }
.author + .statements:not(:last-child) { margin-bottom: 0.9rem; }
.listed .body:empty { display: none; }
@media (min-width: 54rem), print {
  .story { display: grid; grid-template-columns: var(--margin) minmax(0, var(--measure)); grid-template-rows: auto 1fr; column-gap: var(--gap); }
  .story h3 { grid-column: 2; grid-row: 1; position: relative; margin-bottom: 0.6rem; }
  .story h3 .number { position: absolute; left: calc(-1 * var(--gap) - var(--margin)); }
  .body { grid-column: 2; grid-row: 2; }
  .story:not(.listed) .margin { grid-column: 1; grid-row: 1 / span 2; position: relative; margin: 0; padding-top: 2.3rem; }
  .story:not(.listed) .novelty { position: absolute; top: 0.35rem; left: 2.1rem; margin: 0; }
  .story:not(.listed) .margin :is(dl, dl div) { display: block; }
  .story:not(.listed) .margin dl div { margin-bottom: 0.3rem; text-wrap: balance; }
  .story:not(.listed) .margin dl div:not(:last-child)::after { content: none; }
  .listed { padding-bottom: 0.9rem; }
  .listed h3 { font-size: 1.2rem; margin-bottom: 0.2rem; }
  .listed .margin { grid-column: 2; grid-row: 2; margin: 0; }
  .listed .margin dl { display: block; }
  .listed .margin details { display: inline-block; margin-inline-end: 1.2rem; vertical-align: top; }
}
`
