import type { Briefing } from '@daybrief/schema'
import { chaptersOf } from '../reading/chapters.ts'
import { headings } from '../reading/headings.ts'
import { html, type Markup } from './markup.ts'

/** The line under the title that leads to each part of the page. */
export function contents(briefing: Briefing): Markup {
  const parts = [
    ...(briefing.keyPoints.length > 0 ? [{ id: 'key-points', heading: headings.keyPoints }] : []),
    ...(chaptersOf(briefing).length > 0 ? [{ id: 'overview', heading: headings.map }] : []),
    ...chaptersOf(briefing),
    ...(briefing.ahead.length > 0 ? [{ id: 'ahead', heading: headings.ahead }] : []),
    ...(briefing.quiet.length > 0 ? [{ id: 'quiet', heading: headings.quiet }] : []),
    { id: 'appendix', heading: headings.appendix },
  ]
  return html`<nav class="contents" aria-label="Contents">
<ul>
${parts.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ul>
</nav>
`
}

/** Links that a keyboard meets first: past the head of the page, and on to the appendix. */
export function skipLinks(): Markup {
  return html`<nav class="skip" aria-label="Skip">
<a href="#main">Skip to the briefing</a>
<a href="#appendix">Skip to the appendix</a>
</nav>
`
}

/** How to read a citation, once, before the first one. */
export function legend(): Markup {
  return html`<p class="legend">Every sentence is quoted word for word; … marks where one is cut. <span class="citation">[3:12]</span> is article 3, line 12 of its file, and opens it there; <span class="plus">+</span> adds others who say the same.</p>
`
}
