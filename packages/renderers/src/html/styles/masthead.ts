/** The head of the page, ruled as the head of a paper is, and the contents under it. */
export const masthead = `
.masthead { border-top: 4px solid var(--strong-rule); }
.nameplate { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; gap: 0 1.5rem; padding: 0.8rem 0 0.9rem; }
.region { grid-column: 1 / -1; color: var(--accent); font: 700 0.85rem/1.3 var(--label-face); letter-spacing: 0.02em; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.6rem); font-weight: 700; letter-spacing: -0.012em; line-height: 1.08; }
.day { font: 600 1rem/1.25 var(--label-face); text-align: right; font-variant-numeric: lining-nums tabular-nums; padding-bottom: 0.2em; }
.day time { white-space: nowrap; }
.weekday { display: block; font-weight: 400; color: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(4, auto); justify-content: space-between; border-top: 1px solid var(--strong-rule); border-bottom: 1px solid var(--strong-rule); gap: 0.55rem 1.5rem; padding: 0.7rem 0 0.75rem; font: 0.88rem/1.35 var(--label-face); font-variant-numeric: lining-nums tabular-nums; }
.facts dt { color: var(--soft); font-size: 0.78rem; }
.facts dd { font-weight: 600; }
.alert { color: var(--warning); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.4rem; list-style: none; padding-top: 0.5rem; font: 0.88rem/1.6 var(--label-face); }
.facts.dated div:nth-child(-n+2) { grid-column: span 2; }
.facts:not(.dated) div:first-child { grid-column: 1 / -1; }
@media screen and (max-width: 36rem) {
  .nameplate { display: block; }
  .day { margin-top: 0.4rem; text-align: left; }
  .weekday { display: inline; }
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem 1rem; }
}
`
