import type { Article, Copy, Decision } from '@daybrief/schema'
import { originsOf } from './origins.ts'

/**
 * Copies without those that an analyst set apart from their own text: the later told of the two is then a telling of its
 * own, and its copies follow it. A later word that the two belong together takes that back.
 *
 * @param told articles in order of telling
 * @param decisions in force, latest first
 */
export function partedCopies(
  copies: readonly Copy[],
  told: readonly Article[],
  decisions: readonly Decision[],
): readonly Copy[] {
  if (!decisions.some(({ kind }) => kind === 'apart')) return copies
  const places = new Map(told.map(({ id }, place) => [id, place]))
  const tellings = new Map(originsOf(told, copies).flatMap((origin, at) => origin.map(({ id }) => [id, at] as const)))
  const parted = new Set<string>()
  for (const [at, { kind, articles, from }] of decisions.entries()) {
    if (kind !== 'apart') continue
    const later = decisions.slice(0, at).filter((one) => one.kind === 'together')
    for (const article of articles) {
      for (const other of from) {
        const sameTelling = tellings.has(article) && tellings.get(article) === tellings.get(other)
        if (!sameTelling || later.some((one) => one.articles.includes(article) && one.articles.includes(other)))
          continue
        parted.add(places.get(article)! > places.get(other)! ? article : other)
      }
    }
  }
  return copies.filter(({ article }) => !parted.has(article))
}
