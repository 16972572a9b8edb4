import type { Range } from '@daybrief/schema'
import { remembered } from '../once.ts'
import type { Found } from './found.ts'
import type { Link } from './links.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import { setApart } from './setting.ts'

/** Nobody was harmed, and in what way nobody was. */
const NOBODY: [string[], RegExp][] = [
  [
    ['dead', 'hurt'],
    /\b(?:no|without(?: any)?) (?:casualties|victims)\b|\b(?:escaped|walked away|was|were) (?:unhurt|unharmed|unscathed)\b/i,
  ],
  [
    ['dead'],
    /\b(?:no one|nobody|none)(?: \w+){0,4} (?:was |were |been )?(?:killed|died)\b|\bno (?:deaths|fatalities|dead|loss of life)\b/i,
  ],
  [['hurt'], /\b(?:no one|nobody|none)(?: \w+){0,4} (?:was |were |been )?(?:hurt|injured|wounded)\b|\bno injuries\b/i],
]

/** `No one else was hurt`, `no civilians`: somebody was. */
const ELSE = /\b(?:else|other|further|more|immediate(?:ly)?|serious(?:ly)?)\b/i

/** What the two sentences must share beside the harm: one event. */
const FEWEST_SHARED = 2
const LEAST_WEIGHT = 1

/** One telling has people harmed in an event in which another has nobody harmed. */
export function unharmed({ a, b, similarity }: Link, { readings, rarity }: Readings): Found | null {
  for (const [none, some] of [
    [a, b],
    [b, a],
  ] as const) {
    const spared = sparedIn(none)
    if (spared === null || setApart(none, some)) continue
    if (none.published !== null && some.published !== null && none.published < some.published) continue
    const harmed = quantitiesIn(some).find(({ counts }) => spared.ways.includes(counts))
    if (!harmed || tellsOf(none.telling, { harmed, readings })) continue
    const both = shared(none.matter, some.terms, rarity)
    if (both.terms.length < FEWEST_SHARED || both.weight < LEAST_WEIGHT) continue
    const first = { index: none.index, cue: spared.cue, keep: spared.cue }
    const second = { index: some.index, cue: harmed.range, keep: harmed.keep }
    return {
      kind: 'negation',
      question: `${harmed.question}?`,
      sides: none === a ? [first, second] : [second, first],
      strength: Math.min(1, 0.5 + similarity / 2),
    }
  }
  return null
}

/** Whether the telling that has nobody harmed counts some too: of another event, then. */
const tellsOf = (telling: number, { harmed, readings }: { harmed: Quantity; readings: readonly Reading[] }) =>
  readings.some(
    (one) =>
      one.telling === telling &&
      one.numbers.length > 0 &&
      quantitiesIn(one).some(({ counts }) => counts.startsWith(harmed.counts)),
  )

const sparedIn = remembered(({ line }: Reading): { ways: string[]; cue: Range } | null => {
  for (const [ways, pattern] of NOBODY) {
    const match = pattern.exec(line)
    if (match && !ELSE.test(match[0])) return { ways, cue: { start: match.index, end: match.index + match[0].length } }
  }
  return null
})
