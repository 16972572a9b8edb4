import type { Briefing, Statement } from '@daybrief/schema'
import { cautionGroups } from '../reading/caution-groups.ts'
import type { NumberedStory } from '../reading/chapters.ts'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { isListed } from '../reading/is-listed.ts'
import { pointsOf } from '../reading/points.ts'
import { storyAnchor } from './anchors.ts'
import { cautionList } from './cautions.ts'
import { differenceTable } from './differences.ts'
import { html, type Markup } from './markup.ts'
import { opinionNotes } from './opinions.ts'
import { anchored, pointParagraph, statementList, withCitations } from './statement.ts'
import { storyMargin } from './story-margin.ts'

/** A story: its headline, its facts in the margin, and what is said, in the order in which it is read. */
export function story({ number, section }: NumberedStory, briefing: Briefing, index: Index): Markup {
  const anchor = storyAnchor(number)
  const { headline, summary, differences, opinions } = section
  const cautions = cautionGroups(section)
  return html`<article class="${isListed(section) ? 'story listed' : 'story'}" id="${anchor}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading"><span class="number">${number}</span> <span class="headline" ${anchored(headline)}>${withCitations(headline, index)}</span></h3>
${storyMargin(section, briefing, index)}
<div class="body">
${[
  pointsOf(summary, briefing).map((point) => pointParagraph(point, index, 'summary')),
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
