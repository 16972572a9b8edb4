import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import { withoutMarks } from '../without-marks.ts'
import type { Candidate } from './candidate.ts'
import type { NameGroup } from './group-names.ts'
import { knownNames } from './known-names.ts'
import { isCapital } from './linked.ts'
import type { Settled } from './settle-kinds.ts'

/**
 * Names in a stretch whose capitals tell nothing, such as a headline with one on each word: those that the rest of the
 * article names, and places of the gazetteer.
 */
export function namesInCapitals(scan: Scan, lexicon: Lexicon, groups: readonly NameGroup[]): Settled[] {
  const byFirst = spellings(groups)
  const { at: known } = knownNames(scan, lexicon)
  const keys = scan.words.map(({ key }) => withoutMarks(key))
  const found: Settled[] = []
  for (let at = 0; at < keys.length; ) {
    const same = (byFirst.get(keys[at]!) ?? []).find((one) => one.keys.every((key, index) => keys[at + index] === key))
    const place = known.get(at)
    if (same && isCapital(scan.words[at])) {
      found.push({
        ...plainMention(scan, { from: at, to: at + same.keys.length }, same.keys),
        kind: same.kind,
      })
    } else if (place?.sort === 'place') {
      found.push({ ...plainMention(scan, place.found, keys.slice(at, place.found.to)), kind: 'place' })
    }
    at = Math.max(at + 1, found.at(-1)?.to ?? 0)
  }
  return found
}

type Spelling = { kind: Settled['kind']; keys: readonly string[] }

/** Spellings of the names found so far, by their first word, longest first; of a person also the first and last word. */
function spellings(groups: readonly NameGroup[]): Map<string, Spelling[]> {
  const all = new Map<string, Spelling>()
  const shorts = new Map<string, number>()
  for (const { kind, mentions } of groups) {
    for (const { keys, key } of mentions) all.set(key, { kind, keys })
    const full = mentions.reduce((best, { keys }) => (keys.length > best.length ? keys : best), [] as readonly string[])
    if (kind !== 'person' || full.length < 2) continue
    for (const word of new Set([full[0]!, full.at(-1)!])) shorts.set(word, (shorts.get(word) ?? 0) + 1)
  }
  for (const [word, people] of shorts)
    if (people === 1 && !all.has(word)) all.set(word, { kind: 'person', keys: [word] })
  const byFirst = new Map<string, Spelling[]>()
  for (const spelling of all.values()) {
    const first = spelling.keys[0]!
    const list = byFirst.get(first)
    if (list) list.push(spelling)
    else byFirst.set(first, [spelling])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return byFirst
}

const plainMention = (scan: Scan, { from, to }: { from: number; to: number }, keys: readonly string[]): Candidate => ({
  scan,
  from,
  to,
  start: scan.words[from]!.start,
  end: scan.words[to - 1]!.end,
  keys,
  key: keys.join(' '),
  kind: null,
  sure: true,
  office: null,
  opens: false,
  short: null,
})
