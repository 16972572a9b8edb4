import type { AnnexArticle } from '@daybrief/schema'
import { articleFacts, headlineOf } from '../reading/article-facts.ts'
import { count } from '../reading/count.ts'
import { headings, uses } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import type { MarkedArticle } from '../reading/marked-articles.ts'
import { versionChanges } from '../reading/version-changes.ts'
import { articleAnchor, rowAnchor, storyAnchor } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { phrases } from './phrases.ts'
import { quoted } from './quoted.ts'
import { tableHead } from './table-head.ts'

/** Every article, what became of it and why. */
export function articleTable(articles: AnnexArticle[], cited: MarkedArticle[], index: Index): Markup {
  const texts = new Set(cited.map(({ article }) => article))
  return html`<h3 id="articles">${headings.articles}</h3>
<table class="ledger">
<caption>${count(articles.length, 'article')}, and what became of each</caption>
${tableHead(['No.', 'Article', 'Use', 'Reason'])}
<tbody>
${articles.map((article) => row(article, texts.has(article), index))}</tbody>
</table>
`
}

function row(article: AnnexArticle, shown: boolean, index: Index): Markup {
  const headline = headlineOf(article)
  const name = shown
    ? html`<a href="#${articleAnchor(article)}"${quoted(headline)}>${headline}</a>`
    : html`<span${quoted(headline)}>${headline}</span>`
  return html`<tr id="${rowAnchor(article)}"><td class="figure">${article.number}</td><th scope="row">${name} <span class="provenance">${phrases(articleFacts(article))}</span></th><td><span class="use ${article.use}">${uses[article.use]}</span></td><td><bdi>${article.reason}</bdi>${storyLink(article, index)}${changeList(article)}</td></tr>
`
}

/** What a version says otherwise than the telling it repeats. */
function changeList(article: AnnexArticle): Markup | null {
  const changes = versionChanges(article)
  if (changes.length === 0) return null
  return html`<ul class="changes">${changes.map((change) => html`<li><bdi>${change}</bdi></li>`)}</ul>`
}

function storyLink(article: AnnexArticle, index: Index): Markup | null {
  const story = article.story === null ? null : index.story(article.story)
  return story === null ? null : html` <a href="#${storyAnchor(story)}">Story ${story}</a>`
}
