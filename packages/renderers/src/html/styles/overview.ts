/** The map with its lists, and the strip of days in the margin beside it. */
export const overviewStyles = `
.map { display: block; width: 100%; height: auto; background: var(--sea); border: 1px solid var(--rule); }
.map .land { fill: var(--land); stroke: var(--border); stroke-width: 0.8; stroke-linejoin: round; }
.map .told { stroke: var(--border); stroke-width: 0.8; stroke-linejoin: round; }
.map .one { fill: var(--shade-1); }
.map .some { fill: var(--shade-2); }
.map .many { fill: var(--shade-3); }
.map text { fill: var(--map-ink); stroke: var(--halo); stroke-width: 3.2; stroke-linejoin: round; font: 600 14px/1 var(--label-face); text-anchor: middle; }
.caption { margin-top: 0.3rem; color: var(--soft); font: 0.74rem/1.4 var(--label-face); }
.groups { margin-top: 0.9rem; font: 0.88rem/1.5 var(--label-face); font-variant-numeric: lining-nums tabular-nums; }
.groups div { margin-bottom: 0.45rem; }
.groups dt { color: var(--soft); font-size: 0.78rem; }
.groups ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; }
.coverage { margin-bottom: 1.25rem; color: var(--soft); font: 0.78rem/1.4 var(--label-face); font-variant-numeric: lining-nums tabular-nums; }
.coverage svg { display: block; width: 100%; max-width: 15rem; height: auto; }
.coverage rect { fill: var(--bar); }
.coverage .base { stroke: var(--strong-rule); stroke-width: 1; }
.scale { display: flex; justify-content: space-between; gap: 0.4rem; max-width: 15rem; margin: 0.25rem 0 0.35rem; }
.coverage summary { width: fit-content; cursor: pointer; color: var(--ink); font-size: 0.82rem; }
.coverage table { margin-top: 0.3rem; }
.coverage th { font-weight: 400; text-align: start; padding-right: 1rem; white-space: nowrap; }
.coverage thead th { padding-right: 0.75rem; }
.coverage td { text-align: end; color: var(--ink); padding-right: 0.75rem; }
@media screen and (max-width: 36rem) {
  .map text { font-size: 19px; }
}
@media (min-width: 54rem), print {
  .overview { display: grid; grid-template-columns: var(--margin) minmax(0, var(--measure)); column-gap: var(--gap); }
  .places { grid-column: 2; grid-row: 1; }
  .coverage { grid-column: 1; grid-row: 1; }
}
`
