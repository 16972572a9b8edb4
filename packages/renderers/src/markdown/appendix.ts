import type { AnnexArticle, Briefing } from '@daybrief/schema'
import { articleFacts, headlineOf } from '../reading/article-facts.ts'
import { gradeWords } from '../reading/assessment-words.ts'
import { chaptersOf, type NumberedStory } from '../reading/chapters.ts'
import { filesProcessed } from '../reading/edition-facts.ts'
import { confidences, headings, statuses, uses } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { manifestFacts } from '../reading/manifest-facts.ts'
import { recordLines } from '../reading/record-lines.ts'
import { decimal, toldBy, weightParts } from '../reading/story-facts.ts'
import { byCountry, byTopic, type StoryGroup } from '../reading/story-groups.ts'
import { versionChanges } from '../reading/version-changes.ts'
import { whoIsNamed } from '../reading/who-is-named.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { table } from './table.ts'

/** The index, why each story stands where it stands, each article and file, decisions, and what it was made from. */
export function appendix(briefing: Briefing, index: Index): string[] {
  const { articles, documents } = briefing
  const stories = chaptersOf(briefing).flatMap((chapter) => chapter.stories)
  const weights = stories.map((told) => weightRow(told, index))
  const rows = articles.map((article) => articleRow(article, index))
  const files = documents.map(({ name, articles: found, status, reason }) => [
    escapeMarkdown(name),
    String(found),
    statuses[status],
    escapeMarkdown(reason),
  ])
  const record = recordLines(briefing, index).map((line) => `- ${escapeMarkdown(line)}`)
  const facts = manifestFacts(briefing).map(
    ({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`,
  )
  return [
    `## ${headings.appendix}`,
    ...(stories.length === 0 ? [] : [`### ${headings.index}`, indexLines(briefing, index)]),
    ...tablePart(headings.weights, ['Story', 'Weight', 'Confidence', 'Told by', 'Named'], weights),
    ...tablePart(headings.articles, ['No.', 'Article', 'Use', 'Reason'], rows),
    ...tablePart(headings.files, ['File', 'Articles', 'Status', 'Reason'], files),
    ...(record.length === 0 ? [] : [`### ${headings.record}`, record.join('\n')]),
    `### ${headings.manifest}`,
    facts.join('\n'),
    `**${escapeMarkdown(filesProcessed(briefing))}**`,
  ]
}

function tablePart(heading: string, head: string[], rows: string[][]): string[] {
  return rows.length === 0 ? [] : [`### ${heading}`, table(head, rows)]
}

function indexLines(briefing: Briefing, index: Index): string {
  const line = (label: string, groups: StoryGroup[]): string => {
    const named = groups.map(({ name, stories }) => `${escapeMarkdown(name)} ${stories.join(', ')}`)
    return `- **${label}:** ${named.join('; ')}`
  }
  return [line(headings.byCountry, byCountry(briefing, index)), line(headings.byTopic, byTopic(briefing, index))].join(
    '\n',
  )
}

function weightRow({ number, section }: NumberedStory, index: Index): string[] {
  const { weight, assessment, articles } = section
  const parts = weightParts(section).map(({ label, value }) => `${label.toLowerCase()} ${value}`)
  const numbers = articles.map((id) => index.article(id).number).join(', ')
  return [
    String(number),
    escapeMarkdown(`${decimal(weight.total)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`),
    escapeMarkdown(
      `${confidences[assessment.confidence]} (${gradeWords(assessment)}). ${assessment.reasons.join(' ')}`,
    ),
    `${toldBy(section)}${numbers === '' ? '' : `: ${numbers}`}`,
    escapeMarkdown(whoIsNamed(section).join(', ')),
  ]
}

function articleRow(article: AnnexArticle, index: Index): string[] {
  const story = article.story === null ? null : index.story(article.story)
  const facts = [...articleFacts(article), ...(article.address === null ? [] : [article.address])]
  const changes = versionChanges(article)
  return [
    String(article.number),
    `${escapeMarkdown(headlineOf(article))}<br>${escapeMarkdown(facts.join(' · '))}`,
    uses[article.use],
    `${escapeMarkdown([article.reason, ...(changes.length === 0 ? [] : [`Changes: ${changes.join('; ')}.`])].join(' '))}${story === null ? '' : ` Story ${story}`}`,
  ]
}
