import type { AnnexDocument, Briefing, Caution, Citation, Statement } from '@daybrief/schema'
import { wordCount } from '../word-count.ts'
import type { DraftSection } from './frame.ts'

/**
 * Words that a briefing takes its reader before the appendix, counted as the text format sets them: each run between white
 * space, so that a citation is a word and a rule is one.
 */

/**
 * The day (4); Closed (1), 5 of 5 files processed (5), 14 articles, 10 stories and 13 origins (6), dated 2 May to 8 June (6),
 * compared with an edition (3).
 */
const LINES_UNDER_TITLE = 25

/** `(2 failed, 1 in work)`. */
const TROUBLES = { failed: 2, inWork: 3 }

/** Two rules beside the title; Key points, Stories, Outside the region, Older items, Watch and Quiet (10), each with its rule. */
const EDITION_HEADINGS = 18

/** `3.` before a headline, and its citation. */
const HEADLINE_MARKS = 2

/** `single origin, confidence high/B1`. */
const RELIANCE = 4

/** `UPDATED; since 3 June`. */
const SINCE = 4

/** `undated`, `4 June (4d)`, `30 May to 4 June (4d)`. */
const DATES = { none: 1, one: 3, two: 6 }

/** `4 June 2024` after the author of an opinion. */
const DAY_WORDS = 3

/** `Caution`. */
const CAUTION_HEADING = 1

/** Words of the headings of a story's other parts. */
const PART_HEADINGS = { news: 5, agreed: 5, differences: 3, single: 4, opinions: 3 }

/** `Killed:` and a citation at a figure, `November 2024:` before what lies ahead. */
const LABEL_WORDS = 2

/** What composed lines of a story hold beside its own words: names of topics and countries, and of publishers. */
type Naming = { named: (id: string) => string; publisherOf: (article: string) => string }

/** Words of the title and what stands under it, of the headings of the edition, of what lies ahead and what is quiet. */
export function editionWords(
  briefing: Pick<Briefing, 'title' | 'region' | 'closing' | 'ahead' | 'quiet'>,
  statuses: readonly AnnexDocument['status'][],
): number {
  const { title, region, closing, ahead, quiet } = briefing
  return (
    wordCount(title) +
    (title.includes(region) ? 0 : wordCount(region)) +
    wordCount(closing) +
    (statuses.includes('failed') ? TROUBLES.failed : 0) +
    (statuses.includes('in work') ? TROUBLES.inWork : 0) +
    LINES_UNDER_TITLE +
    EDITION_HEADINGS +
    sum(ahead.map(({ statement }) => statementWords(statement) + LABEL_WORDS + 1)) +
    sum(quiet.map(({ headline }) => wordCount(headline)))
  )
}

/** Words of a story: its headline, the facts under it, and all that is told. */
export function storyWords(section: DraftSection, { named, publisherOf }: Naming): number {
  const { headline, places, topics, countries, watchlist, facts } = section
  const { summary, news, agreed, single, differences, cautions, opinions } = section
  const dated = section.dates === null ? DATES.none : section.dates.first === section.dates.last ? DATES.one : DATES.two
  const since = section.novelty === 'first' ? 0 : SINCE
  const sideWords = ({ statement }: { statement: Statement }) =>
    statementWords(statement) + wordCount(publisherOf(statement.citation.article))
  const untold = facts.filter(({ citation }) => !toldIn(section, citation))
  const labels = [...places, ...topics.slice(0, 1).map(named), ...countries.map(named), ...watchlist]
  return (
    wordCount(headline.text) +
    HEADLINE_MARKS +
    RELIANCE +
    dated +
    since +
    (watchlist.length > 0 ? 1 : 0) +
    sum(labels.map(wordCount)) +
    sum(untold.map(({ fact }) => wordCount(fact.evidence.text) + LABEL_WORDS)) +
    sum([...summary, ...news, ...agreed, ...single].map(statementWords)) +
    sum(differences.map(({ question, sides }) => wordCount(question) + sum(sides.map(sideWords)))) +
    cautionWords(cautions) +
    sum(
      opinions.map(
        ({ article, byline, marker, statements }) =>
          DAY_WORDS +
          wordCount(`${byline ?? ''} ${publisherOf(article)} ${marker ?? ''}`) +
          sum(statements.map(statementWords)),
      ),
    ) +
    sum(
      Object.entries(PART_HEADINGS).map(([part, words]) =>
        section[part as keyof typeof PART_HEADINGS].length > 0 ? words : 0,
      ),
    )
  )
}

/** Words of a key point, its number among them. */
export const keyPointWords = (statement: Statement) => statementWords(statement) + 1

/** Words, a citation, and a mark on either side where the sentence goes on. */
const statementWords = ({ text }: Statement) =>
  wordCount(text) + 1 + (/^\p{Ll}/u.test(text) ? 1 : 0) + (/[.!?…]["”’)\]]*$/u.test(text) ? 0 : 1)

/** Cautions that the facts under the headline say already take no words of their own; those of one kind have one label. */
function cautionWords(cautions: readonly Caution[]): number {
  const shown = cautions.filter(({ kind, statement }) => statement !== null || kind === 'late')
  const labels = new Set(shown.map(({ kind }) => kind))
  return (
    (shown.length > 0 ? CAUTION_HEADING : 0) +
    sum([...labels].map((kind) => (kind === 'no-comment' || kind === 'error-flagged' ? 2 : 1))) +
    sum(shown.map(({ text, statement }) => (statement ? statementWords(statement) : wordCount(text))))
  )
}

/** Whether a sentence shown holds a figure: it is not shown again. */
function toldIn({ summary, news, agreed, single, differences }: DraftSection, { article, range }: Citation): boolean {
  const sides = differences.flatMap((one) => one.sides.map(({ statement }) => statement))
  return [...summary, ...news, ...agreed, ...single, ...sides].some(
    ({ citation }) =>
      citation.article === article && citation.range.start <= range.start && range.end <= citation.range.end,
  )
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
