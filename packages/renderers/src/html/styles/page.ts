/**
 * The sheet: a text column of about 68 characters with a margin column beside it, as in a printed brief; below 54rem the
 * margin folds into the column. Faces are those the reader's system has; the last in each list is always there.
 */
export const page = `
:root {
  --text-face: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", Cambria, Georgia, serif;
  --label-face: "Source Sans 3", "Source Sans Pro", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --margin: 10rem; --gap: 2.25rem; --measure: 38rem;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: calc(var(--margin) + var(--gap) + var(--measure) + 2.5rem);
  background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--text-face); font-kerning: normal;
  overflow-wrap: break-word; hanging-punctuation: first allow-end;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
p, li, td, dd { text-wrap: pretty; }
:is(p, li, td):is(:lang(km), :lang(my), :lang(lo), :lang(th)) { line-height: 1.75; }
:lang(zh), :lang(ja) { line-break: strict; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 1px; }
main:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip a { position: absolute; left: -100vw; padding: 0.5rem 0.75rem; background: var(--paper); font: 600 0.9rem/1.3 var(--label-face); z-index: 1; }
.skip a:focus { left: 1rem; top: 0.75rem; }
h2 { margin: 2.75rem 0 1.25rem; padding-top: 0.5rem; border-top: 2px solid var(--strong-rule); font: 700 1.05rem/1.2 var(--label-face); letter-spacing: 0.01em; }
.number, .figure, .citation, .line { font-variant-numeric: lining-nums tabular-nums; }
.citation, .plus { font-family: var(--label-face); font-size: 0.76em; font-weight: 400; font-style: normal; }
.citation { white-space: nowrap; }
.plus { color: var(--soft); }
.key-points { list-style: none; }
.key-points li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); margin-bottom: 0.7rem; }
.key-points .number { font: 700 1.05rem/1.5 var(--label-face); text-decoration: none; }
.key-points .number:hover { text-decoration: underline; }
.legend { margin-top: 1rem; color: var(--soft); font: 0.82rem/1.45 var(--label-face); }
.legend :is(.citation, .plus), .plus .citation { font-size: 1em; }
.ahead div { margin-bottom: 0.6rem; }
.ahead dt { font: 600 0.88rem/1.5 var(--label-face); font-variant-numeric: lining-nums tabular-nums; }
.way { font: 0.76em var(--label-face); white-space: nowrap; }
.quiet .publisher { white-space: nowrap; }
.nothing { margin: 2.5rem 0; font-size: 1.35rem; line-height: 1.35; }
footer { margin-top: 2.75rem; padding-top: 0.6rem; border-top: 4px double var(--strong-rule); font: 600 0.9rem/1.4 var(--label-face); }
[id^="statement-"] { scroll-margin-top: 30vh; }
[id^="statement-"]:target { background: var(--target); color: var(--target-ink); box-shadow: 0 0 0 0.2em var(--target); }
[id^="statement-"]:target a, [id^="statement-"]:target .plus { color: inherit; }
@media (min-width: 54rem), print {
  .key-points, .legend, .nothing { margin-left: calc(var(--margin) + var(--gap)); }
  .key-points li { grid-template-columns: 0 minmax(0, 1fr); }
  .ahead div { display: grid; grid-template-columns: var(--margin) minmax(0, var(--measure)); column-gap: var(--gap); }
  ul.quiet { margin-left: calc(var(--margin) + var(--gap)); }
  .key-points .number { transform: translateX(-1.6rem); width: 1rem; text-align: right; }
}
`
