/** On paper, A4 or Letter: black on white, every fold open, cited words underlined, pages numbered at the foot. */
export const print = `
@page { margin: 17mm 18mm 19mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  html { font-size: 9.2pt; }
  :root { --margin: 33mm; --gap: 6mm; --measure: 1fr; }
  body { max-width: none; padding: 0; }
  .skip, .contents, .back, .ways, .coverage details { display: none; }
  a { text-decoration: none; }
  h2 { margin-top: 6mm; }
  p, li { orphans: 2; widows: 2; }
  h3, .margin dl div, .key-points li, td, .ledger tr, .manifest div, .cautions, .opinions { break-inside: avoid; }
  h4, .cited .provenance { break-after: avoid; }
  thead { break-after: avoid; }
  .cited .provenance { margin-bottom: 0.5rem; }
  mark { text-decoration: underline; text-decoration-thickness: 0.6pt; text-underline-offset: 0.2em; }
  .novelty.new { background: none; color: inherit; border-color: currentColor; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  #appendix { break-before: page; }
  #appendix > h2 { margin-top: 0; }
}
`
