import { sentences } from '@daybrief/language'
import type { Article, OpinionNote, Subjects } from '@daybrief/schema'
import { isCitable, leansBack } from '../citable.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { clausesAround } from '../slices.ts'
import type { State } from '../statement.ts'

/** Sentences of an opinion piece that are shown: enough for its point, too few to crowd out reports. */
const MOST_STATEMENTS = 1

/** Opinion pieces of one story that are shown. */
const MOST_NOTES = 3

const ARGUES =
  /\b(?:should|must|ought to|needs? to|have to|has to|deserves?|I (?:think|believe)|in my (?:view|opinion)|it is (?:time|vital|wrong|right|crucial))\b/i

/** What the authors of opinion pieces on a story argue: the first sentence that says what ought to be, or the first. */
export function opinionsOf(
  opinions: readonly Article[],
  options: { subjects: Map<string, Subjects>; textOf: (document: string) => string; state: State },
): OpinionNote[] {
  return opinions.slice(0, MOST_NOTES).map((article) => {
    const read = sentencesOf(article, { text: options.textOf(article.document) })
    const citable = read.sentences.filter((sentence) => isCitable(sentence) && !leansBack(sentence))
    const arguing = citable.filter(({ text }) => ARGUES.test(text))
    const chosen = (arguing.length > 0 ? arguing : citable).slice(0, MOST_STATEMENTS)
    return {
      article: article.id,
      byline: article.byline?.text ?? null,
      marker: markerOf(options.subjects.get(article.id)),
      statements: chosen.map((sentence) => options.state(pointOf(sentence))),
    }
  })
}

/** The sentence that gave an article away; of several, as a note on the author has them, the one that speaks of views. */
function markerOf(subjects: Subjects | undefined): string | null {
  const line = subjects?.kind.evidence[0]?.text
  if (line === undefined) return null
  const told = sentences(line).map(({ start, end }) => line.slice(start, end))
  return told.find((sentence) => VIEWS.test(sentence)) ?? told[0] ?? line
}

const VIEWS = /\b(?:views?|opinions?|op-ed|commentary|editorial)\b/i

/** The clauses around what a sentence argues. */
function pointOf(sentence: Sentence): Sentence {
  const match = ARGUES.exec(sentence.text)
  return match
    ? clausesAround(sentence, { start: match.index, end: match.index + match[0].length })
    : clausesAround(sentence, { start: 0, end: 1 })
}
