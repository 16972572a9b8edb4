import type { Briefing, StorySection } from '@daybrief/schema'
import { provenance } from '../reading/article-facts.ts'
import { novelties } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { storyFacts } from '../reading/story-facts.ts'
import { rowAnchor } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { weightDetails } from './weight.ts'

/** What stands beside a story: whether it is new, place, days, subjects, its articles, its weight. */
export function storyMargin(section: StorySection, briefing: Briefing, index: Index): Markup {
  const novelty = novelties[section.novelty]
  return html`<div class="margin">
${novelty === null ? null : html`<p class="novelty ${section.novelty}">${novelty}</p>\n`}<dl>
${storyFacts(section, briefing, index).map(
  ({ label, value }) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>\n`,
)}${section.articles.length === 0 ? null : html`<div><dt>Articles</dt><dd>${articleLinks(section, index)}</dd></div>\n`}</dl>
${weightDetails(section)}</div>
`
}

/** Numbers of the story's articles, each leading to its line in the appendix. */
function articleLinks(section: StorySection, index: Index): Markup[] {
  return section.articles.map((id, place) => {
    const article = index.article(id)
    return html`${place > 0 ? ', ' : null}<a href="#${rowAnchor(article)}" title="${provenance(article)}">${article.number}</a>`
  })
}
