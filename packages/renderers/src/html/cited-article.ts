import type { AnnexArticle } from '@daybrief/schema'
import { articleFacts, headlineOf } from '../reading/article-facts.ts'
import type { CitedRange } from '../reading/cited-ranges.ts'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import type { MarkedArticle } from '../reading/marked-articles.ts'
import { articleAnchor, rowAnchor, storyAnchor } from './anchors.ts'
import { citedLine, markedParagraph, rangeMark } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { phrases } from './phrases.ts'
import { quoted } from './quoted.ts'

/** An article of the appendix with its text, each cited range marked where it stands. */
export function citedArticle({ article, marks }: MarkedArticle, index: Index): Markup {
  const inHeadline = marks.elsewhere.filter((cited) => isHeadline(cited, article))
  const lines = marks.elsewhere.filter((cited) => !inHeadline.includes(cited))
  const body = article.paragraphs[0]?.range.start ?? Number.POSITIVE_INFINITY
  const anchor = articleAnchor(article)
  return html`<article class="cited" id="${anchor}" aria-labelledby="${anchor}-heading">
<h4 id="${anchor}-heading"><span class="number">${article.number}</span> <span class="headline"${quoted(headlineOf(article))}>${headline(article, inHeadline)}</span></h4>
<div class="text">
<p class="provenance">${phrases(articleFacts(article))}</p>
${address(article.address)}<p class="ways">${ways(article, index)}</p>
${[
  lines.filter(({ range }) => range.start < body).map((cited) => citedLine(cited, article)),
  marks.paragraphs.map((pieces) => markedParagraph(pieces, marks.split, article)),
  lines.filter(({ range }) => range.start >= body).map((cited) => citedLine(cited, article)),
]}</div>
</article>
`
}

function headline(article: AnnexArticle, cited: CitedRange[]): Markup {
  const text = headlineOf(article)
  return cited.length === 0 ? html`${text}` : rangeMark(text, cited, article)
}

/** Whether the cited words are the headline: it stands outside the paragraphs, and only its words tell. */
function isHeadline({ text }: CitedRange, article: AnnexArticle): boolean {
  return text !== null && spaced(text) === spaced(article.headline ?? '')
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Where one can go from here: its story, its line in the table of all articles. */
function ways(article: AnnexArticle, index: Index): Markup {
  const story = article.story === null ? null : index.story(article.story)
  const back = story === null ? null : html`<a href="#${storyAnchor(story)}">Back to story ${story}</a> · `
  return html`${back}<a href="#${rowAnchor(article)}">${headings.articles}, no. ${article.number}</a>`
}

/** A link for http and https only; any other address is shown as text, whatever it would do. */
function address(address: string | null): Markup | null {
  if (address === null) return null
  const scheme = URL.canParse(address) ? new URL(address).protocol : ''
  if (scheme !== 'https:' && scheme !== 'http:')
    return html`<p class="address">${address}</p>
`
  return html`<p class="address"><a href="${address}" rel="noopener noreferrer">${address}</a></p>
`
}
