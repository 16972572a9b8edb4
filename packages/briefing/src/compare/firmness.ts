import { type Act, FIRMNESS, type Firmness } from './acts.ts'
import type { Found } from './found.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import { sharedPhrase } from './shared-phrase.ts'

/** Content words that two matters must share, and what they must tell together, to be one matter. */
const FEWEST_SHARED = 2
const LEAST_WEIGHT = 1.2

/** Of the shared words, those that must not stand in names: two acts of one person are not one act. */
const FEWEST_UNNAMED = 2

/** Share of the shorter matter that the shared words must make up. */
const LEAST_SHARE = 0.3

type Telling = { reading: Reading; act: Act }

/** What several tellings say of one matter; its seeds decide what else belongs to it. */
type Matter = { seeds: [Telling, Telling]; members: Telling[]; strength: number }

/**
 * One matter held to be settled by one telling and only allowed, discussed, asked for or denied by another. Each class of
 * firmness found gives one side.
 */
export function firmness({ readings, rarity }: Readings): Found[] {
  const told = readings.flatMap((reading) => reading.acts.map((act): Telling => ({ reading, act })))
  const pairs = candidates(told)
    .flatMap(([x, y]) => {
      const strength = sameMatter(x, y, rarity)
      return strength === null ? [] : [{ x, y, strength }]
    })
    .sort((a, b) => b.strength - a.strength || a.x.reading.index - b.x.reading.index || a.y.reading.index - b.y.reading.index)
  const matters: Matter[] = []
  for (const { x, y, strength } of pairs) {
    const matter = matters.find(({ seeds }) =>
      seeds.some((seed) => seed === x || seed === y || sameMatter(seed, x, rarity) !== null || sameMatter(seed, y, rarity) !== null),
    )
    if (matter) matter.members.push(x, y)
    else matters.push({ seeds: [x, y], members: [x, y], strength })
  }
  return matters.map((matter) => differenceOf(matter))
}

function differenceOf({ seeds, members, strength }: Matter): Found {
  const [x, y] = seeds
  const sides = FIRMNESS.flatMap((one) => {
    const all = members.filter(({ act }) => act.firmness === one)
    return all.find(({ reading }) => !leansOnPronoun(reading)) ?? all[0] ?? []
  })
  const matter = sharedPhrase(matterOf(x), matterOf(y))
  return {
    kind: 'firmness',
    question: `${asked(sides.map(({ act }) => act.firmness))}: ${matter}?`,
    sides: sides.map(({ reading, act }) => ({ index: reading.index, cue: act.cue })),
    strength,
  }
}

/** `He also mentioned`: a side that names its subject is read more easily. */
const leansOnPronoun = ({ line }: Reading) => /^"?(?:he|she|it|they|this)\b/i.test(line)

const matterOf = ({ reading, act }: Telling) => reading.text.slice(act.scope.start, act.scope.end)

function asked(classes: readonly Firmness[]): string {
  const [first = '', ...rest] = classes
  const last = rest.pop()
  const list = [first, ...rest].join(', ')
  const line = last === undefined ? list : `${list} or ${last}`
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Pairs of acts of different class and telling that share a term, by way of an inverted index. */
function candidates(told: readonly Telling[]): [Telling, Telling][] {
  const postings = new Map<string, number[]>()
  const pairs: [Telling, Telling][] = []
  for (const [place, one] of told.entries()) {
    const counts = new Map<number, number>()
    for (const term of one.act.terms) {
      const list = postings.get(term) ?? []
      for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1)
      postings.set(term, [...list, place])
    }
    for (const [place, count] of counts) {
      const other = told[place]
      if (!other || count < FEWEST_SHARED) continue
      if (other.reading.telling !== one.reading.telling && other.act.firmness !== one.act.firmness) pairs.push([other, one])
    }
  }
  return pairs
}

/** How surely two acts are about one matter; null when they are not. */
function sameMatter(x: Telling, y: Telling, rarity: (term: string) => number): number | null {
  const both = shared(x.act.terms, y.act.terms, rarity)
  const named = (term: string) => x.reading.named.has(term) || y.reading.named.has(term)
  if (both.terms.filter((term) => !named(term)).length < FEWEST_UNNAMED) return null
  if (both.terms.length < FEWEST_SHARED || both.weight < LEAST_WEIGHT) return null
  const whole = (act: Act) => [...act.terms].reduce((sum, term) => sum + rarity(term), 0)
  const share = both.weight / Math.max(0.1, Math.min(whole(x.act), whole(y.act)))
  return share < LEAST_SHARE ? null : Math.min(1, share)
}
