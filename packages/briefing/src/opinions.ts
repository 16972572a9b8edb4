import type { Article, OpinionNote, Subjects } from '@daybrief/schema'
import { isCitable, leansBack } from './citable.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { clausesAround } from './slices.ts'
import type { State } from './statement.ts'

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
    const { sentences } = sentencesOf(article, { text: options.textOf(article.document) })
    const citable = sentences.filter((sentence) => isCitable(sentence) && !leansBack(sentence))
    const arguing = citable.filter(({ text }) => ARGUES.test(text))
    const chosen = (arguing.length > 0 ? arguing : citable).slice(0, MOST_STATEMENTS)
    const evidence = options.subjects.get(article.id)?.kind.evidence[0]?.text ?? null
    return {
      article: article.id,
      byline: article.byline?.text ?? null,
      marker: evidence,
      statements: chosen.map((sentence) => options.state(pointOf(sentence))),
    }
  })
}

/** The clauses around what a sentence argues. */
function pointOf(sentence: Sentence): Sentence {
  const match = ARGUES.exec(sentence.text)
  return match
    ? clausesAround(sentence, { start: match.index, end: match.index + match[0].length })
    : clausesAround(sentence, { start: 0, end: 1 })
}
