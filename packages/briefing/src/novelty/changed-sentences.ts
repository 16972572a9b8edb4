import { differencesOf } from '../compare/differences.ts'
import type { Sentence } from '../sentences.ts'
import type { Newness } from './newness.ts'

/** Cosine from which a sentence tells again what one told before does, so that a changed number or date in it is an update. */
const ALIGNED = 0.45

/**
 * Sentences, by their places, that tell again what was told before but with another number, date or firmness, by the cues
 * that find differences between tellings. Days of publication are left out: that what was ahead is over is an update here.
 */
export function changedSentences(
  sentences: readonly Sentence[],
  before: { known: readonly Sentence[]; newness: readonly Newness[] },
): Set<number> {
  const { known, newness } = before
  const pairs = newness.flatMap(({ nearest }, a) => {
    if (nearest === null || nearest.similarity < ALIGNED) return []
    const same = known[nearest.known]?.text === sentences[a]?.text
    return same ? [] : [{ a, b: sentences.length + nearest.known, similarity: nearest.similarity }]
  })
  if (pairs.length === 0) return new Set()
  const differences = differencesOf(
    {
      sentences: [...sentences, ...known],
      tellingOf: (index) => (index < sentences.length ? 0 : 1),
      tellings: 2,
      pairs,
    },
    { publishedOf: () => null },
  )
  const told = new Set(known.map(({ text }) => text))
  const sides = differences.flatMap((one) => one.sides.map(({ index }) => index))
  return new Set(sides.filter((index) => index < sentences.length && !told.has(sentences[index]?.text ?? '')))
}
