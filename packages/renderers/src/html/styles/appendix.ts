/** The appendix: smaller, the texts with cited words marked, and the line of the file beside them. */
export const appendixStyles = `
#appendix { font-size: 0.97rem; }
#appendix h3 { margin: 2.25rem 0 0.9rem; font: 700 0.95rem/1.3 var(--label-face); }
.cited { padding: 1rem 0 1.1rem; border-top: 1px solid var(--rule); scroll-margin-top: 0; }
.cited h4 { font-size: 1.1rem; }
.cited h4 .number { color: var(--accent); margin-inline-end: 0.5rem; }
.cited .provenance, .ways, .address { color: var(--soft); font: 0.82rem/1.45 var(--label-face); font-variant-numeric: lining-nums tabular-nums; }
.cited .provenance { margin-top: 0.3rem; }
.ways { margin-bottom: 0.7rem; }
.address { overflow-wrap: anywhere; }
.cited .text > p:not(.provenance, .address, .ways) { position: relative; margin-bottom: 0.6rem; }
.line { color: var(--soft); font: 0.76rem/1 var(--label-face); }
mark { background: var(--mark); color: var(--mark-ink); padding: 0.06em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark [id] { scroll-margin-top: 35vh; }
mark :target, mark:has(> :target) { background: var(--target); color: var(--target-ink); }
.back { margin-inline-start: 0.2em; padding: 0 0.1em; color: var(--soft); font: 0.82em/1 var(--label-face); text-decoration: none; }
.cited:target > h4 { background: var(--target); color: var(--target-ink); }
.cited:target > h4 .number { color: inherit; }
.manifest { display: grid; gap: 0.35rem; font: 0.88rem/1.4 var(--label-face); font-variant-numeric: lining-nums tabular-nums; }
.record { list-style: "–"; padding-inline-start: 1.1rem; font: 0.88rem/1.45 var(--label-face); }
.record li { padding-inline-start: 0.5rem; margin-bottom: 0.25rem; }
.manifest dt { color: var(--soft); }
.manifest dd { overflow-wrap: anywhere; }
@media (min-width: 54rem), print {
  .cited { display: grid; grid-template-columns: var(--margin) minmax(0, var(--measure)); column-gap: var(--gap); }
  .cited h4, .cited .text { grid-column: 2; }
  .cited h4 { position: relative; }
  .cited h4 .number { position: absolute; left: calc(-1 * var(--gap) - var(--margin)); }
  .line { position: absolute; left: calc(-1 * var(--gap)); width: calc(var(--gap) - 0.6rem); text-align: right; line-height: 1.95; user-select: none; }
  .manifest div { display: grid; grid-template-columns: var(--margin) minmax(0, 1fr); column-gap: var(--gap); }
}
@media (forced-colors: active) {
  :target, mark:has(> :target) { outline: 2px solid Highlight; }
}
`
