import type { AnnexArticle, Briefing } from '@daybrief/schema'
import { articleFacts, headlineOf } from '../reading/article-facts.ts'
import { filesProcessed } from '../reading/edition-facts.ts'
import { headings, statuses, uses } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { manifestFacts } from '../reading/manifest-facts.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { table } from './table.ts'

/** Each article and file, what became of it, and what the briefing was made from, as blocks of markdown. */
export function appendix(briefing: Briefing, index: Index): string[] {
  const { articles, documents } = briefing
  const files = documents.map(({ name, articles: found, status, reason }) => [
    escapeMarkdown(name),
    String(found),
    statuses[status],
    escapeMarkdown(reason),
  ])
  return [
    `## ${headings.appendix}`,
    ...(articles.length === 0
      ? []
      : [
          `### ${headings.articles}`,
          table(
            ['No.', 'Article', 'Use', 'Reason'],
            articles.map((article) => row(article, index)),
          ),
        ]),
    ...(documents.length === 0
      ? []
      : [`### ${headings.files}`, table(['File', 'Articles', 'Status', 'Reason'], files)]),
    `### ${headings.manifest}`,
    manifestFacts(briefing)
      .map(({ label, value }) => `- ${label}: ${escapeMarkdown(value)}`)
      .join('\n'),
    `**${escapeMarkdown(filesProcessed(briefing))}**`,
  ]
}

function row(article: AnnexArticle, index: Index): string[] {
  const story = article.story === null ? null : index.story(article.story)
  const facts = [...articleFacts(article), ...(article.address === null ? [] : [article.address])]
  return [
    String(article.number),
    `${escapeMarkdown(headlineOf(article))}<br>${escapeMarkdown(facts.join(' · '))}`,
    uses[article.use],
    `${escapeMarkdown(article.reason)}${story === null ? '' : ` Story ${story}`}`,
  ]
}
