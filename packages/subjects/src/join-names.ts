import type { Evidence, Name, NameKind } from '@daybrief/schema'
import { isPart, nameKeys } from './names/name-keys.ts'

/** A name of a story: what it is called at full length and otherwise, and each place where an article names it. */
export type JoinedName = {
  name: string
  kind: NameKind
  office: Evidence | null
  variants: string[]
  mentions: { article: string; evidence: Evidence }[]
}

/** One article's name, with what it is compared by. `spelled`: its words run together, as `Jae-won` and `Jaewon` are one. */
type Telling = { article: string; name: Name; keys: string[]; spelled: string }

/**
 * Joins what the articles of one story name: spellings that differ in marks, hyphens and spaces, short forms with the one
 * full name they are part of, abbreviations with the one body some article gives them to. A short form that fits two stays
 * apart. Mentions and names are in the order of `named`; what is joined does not depend on it.
 */
export function joinNames(named: readonly { article: string; names: readonly Name[] }[]): JoinedName[] {
  const tellings = named.flatMap(({ article, names }) => names.map((name) => tellingOf(article, name)))
  const wholes = wholeNames(tellings)
  const groups = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const key = wholes(telling)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(telling)
  }
  return [...groups.values()].map(joined)
}

function tellingOf(article: string, name: Name): Telling {
  const keys = nameKeys(name.name)
  return { article, name, keys, spelled: keys.join('') }
}

/** By what a telling is grouped: the kind and spelling of the full name it stands for. */
function wholeNames(tellings: readonly Telling[]): (telling: Telling) => string {
  const kinds = new Map<string, NameKind>()
  const fullest = new Map<string, string[]>()
  const bodies = new Map<string, Set<string>>()
  for (const { name, keys, spelled } of tellings) {
    const other = kinds.get(spelled)
    if (other === undefined || name.kind < other) kinds.set(spelled, name.kind)
    if ((fullest.get(spelled)?.length ?? 0) < keys.length) fullest.set(spelled, keys)
    if (name.kind !== 'organisation') continue
    for (const { text } of name.mentions) {
      const short = nameKeys(text).join('')
      if (short !== spelled) bodies.set(short, (bodies.get(short) ?? new Set()).add(spelled))
    }
  }
  const people = [...fullest].filter(([spelled, keys]) => kinds.get(spelled) === 'person' && keys.length > 1)
  const personOf = new Map<string, string>()
  return ({ keys, spelled }) => {
    const kind = kinds.get(spelled)!
    let whole = spelled
    if (kind === 'person') {
      whole = personOf.get(spelled) ?? onlyWhole(keys, people) ?? spelled
      personOf.set(spelled, whole)
    } else if (kind === 'organisation') {
      const given = bodies.get(spelled)
      if (given?.size === 1) whole = [...given][0]!
    }
    return `${kind}: ${whole}`
  }
}

/** The one full name that words are part of; null when there is none, or when two fit that are not part of each other. */
function onlyWhole(keys: readonly string[], people: readonly (readonly [string, string[]])[]): string | null {
  const fits = people.filter(([, full]) => isPart(keys, full))
  const longest = fits.filter(([, full]) => !fits.some(([, other]) => isPart(full, other)))
  return longest.length === 1 ? longest[0]![0] : null
}

function joined(tellings: readonly Telling[]): JoinedName {
  const counts = new Map<string, number>()
  for (const { name } of tellings) {
    for (const { text } of name.mentions) {
      const spelling = text.replaceAll(/\s+/g, ' ')
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
    }
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([spelling]) => spelling)
  const name = tellings.map((one) => one.name.name).reduce((best, one) => (isFuller(one, best, frequent) ? one : best))
  return {
    name,
    kind: tellings.map((one) => one.name.kind).sort()[0]!,
    office: officeOf(tellings),
    variants: frequent.filter((spelling) => spelling !== name),
    mentions: tellings.flatMap(({ article, name: { mentions } }) =>
      mentions.map((evidence) => ({ article, evidence })),
    ),
  }
}

/** More words are fuller; then what is written more often, and of equal ones the first of `frequent`. */
function isFuller(one: string, other: string, frequent: readonly string[]): boolean {
  const more = nameKeys(one).length - nameKeys(other).length
  return more > 0 || (more === 0 && frequent.indexOf(one) < frequent.indexOf(other))
}

/** The office that most articles give; of as many, the longest, then the first by letters. */
function officeOf(tellings: readonly Telling[]): Evidence | null {
  const offices = tellings.flatMap(({ name }) => (name.office ? [name.office] : []))
  const counts = new Map<string, number>()
  for (const { text } of offices) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1)
  const rank = ({ text }: Evidence) => counts.get(text.toLowerCase())!
  const [best] = offices.toSorted(
    (a, b) => rank(b) - rank(a) || b.text.length - a.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  )
  return best ?? null
}
