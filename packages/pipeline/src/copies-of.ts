import type { Article, Copy, Decision, Fingerprint, VersionChange } from '@daybrief/schema'
import { findCopies } from '@daybrief/similarity'

/** An article that an earlier edition had. */
export type EarlierTelling = { article: Article; fingerprint: Fingerprint; edition: string }

/**
 * Copies within a closed set (`inside`), and, of the articles that are copies of none in it, those whose text an earlier
 * edition had (`outside`), with the edition of each article that they are copies of (`earlier`). What stood in an earlier
 * edition is the first telling here, whatever its own date says: it is no news to who reads both. In order of article.
 */
export function copiesOf(
  articles: readonly Article[],
  options: {
    fingerprints: readonly Fingerprint[]
    earlier: readonly EarlierTelling[]
    decisions: readonly Decision[]
  },
): { inside: Copy[]; outside: Copy[]; earlier: Map<string, string> } {
  const { fingerprints, decisions } = options
  const inside = findCopies(articles, fingerprints, { decisions })
  if (options.earlier.length === 0) return { inside, outside: [], earlier: new Map() }
  const copied = new Set(inside.map(({ article }) => article))
  const firsts = new Set(articles.map(({ id }) => id).filter((id) => !copied.has(id)))
  const tellings = options.earlier.filter(({ article }) => !firsts.has(article.id) && !copied.has(article.id))
  const editions = new Map(tellings.map(({ article, edition }) => [article.id, edition]))
  const both = findCopies(
    [...articles.filter(({ id }) => firsts.has(id)), ...tellings.map(({ article }) => article)],
    [
      ...fingerprints.filter(({ article }) => firsts.has(article)),
      ...tellings.map(({ fingerprint: earlier }) => earlier),
    ],
    { decisions },
  )
  const outside = new Map<string, Copy>()
  for (const copy of both.map((copy) => (editions.has(copy.article) ? reversed(copy) : copy))) {
    const editionOf = ({ of }: Copy) => editions.get(of) ?? ''
    const other = outside.get(copy.article)
    if (!firsts.has(copy.article) || !editions.has(copy.of)) continue
    if (other === undefined || editionOf(copy) < editionOf(other)) outside.set(copy.article, copy)
  }
  const found = [...outside.values()].sort((one, other) => (one.article < other.article ? -1 : 1))
  return { inside, outside: found, earlier: new Map(found.map(({ of }) => [of, editions.get(of)!])) }
}

/** The same resemblance, seen from the other side. */
function reversed(copy: Copy): Copy {
  return { ...copy, article: copy.of, of: copy.article, changes: copy.changes.map(undone) }
}

const UNDONE: Partial<Record<VersionChange['kind'], VersionChange['kind']>> = { added: 'removed', removed: 'added' }

const undone = ({ kind, before, after }: VersionChange): VersionChange => ({
  kind: UNDONE[kind] ?? kind,
  before: after,
  after: before,
})
