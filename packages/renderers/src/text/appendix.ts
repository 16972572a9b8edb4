import type { AnnexArticle, AnnexDocument, Briefing } from '@daybrief/schema'
import { articleFacts, headlineOf } from '../reading/article-facts.ts'
import { gradeWords } from '../reading/assessment-words.ts'
import { chaptersOf, type NumberedStory } from '../reading/chapters.ts'
import { count } from '../reading/count.ts'
import { filesProcessed } from '../reading/edition-facts.ts'
import { confidences, headings, statuses, uses } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { manifestFacts } from '../reading/manifest-facts.ts'
import { recordLines } from '../reading/record-lines.ts'
import { decimal, toldBy, weightParts } from '../reading/story-facts.ts'
import { byCountry, byTopic, type StoryGroup } from '../reading/story-groups.ts'
import { versionChanges } from '../reading/version-changes.ts'
import { whoIsNamed } from '../reading/who-is-named.ts'
import { blank, factList, heading } from './blocks.ts'
import { type Line, run } from './run.ts'
import { wrap } from './wrap.ts'

/** Columns that what follows a number stands in from the left. */
const REST = '      '

/** The index, why each story stands where it stands, each article and file, decisions, and what it was made from. */
export function appendix(briefing: Briefing, index: Index, width: number): Line[] {
  const { articles, documents } = briefing
  const stories = chaptersOf(briefing).flatMap((chapter) => chapter.stories)
  return [
    ...heading(headings.appendix, width),
    ...part(headings.byCountry, groupLines(byCountry(briefing, index), width), width),
    ...part(headings.byTopic, groupLines(byTopic(briefing, index), width), width),
    ...part(
      headings.weights,
      stories.flatMap((told) => weightLines(told, index, width)),
      width,
    ),
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
    ...part(
      headings.record,
      recordLines(briefing, index).flatMap((line) => wrap([run(line)], { width, first: '  - ' })),
      width,
    ),
    ...part(headings.manifest, factList(manifestFacts(briefing), width), width),
  ]
}

function part(name: string, lines: Line[], width: number): Line[] {
  return lines.length === 0 ? [] : [blank, ...wrap([run(name, 'label')], { width }), ...lines]
}

function groupLines(groups: StoryGroup[], width: number): Line[] {
  if (groups.length === 0) return []
  return wrap([run(groups.map(({ name, stories }) => `${name} ${stories.join(', ')}`).join('; '))], {
    width,
    first: '  ',
  })
}

/** What a story weighs and how sure it is, each with its reasons; who tells it and whom it names. */
function weightLines({ number, section }: NumberedStory, index: Index, width: number): Line[] {
  const { weight, assessment, articles } = section
  const parts = weightParts(section).map(({ label, value }) => `${label.toLowerCase()} ${value}`)
  const numbers = articles.map((id) => index.article(id).number).join(', ')
  const named = whoIsNamed(section)
  const facts = [
    `Weight ${decimal(weight.total)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`,
    `confidence ${confidences[assessment.confidence]} (${gradeWords(assessment)}). ${assessment.reasons.join(' ')}`,
  ]
  return [
    ...wrap([run(facts.join('; '))], { width, first: `${number}.`.padStart(4).padEnd(REST.length) }),
    ...wrap([run(`${toldBy(section)}${numbers === '' ? '' : `: ${numbers}`}`, 'soft')], { width, first: REST }),
    ...(named.length === 0 ? [] : wrap([run(`Named: ${named.join(', ')}`, 'soft')], { width, first: REST })),
  ]
}

function articleLines(article: AnnexArticle, index: Index, width: number): Line[] {
  const story = article.story === null ? null : index.story(article.story)
  const told = story === null ? '' : ` Story ${story}.`
  const address = article.address === null ? [] : wrap([run(article.address, 'soft')], { width, first: REST })
  return [
    ...wrap([run(headlineOf(article))], { width, first: `${article.number}.`.padStart(4).padEnd(REST.length) }),
    ...wrap([run(articleFacts(article).join('; '), 'soft')], { width, first: REST }),
    ...address,
    ...wrap([run(`${uses[article.use]}:`, 'label'), run(` ${article.reason}${told}`)], { width, first: REST }),
    ...versionChanges(article).flatMap((change) => wrap([run(change)], { width, first: `${REST}- ` })),
  ]
}

function fileLines({ name, status, articles, reason }: AnnexDocument, width: number): Line[] {
  const style = status === 'failed' || status === 'in work' ? 'alert' : 'soft'
  return wrap([run(name), run(` ${statuses[status]}, ${count(articles, 'article')}: `, style), run(reason)], {
    width,
    first: '  - ',
  })
}
