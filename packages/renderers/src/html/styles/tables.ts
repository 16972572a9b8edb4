/** Tables: the differences of a story, and the ledgers of the appendix. On a phone each row is a block of its own. */
export const tables = `
table { border-collapse: collapse; }
.differences { width: 100%; }
.differences thead th, .ledger thead th { font: 400 0.78rem/1.3 var(--label-face); color: var(--soft); text-align: start; padding: 0 0.75rem 0.3rem 0; vertical-align: bottom; }
.differences tbody { border-top: 1px solid var(--strong-rule); }
.differences tbody:last-child { border-bottom: 1px solid var(--strong-rule); }
.differences tbody tr + tr td { border-top: 1px solid var(--rule); }
.differences tbody th { width: 27%; padding: 0.55rem 0.9rem 0.55rem 0; text-align: start; vertical-align: top; font-size: 1rem; font-weight: 600; line-height: 1.35; }
.differences tbody td { padding: 0.55rem 0.9rem 0.55rem 0; vertical-align: top; line-height: 1.45; }
.differences td:last-child { width: 24%; padding-right: 0; font-size: 1.0625rem; }
.cue { font-weight: 700; }
.publisher, .differences .day { color: var(--soft); font: 0.82rem/1.35 var(--label-face); }
.differences .publisher { display: block; color: var(--ink); }
.differences .day { white-space: nowrap; }
.ledger { width: 100%; font: 0.88rem/1.4 var(--label-face); }
.ledger caption { text-align: start; padding-bottom: 0.6rem; color: var(--soft); }
.ledger tbody tr { border-top: 1px solid var(--rule); }
.ledger tbody tr:last-child { border-bottom: 1px solid var(--rule); }
.ledger td, .ledger tbody th { padding: 0.4rem 1rem 0.45rem 0; text-align: start; vertical-align: top; font-weight: 400; }
.ledger td:last-child { padding-right: 0; width: 32%; }
.ledger .figure { text-align: end; width: 3rem; }
.ledger .provenance { display: block; color: var(--soft); font-size: 0.82rem; }
.changes { margin-top: 0.25rem; padding-inline-start: 1rem; color: var(--soft); font-size: 0.82rem; }
/* The column's head says it where there is one. */
.unit { display: none; }
.use { font-weight: 600; white-space: nowrap; }
.use.failed, .use.in-work { color: var(--warning); }
.ledger tr:target { background: var(--target); color: var(--target-ink); }
.ledger tr:target :is(a, .provenance) { color: inherit; }
@media screen and (max-width: 40rem) {
  .differences, .differences :is(tbody, tr, th, td), .ledger, .ledger :is(caption, tbody, tr, th, td) { display: block; }
  .differences thead, .ledger thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .differences tbody th, .differences tbody td, .differences td:last-child { width: auto; padding: 0; }
  .differences tbody { padding: 0.6rem 0; }
  .differences tr + tr { margin-top: 0.5rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); }
  .differences tbody tr + tr td { border-top: 0; }
  .differences tbody th { margin-bottom: 0.4rem; }
  .differences .publisher { display: inline; }
  .ledger tr { padding: 0.5rem 0; }
  .ledger td.figure:first-child, .ledger .figure + th { display: inline; }
  .ledger td.figure:first-child { margin-inline-end: 0.5rem; }
  .unit { display: inline; }
  .ledger td, .ledger tbody th, .ledger td:last-child, .ledger .figure { width: auto; padding: 0; text-align: start; }
}
`
