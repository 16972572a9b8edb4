import type { AnnexArticle, AnnexDocument, Briefing } from '@daybrief/schema'
import { articleFacts, headlineOf } from '../reading/article-facts.ts'
import { count } from '../reading/count.ts'
import { filesProcessed } from '../reading/edition-facts.ts'
import { headings, statuses, uses } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { manifestFacts } from '../reading/manifest-facts.ts'
import { blank, factList, heading } from './blocks.ts'
import { type Line, run } from './run.ts'
import { wrap } from './wrap.ts'

/** Each article and file, what became of it, and what the briefing was made from. */
export function appendix(briefing: Briefing, index: Index, width: number): Line[] {
  const { articles, documents } = briefing
  return [
    ...heading(headings.appendix, width),
    ...part(
      `${headings.articles}: ${count(articles.length, 'article')}`,
      articles.flatMap((article) => articleLines(article, index, width)),
      width,
    ),
    ...part(
      `${headings.files}: ${filesProcessed(briefing)}`,
      documents.flatMap((document) => fileLines(document, width)),
      width,
    ),
    ...part(headings.manifest, factList(manifestFacts(briefing), width), width),
  ]
}

function part(name: string, lines: Line[], width: number): Line[] {
  return lines.length === 0 ? [] : [blank, ...wrap([run(name, 'label')], { width }), ...lines]
}

function articleLines(article: AnnexArticle, index: Index, width: number): Line[] {
  const rest = '      '
  const story = article.story === null ? null : index.story(article.story)
  const told = story === null ? '' : ` Story ${story}.`
  const address = article.address === null ? [] : wrap([run(article.address, 'soft')], { width, first: rest })
  return [
    ...wrap([run(headlineOf(article))], { width, first: `${article.number}.`.padStart(4).padEnd(rest.length) }),
    ...wrap([run(articleFacts(article).join('; '), 'soft')], { width, first: rest }),
    ...address,
    ...wrap([run(`${uses[article.use]}:`, 'label'), run(` ${article.reason}${told}`)], { width, first: rest }),
  ]
}

function fileLines({ name, status, articles, reason }: AnnexDocument, width: number): Line[] {
  const style = status === 'failed' || status === 'in work' ? 'alert' : 'soft'
  return wrap([run(name), run(` ${statuses[status]}, ${count(articles, 'article')}: `, style), run(reason)], {
    width,
    first: '  - ',
  })
}
