import { type Act, FIRMNESS, type Firmness } from './acts.ts'
import { type SharedRun, sharedRun, wordsWithin } from './content-words.ts'
import { around, type Found } from './found.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Content words that two matters must share, and what they must tell together, to be one matter. */
const FEWEST_SHARED = 2
const LEAST_WEIGHT = 1

/** Of the shared words, those that must not stand in names: two acts of one person are not one act. */
const FEWEST_UNNAMED = 2

/** Share of the shorter matter that the shared words must make up. */
const LEAST_SHARE = 0.2

/** Shared words side by side; scattered ones (`improve … support`) are manner of speaking. */
const LEAST_RUN = 2

/** How far behind its verb a matter may be named, in UTF-16 units: farther on another clause has begun. */
const FARTHEST = 140

/** Classes that say the same in other words: what will be is allowed, what was asked for was talked about. */
const COMPATIBLE: Record<Firmness, Firmness | null> = {
  settled: 'allowed',
  allowed: 'settled',
  discussed: 'requested',
  requested: 'discussed',
  denied: null,
}

/** An act where it is told, and how much its matter tells in all. */
type Telling = { reading: Reading; act: Act; weight: number }
type Pair = { x: Telling; y: Telling; strength: number; run: SharedRun }

/** What several tellings say of one matter; its seeds decide what else belongs to it. */
type Matter = { seeds: [Telling, Telling]; members: Telling[]; pair: Pair }

/**
 * One matter held to be settled by one telling and only discussed, asked for or denied by another. Each class of firmness
 * found gives one side.
 */
export function firmness({ readings, rarity }: Readings): Found[] {
  const told = readings.flatMap((reading) =>
    reading.acts.map(
      (act): Telling => ({ reading, act, weight: [...act.terms].reduce((sum, term) => sum + rarity(term), 0) }),
    ),
  )
  const pairs = candidates(told, rarity)
    .flatMap(([x, y]) => sameMatter(x, y, rarity) ?? [])
    .sort((a, b) => b.strength - a.strength || place(a.x) - place(b.x) || place(a.y) - place(b.y))
  const matters: Matter[] = []
  for (const pair of pairs) {
    const { x, y } = pair
    const near = (seed: Telling) => [x, y].some((one) => seed === one || sameMatter(seed, one, rarity) !== null)
    const matter = matters.find(({ seeds }) => seeds.some(near))
    if (matter) matter.members.push(x, y)
    else if (differ(x, y)) matters.push({ seeds: [x, y], members: [x, y], pair })
  }
  return matters.map(differenceOf)
}

const place = ({ reading }: Telling) => reading.index

const differ = (x: Telling, y: Telling) => COMPATIBLE[x.act.firmness] !== y.act.firmness

function differenceOf({ seeds, members, pair }: Matter): Found {
  const sides = FIRMNESS.flatMap((one) => {
    const seed = seeds.find(({ act }) => act.firmness === one)
    const all = members.filter(({ act }) => act.firmness === one)
    return seed && !leansOnPronoun(seed) ? seed : (all.find((side) => !leansOnPronoun(side)) ?? seed ?? all[0] ?? [])
  })
  const [x] = seeds
  return {
    kind: 'firmness',
    question: `${listed(sides.map(({ act }) => act.firmness))}: ${x.reading.text.slice(pair.run.first.start, pair.run.first.end)}?`,
    sides: sides.map(({ reading, act }) => ({
      index: reading.index,
      cue: act.cue,
      keep: around(act.cue, matterIn(reading, { act, stems: pair.run.stems })),
    })),
    involved: members.map(({ reading }) => reading.index),
    strength: pair.strength,
  }
}

/** `He also mentioned`: a side that names its subject is read more easily. */
const leansOnPronoun = ({ reading }: Telling) => /^"?(?:he|she|it|they|this)\b/i.test(reading.line)

/** Where a side names the matter; the cue when it has other words for it. */
function matterIn(reading: Reading, { act, stems }: { act: Act; stems: readonly string[] }) {
  const words = wordsWithin(reading.content, act.scope).filter(({ stem }) => stems.includes(stem))
  return words.length === 0 ? act.cue : around(...words.map(({ range }) => range))
}

function listed(classes: readonly Firmness[]): string {
  const line = classes.length < 2 ? classes.join('') : `${classes.slice(0, -1).join(', ')} or ${classes.at(-1)}`
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Pairs of acts of different class and telling that share enough, by way of an inverted index. */
function candidates(told: readonly Telling[], rarity: (term: string) => number): [Telling, Telling][] {
  const postings = new Map<string, number[]>()
  const sums = new Float64Array(told.length)
  const pairs: [Telling, Telling][] = []
  for (const [place, one] of told.entries()) {
    const met: number[] = []
    for (const term of one.act.terms) {
      const list = postings.get(term)
      if (!list) {
        postings.set(term, [place])
        continue
      }
      const weight = rarity(term)
      for (const other of list) {
        if (sums[other] === 0) met.push(other)
        sums[other]! += weight
      }
      list.push(place)
    }
    for (const place of met) {
      const other = told[place]!
      const enough = sums[place]! >= LEAST_WEIGHT
      sums[place] = 0
      if (enough && other.reading.telling !== one.reading.telling && other.act.firmness !== one.act.firmness) {
        pairs.push([other, one])
      }
    }
  }
  return pairs
}

/** How surely two acts are about one matter; null when they are not. */
function sameMatter(x: Telling, y: Telling, rarity: (term: string) => number): Pair | null {
  const both = shared(x.act.terms, y.act.terms, rarity)
  const named = (term: string) => x.reading.named.has(term) || y.reading.named.has(term)
  if (both.terms.length < FEWEST_SHARED || both.weight < LEAST_WEIGHT) return null
  if (both.terms.filter((term) => !named(term)).length < FEWEST_UNNAMED) return null
  const share = both.weight / Math.max(0.1, Math.min(x.weight, y.weight))
  if (share < LEAST_SHARE) return null
  const run = sharedRun(wordsWithin(x.reading.content, x.act.scope), wordsWithin(y.reading.content, y.act.scope))
  if (run === null || run.stems.length < LEAST_RUN) return null
  if (run.first.start - x.act.cue.end > FARTHEST || run.second.start - y.act.cue.end > FARTHEST) return null
  return { x, y, strength: Math.min(1, share), run }
}
