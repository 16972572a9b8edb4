import type { Briefing, StorySection } from '@daybrief/schema'
import { authorOf, publishedOn, publisherOf } from '../reading/article-facts.ts'
import { gradeWords } from '../reading/assessment-words.ts'
import { cautionGroups } from '../reading/caution-groups.ts'
import type { NumberedStory } from '../reading/chapters.ts'
import { cueRange } from '../reading/cue-range.ts'
import { figuresOf } from '../reading/figures.ts'
import { cautions, confidences, headings, novelties } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { isListed } from '../reading/is-listed.ts'
import { pointsOf } from '../reading/points.ts'
import { decimal, storyFacts, toldBy } from '../reading/story-facts.ts'
import { trimmedText, trimsOf } from '../reading/trims.ts'
import { paperPoint } from './paper-point.ts'
import { type Cited, citedBy, said, sentence } from './said.ts'

/** A story as the page prints it. */
export function paperStory({ number, section }: NumberedStory, briefing: Briefing, index: Index) {
  const { headline, summary, news, agreed, single, opinions } = section
  return {
    number,
    headline: { ...said(headline.text), cited: citedBy(headline, index) },
    novelty: novelties[section.novelty],
    listed: isListed(section),
    facts: margin(section, briefing, index),
    summary: pointsOf(summary, briefing).map((point) => paperPoint(point, index)),
    before: [
      { heading: headings.news, sentences: news.map((statement) => sentence(statement, index)) },
      { heading: headings.agreed, sentences: agreed.map((statement) => sentence(statement, index)) },
    ],
    differences: differences(section, index),
    after: [{ heading: headings.single, sentences: single.map((statement) => sentence(statement, index)) }],
    cautions: cautionGroups(section).map(({ kind, text, statements }) => ({
      label: cautions[kind],
      ...said(text),
      quotes: statements.map((statement) => ({
        ...said(`“${trimmedText(statement, index)}”`),
        cited: citedBy(statement, index),
      })),
    })),
    opinions: opinions.map(({ byline, article, marker, statements }) => ({
      author: said(authorOf(byline, index.article(article))),
      marker: marker === null ? null : said(`“${marker}”`),
      sentences: statements.map((statement) => sentence(statement, index)),
    })),
  }
}

/** What stands beside a story: the same as on the screen, what is folded there in one line. */
function margin(section: StorySection, briefing: Briefing, index: Index) {
  const { assessment, weight } = section
  const figures = figuresOf(section).map(({ label, figures }) => ({
    label,
    ...said(figures.map(({ words }) => words).join(', ')),
    cited: distinct(figures.flatMap(({ citation }) => citedBy({ citation, supporters: [] }, index))),
  }))
  const numbers = section.articles.map((id) => index.article(id).number).join(', ')
  const told = `${toldBy(section)}${numbers === '' ? '' : `: ${numbers}`}`
  return [
    ...storyFacts(section, briefing, index).map(({ label, value, evident }) => ({
      label: evident ? null : label,
      ...said(value),
      cited: [],
    })),
    ...figures,
    { label: null, ...said(told), cited: [] },
    { label: 'Confidence', ...said(`${confidences[assessment.confidence]}, ${gradeWords(assessment)}`), cited: [] },
    { label: 'Weight', ...said(decimal(weight.total)), cited: [] },
  ]
}

/** Figures of one sentence share its line. */
function distinct(cited: Cited[]): Cited[] {
  return cited.filter(({ label }, place) => cited.findIndex((other) => other.label === label) === place)
}

function differences({ differences }: StorySection, index: Index) {
  return differences.map(({ question, sides }) => ({
    question: said(question),
    sides: sides.map(({ cue, statement }) => {
      const { before, after } = trimsOf(statement, index)
      const range = cueRange(statement.text, cue) ?? { start: 0, end: 0 }
      const article = index.article(statement.citation.article)
      return {
        ...said(statement.text),
        left: said(before + statement.text.slice(0, range.start)).text,
        cue: said(statement.text.slice(range.start, range.end)).text,
        right: said(statement.text.slice(range.end) + after).text,
        publisher: said(publisherOf(article)),
        day: publishedOn(article),
        cited: citedBy(statement, index),
      }
    }),
  }))
}
