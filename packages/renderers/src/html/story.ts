import type { Briefing, Statement } from '@daybrief/schema'
import type { NumberedStory } from '../reading/chapters.ts'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { storyAnchor } from './anchors.ts'
import { cautionList } from './cautions.ts'
import { differenceTable } from './differences.ts'
import { html, type Markup } from './markup.ts'
import { opinionNotes } from './opinions.ts'
import { anchored, statementList, withCitations } from './statement.ts'
import { storyMargin } from './story-margin.ts'

/** A story: its headline, its facts in the margin, and what is said, in the order in which it is read. */
export function story({ number, section }: NumberedStory, briefing: Briefing, index: Index): Markup {
  const anchor = storyAnchor(number)
  const { headline, summary, differences, cautions, opinions } = section
  return html`<article class="story" id="${anchor}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading"><span class="number">${number}</span> <span class="headline" ${anchored(headline)}>${withCitations(headline, index)}</span></h3>
${storyMargin(section, briefing, index)}
<div class="body">
${[
  summary.map((statement) => html`<p class="summary" ${anchored(statement)}>${withCitations(statement, index)}</p>\n`),
  part('news', section.news, index),
  part('agreed', section.agreed, index),
  differences.length === 0 ? null : differenceTable(differences, index),
  part('single', section.single, index),
  cautions.length === 0 ? null : cautionList(cautions, index),
  opinions.length === 0 ? null : opinionNotes(opinions, index),
]}</div>
</article>
`
}

/** A heading and its statements; where only one source says so, with the name of who does. */
function part(name: 'news' | 'agreed' | 'single', statements: Statement[], index: Index): Markup | null {
  if (statements.length === 0) return null
  return html`<div class="part ${name}">
<h4>${headings[name]}</h4>
${statementList(statements, index, { publishers: name === 'single' })}
</div>
`
}
