import type { Article } from '@daybrief/schema'
import { type Pair, pairsOf } from '../pairs.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { type Vector, vectorsOf } from '../vectors.ts'

/** What a story is told from: the sentences of its tellings, what each is about, and which of them speak of the same. */
export type Material = {
  sentences: Sentence[]
  vectors: Vector[]
  /** Place of a sentence's telling among the story's tellings. */
  tellingOf: (index: number) => number
  tellings: number
  /** Sentences of different tellings that are worth reading side by side, nearest first. */
  pairs: Pair[]
  /** Sentences left out because they are not where their article says. */
  unverified: number
}

/** Cosine from which two sentences are worth reading side by side for a cue, which then asks for more. */
const LINKED = 0.12

/** Tellings and sentences of one story that are read at most: an event told more often than this repeats itself. */
const MOST_TELLINGS = 12
const MOST_SENTENCES_OF_A_TELLING = 40

/** Reads what the tellings of a story say. The latest are read when there are too many. */
export function gather(
  all: readonly { articles: readonly Article[] }[],
  options: { textOf: (document: string) => string },
): Material {
  const sentences: Sentence[] = []
  const telling: number[] = []
  let unverified = 0
  for (const [place, { articles }] of all.slice(-MOST_TELLINGS).entries()) {
    const read = readTelling(articles, options)
    unverified += read.unverified
    for (const sentence of read.sentences.slice(0, MOST_SENTENCES_OF_A_TELLING)) {
      sentences.push(sentence)
      telling.push(place)
    }
  }
  const vectors = vectorsOf(sentences)
  const tellingOf = (index: number) => telling[index] ?? -1
  const pairs = pairsOf(vectors, { tellingOf, threshold: LINKED })
  return { sentences, vectors, tellingOf, tellings: all.length, pairs, unverified }
}

/** The sentences of a telling; of its versions only those that are not in it word for word. */
function readTelling(articles: readonly Article[], options: { textOf: (document: string) => string }) {
  const known = new Set<string>()
  const sentences: Sentence[] = []
  let unverified = 0
  for (const article of articles) {
    const read = sentencesOf(article, { text: options.textOf(article.document) })
    unverified += read.unverified
    for (const sentence of read.sentences) {
      const key = sentence.terms.join(' ')
      if (known.has(key) && article !== articles[0]) continue
      known.add(key)
      sentences.push(sentence)
    }
  }
  return { sentences, unverified }
}
