import { deedOf } from './deeds.ts'
import type { Found } from './found.ts'
import { splitName } from './name-parts.ts'
import { type Party, sameParty } from './parties.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import { type Request, requestsIn } from './requests.ts'

/** What two requests must share to be one, as in `firmness`. */
const FEWEST_SHARED = 2
const FEWEST_OF_OTHER_DEEDS = 3
const LEAST_WEIGHT = 0.9

/** Share of the shorter request that the shared words must make up. */
const LEAST_SHARE = 0.2

/** One request made to different parties. */
export function addressee({ readings, actors, rarity }: Readings): Found[] {
  const requests = readings.flatMap((reading) => requestsIn(reading, actors))
  const found: Found[] = []
  for (const [place, x] of requests.entries()) {
    for (const y of requests.slice(0, place)) {
      if (x.reading.telling === y.reading.telling) continue
      if (x.asker === null || x.asker !== y.asker) continue
      const both = shared(x.matter, y.matter, rarity)
      const whole = (request: Request) => [...request.matter].reduce((sum, term) => sum + rarity(term), 0)
      const alike = deedOf(x.verb) === deedOf(y.verb) || (x.forbids && y.forbids)
      const fewest = alike ? FEWEST_SHARED : FEWEST_OF_OTHER_DEEDS
      if (both.terms.length < fewest || both.weight < LEAST_WEIGHT) continue
      if (both.weight < LEAST_SHARE * Math.min(whole(x), whole(y))) continue
      if (samePeople(x, y)) continue
      const [first, second] = y.reading.index < x.reading.index ? [y, x] : [x, y]
      found.push({
        kind: 'addressee',
        question: question(first, second),
        sides: [first, second].map(({ reading, cue, keep }) => ({ index: reading.index, cue, keep })),
        strength: Math.min(1, 0.4 + both.weight / 5),
      })
    }
  }
  return found
}

/** Whether all that one side asked are among those the other asked; a shared word (`the departments`) makes two one. */
const samePeople = (x: Request, y: Request) => allAmong(x.asked, y.asked) || allAmong(y.asked, x.asked)

const allAmong = (some: readonly Party[], all: readonly Party[]) =>
  some.every((one) => all.some((other) => sameParty(one, other)))

function question(x: Request, y: Request): string {
  const asker = x.asker !== null && x.asker === y.asker ? shownIn(x.reading, y.reading, x.asker) : null
  return asker === null ? 'Who was asked?' : `Whom did ${asker} ask?`
}

/** A name of the asker as one of the sides has it. */
function shownIn(a: Reading, b: Reading, asker: string): string | null {
  const last = asker.split(' ')
  for (const { names } of [a, b]) {
    const named = names.find((one) => splitName(one.text).core.join(' ') === asker)
    if (named) {
      const words = named.text.split(/\s+/)
      return words.slice(-last.length).join(' ')
    }
  }
  return null
}
