import type { Citation, Statement } from '@daybrief/schema'
import { citationWords } from '../reading/article-facts.ts'
import { citationLabel, type Index } from '../reading/index-briefing.ts'
import { rangeAnchor } from './anchors.ts'
import { html, type Markup } from './markup.ts'

/** `[3:12]`, leading to the cited words in the appendix; its title spells out publisher and day. */
function citationLink(citation: Citation, index: Index): Markup {
  const anchor = rangeAnchor(index.article(citation.article), citation.range)
  const label = citationLabel(citation, index)
  return html`<a class="citation" dir="ltr" href="#${anchor}" title="${citationWords(citation, index)}">${label}</a>`
}

/** The citation of a statement and of those who say the same. */
export function citationLinks(statement: Pick<Statement, 'citation' | 'supporters'>, index: Index): Markup {
  const supporters = statement.supporters.map(
    (supporter) => html` <span class="plus">+&nbsp;${citationLink(supporter, index)}</span>`,
  )
  return html`${citationLink(statement.citation, index)}${supporters}`
}
