import { type Office, type Reading, Standing } from './candidate.ts'
import { gapBefore, isCapital } from './linked.ts'
import { runEnd } from './run-end.ts'
import { titleAt } from './title-at.ts'

/** Words that may stand between a name's comma and the office: `, the country's acting foreign minister`. */
const BETWEEN = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  's',
  'who',
  'is',
  'was',
  'also',
  'now',
  'country',
  'group',
  'navy',
  'army',
  'region',
  'then',
])
const MOST_BETWEEN = 4

/** The office that an explanation after a name gives: `Hun Manet, Prime Minister of Cambodia,`; null when none follows. */
export function apposition({ scan, known }: Reading, to: number): Office | null {
  const { words } = scan
  if (!words[to] || gapBefore(scan, to) !== ', ') return null
  for (let at = to; at - to <= MOST_BETWEEN; ) {
    const word = words[at]
    if (!word || (at > to && !word.joined)) return null
    const title = titleAt(scan, at)
    if (title && title.office.standing >= Standing.rank) {
      // A title before another name belongs to that one: `Hun Manet, Defence Minister Tea Seiha and …`.
      if (isCapital(words[title.to]) && words[title.to]!.spaced && isCapital(word)) return null
      return { ...title.office, to: complementEnd(scan, title.office.to) }
    }
    const place = known.get(at)
    if (place) at = place.found.to
    else if (BETWEEN.has(word.key)) at++
    else return null
  }
  return null
}

/** `of the Kingdom of Cambodia`, `of Military Region 5`. */
function complementEnd(scan: Reading['scan'], to: number): number {
  const { words } = scan
  if (words[to]?.key !== 'of' || !words[to]!.spaced) return to
  const first = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  if (!isCapital(words[first])) return to
  let end = runEnd(scan, first)
  if (words[end]?.joined && /^\d+$/.test(words[end]!.key)) end++
  const next = words[end]
  // `head of Peru's navy`: only part of it would be said.
  if (next?.joined && !next.spaced) return to
  return next?.key === 'of' ? complementEnd(scan, end) : end
}
