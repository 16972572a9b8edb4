import { PLACES } from './kind-words.ts'
import { isCapital } from './linked.ts'
import { isPart } from './name-keys.ts'
import type { Settled } from './settle-kinds.ts'

/** All mentions of one person, body, place or thing in an article. */
export type NameGroup = { kind: Settled['kind']; mentions: Settled[] }

/**
 * Brings together what names the same. A part of a person's name stands for the person when it fits one alone; what fits
 * two stays apart when a title says that it is somebody, and is left out otherwise. A body goes with its abbreviation,
 * a place with and without its noun.
 */
export function groupNames(settled: readonly Settled[]): NameGroup[] {
  const full = fullNames(settled)
  const shorts = abbreviations(settled)
  const places = new Set(settled.filter(({ kind }) => kind === 'place').map(({ key }) => key))
  const groups = new Map<string, NameGroup>()
  for (const mention of settled) {
    const { kind, key } = identity(mention, { full, shorts, places })
    if (kind === null) continue
    const id = `${kind}: ${key}`
    const group = groups.get(id)
    if (group) group.mentions.push(mention)
    else groups.set(id, { kind, mentions: [mention] })
  }
  return [...groups.values()]
}

type Keys = {
  full: FullNames
  shorts: ReadonlyMap<string, string>
  places: ReadonlySet<string>
}

function identity(mention: Settled, { full, shorts, places }: Keys): { kind: Settled['kind'] | null; key: string } {
  const { kind, key, keys, sure, office } = mention
  if (kind === 'person' || (!sure && keys.length < 3)) {
    const fits = full.get(keys[0]!)?.filter((name) => isPartOrWhole(keys, name)) ?? []
    if (fits.length === 1) return { kind: 'person', key: fits[0]!.join(' ') }
    if (fits.length > 1 && office === null) return { kind: null, key }
  }
  if (kind === 'organisation') return { kind, key: shorts.get(key) ?? key }
  if (kind === 'place' && PLACES.has(keys.at(-1)!)) {
    const bare = keys.slice(0, -1).join(' ')
    if (places.has(bare)) return { kind, key: bare }
  }
  return { kind, key }
}

/** Names of persons by each of their words. */
type FullNames = ReadonlyMap<string, readonly (readonly string[])[]>

/** Those that are part of no other name: `Kong Sophal Vireak`, not `Sophal Vireak`. */
function fullNames(settled: readonly Settled[]): FullNames {
  const names = new Map<string, readonly string[]>()
  for (const one of settled) if (one.kind === 'person' && one.keys.length > 1) names.set(one.key, one.keys)
  const byWord = new Map<string, (readonly string[])[]>()
  for (const name of names.values()) {
    for (const word of new Set(name)) byWord.set(word, [...(byWord.get(word) ?? []), name])
  }
  const isWhole = (name: readonly string[]) => byWord.get(name[0]!)!.filter((other) => isPart(name, other)).length !== 1
  return new Map([...byWord].map(([word, list]) => [word, list.length > 1 ? list.filter(isWhole) : list]))
}

const isPartOrWhole = (keys: readonly string[], name: readonly string[]) =>
  keys.length === name.length ? keys.every((key, at) => key === name[at]) : isPart(keys, name)

/** Abbreviations and the bodies they stand for: given in the text, or made of the first letters of one body alone. */
function abbreviations(settled: readonly Settled[]): Map<string, string> {
  const shorts = new Map<string, string>()
  const initials = new Map<string, Set<string>>()
  for (const one of settled) {
    if (one.kind !== 'organisation') continue
    const key = one.key
    if (one.short !== null) shorts.set(one.short.toLowerCase(), key)
    const letters = initialsOf(one)
    if (letters.length > 1) initials.set(letters, (initials.get(letters) ?? new Set()).add(key))
  }
  for (const one of settled) {
    const key = one.key
    const bodies = initials.get(key)
    if (one.kind === 'organisation' && one.keys.length === 1 && bodies?.size === 1 && !shorts.has(key)) {
      shorts.set(key, [...bodies][0]!)
    }
  }
  return shorts
}

function initialsOf({ scan, from, to }: Settled): string {
  if (to - from < 2) return ''
  let letters = ''
  for (const word of scan.words.slice(from, to)) if (isCapital(word)) letters += word.key[0]
  return letters
}
