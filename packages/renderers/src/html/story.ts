import type { Briefing, Statement } from '@daybrief/schema'
import type { NumberedStory } from '../reading/chapters.ts'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { storyAnchor } from './anchors.ts'
import { cautionList } from './cautions.ts'
import { citationLinks } from './citation.ts'
import { differenceTable } from './differences.ts'
import { html, type Markup } from './markup.ts'
import { opinionNotes } from './opinions.ts'
import { anchored, statementList } from './statement.ts'
import { storyMargin } from './story-margin.ts'

/** A story: its headline, its facts in the margin, and what is said, in the order in which it is read. */
export function story({ number, section }: NumberedStory, briefing: Briefing, index: Index): Markup {
  const anchor = storyAnchor(number)
  const { headline, summary, differences, cautions, opinions } = section
  return html`<article class="story" id="${anchor}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading"><span class="number">${number}</span> <span class="headline" ${anchored(headline)}>${headline.text} ${citationLinks(headline, index)}</span></h3>
${storyMargin(section, briefing, index)}
<div class="body">
${summary.map((statement) => html`<p class="summary" ${anchored(statement)}>${statement.text} ${citationLinks(statement, index)}</p>\n`)}${[
    part(headings.news, section.news, index, 'news'),
    part(headings.agreed, section.agreed, index),
    differences.length > 0 ? differenceTable(differences, index) : null,
    part(headings.single, section.single, index),
    cautions.length > 0 ? cautionList(cautions, index) : null,
    opinions.length > 0 ? opinionNotes(opinions, index) : null,
  ]}</div>
</article>
`
}

function part(heading: string, statements: Statement[], index: Index, name = 'part'): Markup | null {
  if (statements.length === 0) return null
  return html`<div class="${name}">
<h4>${heading}</h4>
${statementList(statements, index)}
</div>
`
}
