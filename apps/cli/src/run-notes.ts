import type { Article, Briefing, Edition } from '@daybrief/schema'
import type { TakenIn } from '@daybrief/worker'
import { about, count } from './print.ts'

/** What to say when no article was found in what was given, so that no edition is made of nothing. */
export function nothingFound(paths: readonly string[], takenIn: readonly TakenIn[]): string {
  const reasons = takenIn
    .flatMap(({ document, status, reason }) => (status === 'refused' ? about(document.name, reason) : []))
    .join(' ')
  return `No article was found in ${paths.join(', ')}; nothing was made. ${reasons}`.trim()
}

/** An edition is made of the files named alone; what it was made of before should not be missed. */
export function replacedNote({ id, plan, date }: Edition, left: number): string[] {
  if (left === 0) return []
  const again = `"daybrief brief ${plan} --date ${date}" makes it of all files that no other edition has`
  return [`${id} was made before, with ${count(left, 'file')} that this making leaves out; ${again}.`]
}

/** Articles that the edition leaves out: those of a later day, and those that another edition has told already. */
export function leftOutNotes({ edition, articles: told }: Briefing, articles: readonly Article[]): string[] {
  const ids = new Set(told.filter(({ use }) => use !== 'later').map(({ id }) => id))
  const left = articles.filter(({ id }) => !ids.has(id))
  const isLater = ({ publishedAt }: Article) => publishedAt !== null && publishedAt.date > edition.date
  const say = (some: readonly Article[], what: string) =>
    some.length === 0 ? [] : [`${count(some.length, 'article')} of these files left out of ${edition.id}: ${what}.`]
  return [
    ...say(left.filter(isLater), `newer than ${edition.date}`),
    ...say(
      left.filter((article) => !isLater(article)),
      'told in another edition; "daybrief why FILE" says in which',
    ),
  ]
}
