import type { Article, Copy, Story, VersionChange } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'
import { compareText } from '../compare-text.ts'

/** A telling of its own: the article that had it first and the versions of it that may be cited too. */
export type Telling = {
  first: Article
  articles: Article[]
  /** Id of the edition that had another version of it; null when it is new, so that it counts as an origin. */
  earlier: string | null
  /** What its versions say otherwise than the first. */
  changes: VersionChange[]
}

/** An article of an earlier edition that an article repeats; `version` when it tells it in other words. */
type Repeated = { edition: string; version: boolean }

/** By day, undated last, then by id. */
export const byDate = (a: Article, b: Article) =>
  compareText(a.publishedAt?.date ?? '9999', b.publishedAt?.date ?? '9999') || compareText(a.id, b.id)

/** What an article repeats of earlier editions, itself or through the article of this edition that it is a copy of. */
export function repeatedBy(
  article: string,
  around: { copyOf: ReadonlyMap<string, Copy>; earlier: ClosedEdition['earlier'] },
): Repeated | null {
  const copy = around.copyOf.get(article)
  if (!copy) return null
  const version = copy.level === 'version'
  const edition = around.earlier.get(copy.of)
  if (edition !== undefined) return { edition, version }
  const before = repeatedBy(copy.of, around)
  return before && { edition: before.edition, version: version || before.version }
}

/** One telling for each origin that still has a readable report; exact and near copies are told by their first. */
export function tellingsOf(
  story: Story,
  around: { reports: Article[]; copyOf: ReadonlyMap<string, Copy>; earlier: ClosedEdition['earlier'] },
): Telling[] {
  const reports = new Map(around.reports.map((article) => [article.id, article]))
  const tellings: Telling[] = []
  for (const origin of story.origins) {
    const members = [origin.article, ...origin.copies].flatMap((id) => reports.get(id) ?? []).sort(byDate)
    const first = reports.get(origin.article) ?? members[0]
    if (!first) continue
    const versions = members.filter(({ id }) => id !== first.id && around.copyOf.get(id)?.level === 'version')
    const articles = [first, ...versions]
    const own = articles.some(({ id }) => repeatedBy(id, around) === null)
    tellings.push({
      first,
      articles,
      earlier: own ? null : (repeatedBy(first.id, around)?.edition ?? null),
      changes: versions.flatMap(({ id }) => around.copyOf.get(id)?.changes ?? []),
    })
  }
  return tellings.sort((a, b) => byDate(a.first, b.first))
}
