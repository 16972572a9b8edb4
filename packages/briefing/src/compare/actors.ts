import { splitName } from './name-parts.ts'
import type { Line } from './plain.ts'

/** Tells whether two ways of naming somebody mean the same one: `Austin`, `the US Secretary of Defence`. */
export type Actors = {
  /** The key of the actor that a name or a title means; null when it could be nobody or several. */
  of(words: string): string | null
  /** Words of the offices the story gives an actor: us, defense, secretary. */
  offices(actor: string): ReadonlySet<string>
}

/** Lower-case words before a name that may be its office: `political analyst Meas Nee`. */
const LOWER_TITLE = /(?<![\p{L}])((?:\p{L}[\p{L}-]*[ \u00a0])?(?:\p{Ll}[\p{L}-]*[ \u00a0]){1,2})$/u

/** A longer stretch that ends in a title is a clause, no title. In words. */
const LONGEST_TITLE = 6

/** What follows a name between commas may be its office: `Lloyd Austin, Secretary of Defence of the United States`. */
const APPOSITION = /^,[ \u00a0]((?:(?:the|a|an)[ \u00a0])?[^,.;:“”"()]{3,80})/u

/**
 * Who is who in a story, as far as its own words tell: a surname belongs to the one full name that ends with it, an
 * honorific or a title to the one person it stands before. What fits two is left open.
 */
export function actorsOf(lines: readonly Line[]): Actors {
  const cores = new Map<string, Set<string>>()
  const give = (core: string, offices: readonly string[]) => {
    const known = cores.get(core) ?? new Set<string>()
    for (const word of offices) known.add(word)
    cores.set(core, known)
  }
  for (const { line: text, names } of lines) {
    for (const { text: name, range } of names) {
      const { core, offices } = splitName(name)
      if (core.length === 0) continue
      const before =
        LOWER_TITLE.exec(text.slice(Math.max(0, range.start - 60), range.start).replace(/,[ \u00a0]$/, ' '))?.[1] ?? ''
      const after = APPOSITION.exec(text.slice(range.end, range.end + 100))?.[1] ?? ''
      give(core.join(' '), [...offices, ...titleWords(before), ...titleWords(after)])
    }
  }
  const keyOf = joinedNames([...cores.keys()].sort())
  const offices = new Map<string, Set<string>>()
  for (const [core, words] of cores) {
    const key = keyOf(core) ?? core
    offices.set(key, new Set([...(offices.get(key) ?? []), ...words]))
  }
  const known = new Map<string, string | null>()
  const find = (words: string): string | null => {
    const { core, offices: title } = splitName(words)
    if (core.length > 0) return keyOf(core.join(' ')) ?? core.join(' ')
    if (title.length === 0) return null
    const bearers = [...offices].filter(([, held]) => title.every((word) => held.has(word)))
    return bearers.length === 1 ? (bearers[0]?.[0] ?? null) : null
  }
  return {
    of: (words) => {
      const found = known.get(words)
      if (found !== undefined) return found
      const actor = find(words)
      known.set(words, actor)
      return actor
    },
    offices: (actor) => offices.get(actor) ?? new Set(),
  }
}

/** Words of a stretch when it is nothing but an office, else none. */
function titleWords(stretch: string): string[] {
  const { offices, core, holdsOffice } = splitName(stretch)
  if (holdsOffice && core.length === 0 && offices.length <= LONGEST_TITLE) return offices
  // `the leader of the Salt Road Front`: of what one is the leader is no part of the office.
  const [office = '', of] = stretch.split(/ of /)
  return of === undefined ? [] : titleWords(office)
}

/** Joins each name to the longer one it belongs to: by its end, by its beginning, or as the honorific before it. */
function joinedNames(cores: readonly string[]): (core: string) => string | null {
  const known = new Set(cores)
  const up = new Map<string, string>()
  for (const core of cores) {
    const tail = longestTail(core, known)
    if (tail === null) continue
    // `samdech thipadei hun manet` beside `hun manet`: the long form is the same person, its first words an honorific.
    up.set(core, tail.name)
    if (tail.before.includes(' ') || !known.has(tail.before)) addOnce(up, tail.before, tail.name)
  }
  for (const core of cores) {
    if (core.includes(' ') || up.has(core)) continue
    const full = cores.filter(
      (one) => one !== core && !up.has(one) && (one.endsWith(` ${core}`) || one.startsWith(`${core} `)),
    )
    if (full.length === 1) up.set(core, full[0] ?? core)
  }
  const top = (core: string, steps = 0): string => {
    const next = up.get(core)
    return next === undefined || next === '' || steps > 8 ? core : top(next, steps + 1)
  }
  return (core) => {
    if (known.has(core) || up.has(core)) return up.get(core) === '' ? null : top(core)
    const tail = longestTail(core, known)
    if (tail !== null) return top(tail.name)
    const full = core.includes(' ') ? [] : cores.filter((one) => !up.has(one) && one.endsWith(` ${core}`))
    return full.length === 1 ? (full[0] ?? null) : null
  }
}

/** The longest known name of two words or more with which a longer name ends, and what stands before it. */
function longestTail(core: string, known: ReadonlySet<string>): { name: string; before: string } | null {
  const parts = core.split(' ')
  for (let from = 1; from <= parts.length - 2; from++) {
    const name = parts.slice(from).join(' ')
    if (known.has(name)) return { name, before: parts.slice(0, from).join(' ') }
  }
  return null
}

/** Remembers a meaning, or that there are two: an honorific before two people means neither. */
function addOnce(up: Map<string, string>, key: string, name: string): void {
  const before = up.get(key)
  if (before === undefined) up.set(key, name)
  else if (before !== name) up.set(key, '')
}
