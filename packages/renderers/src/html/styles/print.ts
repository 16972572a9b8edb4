/** On paper: A4 or Letter, black on white, every fold open, the cited words underlined, pages numbered at the foot. */
export const print = `
@page { margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root { --margin: 33mm; --gap: 6mm; --measure: none; }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.42; }
  .skip, .contents, .back, .ways a[href^="#"] { display: none; }
  a { text-decoration: none; }
  h1 { font-size: 22pt; }
  h2 { margin-top: 7mm; }
  .story h3 { font-size: 13.5pt; }
  .summary { font-size: 10.75pt; }
  p, li { orphans: 2; widows: 2; }
  .story h3, .margin, .key-points li, .differences tr, .ledger tr, .manifest div, .cautions, .opinions { break-inside: avoid; }
  mark { text-decoration: underline; text-decoration-thickness: 0.6pt; text-underline-offset: 0.18em; }
  .novelty.new { background: none; color: inherit; border-color: currentColor; }
  details::details-content { content-visibility: visible; block-size: auto; }
  #appendix { break-before: page; }
  #appendix > h2 { margin-top: 0; }
}
`
