import type { Briefing, StorySection } from '@daybrief/schema'
import { provenance } from '../reading/article-facts.ts'
import { figuresOf } from '../reading/figures.ts'
import { novelties } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { storyFacts, toldBy } from '../reading/story-facts.ts'
import { rowAnchor } from './anchors.ts'
import { assessmentDetails } from './assessment.ts'
import { citationLinks } from './citation.ts'
import { html, type Markup } from './markup.ts'
import { weightDetails } from './weight.ts'

/** What stands beside a story: whether it is new, place, days, subjects, figures, articles, confidence, weight. */
export function storyMargin(section: StorySection, briefing: Briefing, index: Index): Markup {
  const novelty = novelties[section.novelty]
  const facts = storyFacts(section, briefing, index).map(
    ({ label, value, evident }) =>
      html`<div><dt${evident ? html` class="unseen"` : null}>${label}</dt><dd><bdi>${value}</bdi></dd></div>\n`,
  )
  return html`<div class="margin">
${novelty === null ? null : html`<p class="novelty ${section.novelty}">${novelty}</p>\n`}<dl>
${facts}${figures(section, index)}<div><dt class="unseen">Told by</dt><dd>${toldBy(section)}${articleLinks(section, index)}</dd></div>
</dl>
${assessmentDetails(section)}${weightDetails(section)}</div>
`
}

/** Figures as their reports give them, each leading to its words. */
function figures(section: StorySection, index: Index): Markup[] {
  return figuresOf(section).map(
    ({ label, figures }) =>
      html`<div><dt>${label}</dt><dd>${figures.map(
        ({ words, citation }, place) =>
          html`${place > 0 ? ', ' : null}<bdi>${words}</bdi>&nbsp;${citationLinks({ citation, supporters: [] }, index)}`,
      )}</dd></div>\n`,
  )
}

/** Numbers of the story's articles, each leading to its line in the appendix. */
function articleLinks(section: StorySection, index: Index): Markup[] {
  return section.articles.map((id, place) => {
    const article = index.article(id)
    const label = `Article ${article.number}: ${provenance(article)}`
    return html`${place === 0 ? ': ' : ', '}<a href="#${rowAnchor(article)}" title="${label}">${article.number}</a>`
  })
}
