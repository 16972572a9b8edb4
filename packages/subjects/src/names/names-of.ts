import type { Evidence, Name } from '@daybrief/schema'
import { CharacterClass, characterClass } from '../character-class.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import { Case } from '../tokens.ts'
import type { Office } from './candidate.ts'
import { Standing } from './candidate.ts'
import { groupNames, type NameGroup } from './group-names.ts'
import { isLinked } from './linked.ts'
import { namesInCapitals } from './names-in-capitals.ts'
import { readNames } from './read-names.ts'
import { type Settled, settleKinds } from './settle-kinds.ts'

/** Languages in which every noun has a capital, so that a capital alone says nothing. */
const CAPITAL_NOUNS = new Set(['de', 'lb'])

/**
 * People, organisations, places, vessels and weapons that an article names, with all mentions, by first mention. By rules
 * over capitalised words; in scripts without capitals only the places of the gazetteer are found.
 */
export function namesOf(scans: readonly Scan[], lexicon: Lexicon, language: string): Name[] {
  const placed = scans.filter(({ stretch }) => stretch.offset !== null)
  const telling = placed.filter(({ style }) => style === 'sentence')
  const small = writesSmall(telling)
  const candidates = telling.flatMap((scan) => readNames(scan, lexicon, small))
  const settled = settleKinds(candidates, !CAPITAL_NOUNS.has(language.split('-')[0]!))
  const groups = groupNames(settled)
  const capitals = placed.filter(({ style }) => style !== 'sentence')
  const more = capitals.flatMap((scan) => namesInCapitals(scan, lexicon, groups))
  const all = more.length === 0 ? groups : groupNames([...settled, ...more])
  return all.map(nameOf).sort((a, b) => a.mentions[0]!.range.start - b.mentions[0]!.range.start)
}

/**
 * Whether any of the texts writes a word without a capital. Searched for on demand: of all words only those that open a
 * sentence before a name are asked for.
 */
function writesSmall(scans: readonly Scan[]): (key: string) => boolean {
  const known = new Map<string, boolean>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = scans.some(({ stretch }) => hasWord(stretch.text, key))
    known.set(key, found)
    return found
  }
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true
  }
  return false
}

const isLetter = (text: string, at: number) =>
  at >= 0 && at < text.length && characterClass(text.charCodeAt(at)) !== CharacterClass.other

function nameOf({ kind, mentions }: NameGroup): Name {
  const ordered = mentions
    .map((mention) => ({ mention, evidence: evidenceOf(mention) }))
    .sort((a, b) => a.evidence.range.start - b.evidence.range.start)
  const fullest = ordered.reduce((best, one) => (fullness(one.mention) > fullness(best.mention) ? one : best))
  return {
    name: fullest.evidence.text.replaceAll(/\s+/g, ' '),
    kind,
    office: kind === 'person' ? officeOf(ordered.map(({ mention }) => mention)) : null,
    mentions: ordered.map(({ evidence }) => evidence),
  }
}

/** More words are fuller; a spelling in capitals is worth less than one with small letters. */
const fullness = ({ keys, scan, from }: Settled) =>
  keys.length * 2 - (keys.length > 1 && scan.words[from]!.case === Case.upper ? 1 : 0)

/** The office of the highest standing, of several the first. Plain forms of address are none. */
function officeOf(mentions: readonly Settled[]): Evidence | null {
  let best: Office | null = null
  for (const { office } of mentions) if (office && (best === null || office.standing > best.standing)) best = office
  if (best === null || best.standing === Standing.courtesy) return null
  const { scan, from, to } = best
  const { end, stopped } = scan.words[to - 1]!
  const short = stopped && isLinked(scan, to)
  return evidenceOf({ scan, start: scan.words[from]!.start, end: short ? end + 1 : end })
}

function evidenceOf({ scan: { stretch }, start, end }: Pick<Settled, 'scan' | 'start' | 'end'>): Evidence {
  return {
    range: { start: stretch.offset! + start, end: stretch.offset! + end },
    text: stretch.text.slice(start, end),
  }
}
