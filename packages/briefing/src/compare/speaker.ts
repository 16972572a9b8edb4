import { quotations, terms } from '@daybrief/language'
import type { Found } from './found.ts'
import type { Link } from './links.ts'
import { matterTerms, type Reading, type Readings, shared } from './reading.ts'
import { sharedRun } from './shared-phrase.ts'
import type { Voice } from './voices.ts'

/** Content words of a quotation from which on it can be known again, and the share of them the other side must hold. */
const FEWEST_QUOTED = 5
const LEAST_QUOTED_SHARE = 0.6

/** Told in other words: of a shared run of content words two are this rare in the story, and one more word is shared. */
const LEAST_RARITY = 0.6
const FEWEST_RARE = 2
const FEWEST_SHARED = 3

/** Cosine from which two sentences without any quotation are one utterance. */
const SAME_SAYING = 0.5

/** One utterance put into the mouths of two people. */
export function speaker({ a, b, similarity }: Link, { actors, rarity }: Readings): Found | null {
  const x = a.voices.voices.at(-1)
  const y = b.voices.voices.at(-1)
  if (!x?.actor || !y?.actor || x.actor === y.actor) return null
  if (actors.offices(x.actor).size === 0 || actors.offices(y.actor).size === 0) return null
  const said = sameQuotation(a, b) ?? retold(a, b, { similarity, rarity })
  if (said === null) return null
  return {
    kind: 'speaker',
    question: `Who said it: “${said}”?`,
    sides: [side(a, x), side(b, y)],
    strength: Math.min(1, 0.5 + similarity / 2),
  }
}

const side = (reading: Reading, voice: Voice) => ({ index: reading.index, cue: voice.range })

/** A quotation of one side most of which the other side has too. */
function sameQuotation(a: Reading, b: Reading): string | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const { text } of quotations(one.text)) {
      const quoted = new Set(terms(text))
      const held = [...quoted].filter((term) => other.terms.has(term)).length
      if (quoted.size >= FEWEST_QUOTED && held / quoted.size >= LEAST_QUOTED_SHARE) return sharedRun(a.text, b.text).text
    }
  }
  return null
}

/** The same said in other words, at least one side of it a quotation or the two near to word for word. */
function retold(
  a: Reading,
  b: Reading,
  around: { similarity: number; rarity: (term: string) => number },
): string | null {
  const { rarity } = around
  const matter = matterTerms(b)
  const run = sharedRun(a.text, b.text, (stem) => (matter.has(stem) ? rarity(stem) : 0))
  if (around.similarity >= SAME_SAYING) return run.text === '' ? null : run.text
  if (quotations(a.text).length + quotations(b.text).length === 0) return null
  if (!relays(a, b)) return null
  const rare = run.stems.filter((stem) => rarity(stem) >= LEAST_RARITY).length >= FEWEST_RARE
  return rare && shared(matterTerms(a), matter, rarity).terms.length >= FEWEST_SHARED ? run.text : null
}

/** One sentence gives as somebody's own what the other has him pass on from another. */
const relays = (a: Reading, b: Reading) => {
  const inA = new Set(a.voices.voices.map(({ actor }) => actor))
  return b.voices.voices.some(({ actor }) => actor !== null && inA.has(actor))
}
