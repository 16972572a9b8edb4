import { names, quotations, words } from '@daybrief/language'
import type { Actors } from './actors.ts'
import { conceptsIn } from './concepts.ts'
import { type ContentWord, type SharedRun, sharedRun, wordsWithin } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import type { Voice } from './voices.ts'

/** Content words of a quotation from which on it can be known again, and how many of them the other side may have changed. */
const FEWEST_QUOTED = 4
const FEWEST_CHANGEABLE = 5
const LEAST_QUOTED_SHARE = 0.75

/** Words of a quotation from which on two that are equal are one utterance; shorter ones are common phrases. */
const FEWEST_WORDED = 6

/** Content words in a row that two people do not both happen to say. */
const LONGEST_CHANCE = 4

/** Told in other words: of a shared run of content words two are this rare in the story, and one more word is shared. */
const LEAST_RARITY = 0.6
const FEWEST_RARE = 2
const FEWEST_SHARED = 3

/** Cosine from which two sentences without any quotation are one utterance. */
const SAME_SAYING = 0.5

/** Cosine from which a phrase that both quote is one utterance, and its fewest words. */
const SAME_PHRASE = 0.25
const FEWEST_PHRASED = 3

/** One utterance put into the mouths of two people. */
export function speaker({ a, b, similarity }: Link, { actors, rarity }: Readings): Found | null {
  const x = a.voices.voices.at(-1)
  const y = b.voices.voices.at(-1)
  if (!x?.actor || !y?.actor || x.actor === y.actor) return null
  if (actors.offices(x.actor).size === 0 || actors.offices(y.actor).size === 0) return null
  if (tellsOf(a, { voice: y, actors }) || tellsOf(b, { voice: x, actors })) return null
  const matter = b.matter
  const run = sharedRun(quotedWords(a), b.content, (stem) => (matter.has(stem) ? rarity(stem) : 0))
  if (run === null) return null
  if (
    !sameQuotation(a, b) &&
    !(
      similarity >= SAME_SAYING ||
      (similarity >= SAME_PHRASE && samePhrase(a, b)) ||
      run.stems.length > LONGEST_CHANCE ||
      retold({ a, b, run, rarity })
    )
  )
    return null
  return {
    kind: 'speaker',
    question: `Whose words: “${a.text.slice(run.first.start, run.first.end)}”?`,
    sides: [
      { index: a.index, cue: x.range, keep: around(x.range, run.first) },
      { index: b.index, cue: y.range, keep: around(y.range, run.second) },
    ],
    strength: Math.min(1, 0.5 + similarity / 2),
  }
}

/** The words of a sentence's quotations when it has any worth knowing again, else all its words. */
function quotedWords({ text, content }: Reading): readonly ContentWord[] {
  const quoted = quotations(text).flatMap(({ range }) => wordsWithin(content, range))
  return quoted.length >= FEWEST_QUOTED ? quoted : content
}

/** A quotation that tells what the other's speaker said: `“X admitted it,” Y says` puts nothing into X's mouth. */
function tellsOf(reading: Reading, around: { voice: Voice; actors: Actors }): boolean {
  const { voice, actors } = around
  return quotations(reading.text).some(({ text }) =>
    names(text).some((name) => actors.of(name.text) === voice.actor && SAYS.test(text.slice(name.range.end))),
  )
}

/** A verb of saying right behind a name. */
const SAYS = /^\s+(?:said|says|told|admitted|claimed|denied|promised|warned|confirmed|bragged|announced|wrote)\b/

/** A short quotation that both sides have word for word. */
function samePhrase(a: Reading, b: Reading): boolean {
  const phrases = ({ text }: Reading) =>
    quotations(text).flatMap((one) => {
      const said = words(one.text)
      return said.length >= FEWEST_PHRASED ? [said.join(' ')] : []
    })
  const other = new Set(phrases(b))
  return phrases(a).some((one) => other.has(one))
}

/** A quotation of one side that the other side has word for word, or most of which it has. */
function sameQuotation(a: Reading, b: Reading): boolean {
  const worded = (reading: Reading) =>
    quotations(reading.text).flatMap(({ text }) => {
      const said = words(text)
      return said.length >= FEWEST_WORDED ? [said.join(' ')] : []
    })
  const other = new Set(worded(b))
  if (worded(a).some((one) => other.has(one))) return true
  return [[a, b] as const, [b, a] as const].some(([one, other]) =>
    quotations(one.text).some(({ text }) => {
      const quoted = new Set(conceptsIn(text))
      const held = [...quoted].filter((term) => other.terms.has(term)).length
      const least = quoted.size < FEWEST_CHANGEABLE ? 1 : LEAST_QUOTED_SHARE
      return quoted.size >= FEWEST_QUOTED && held / quoted.size >= least
    }),
  )
}

/** One side gives in its own words, as somebody's own, what the other quotes him passing on from another. */
function retold(told: { a: Reading; b: Reading; run: SharedRun; rarity: (term: string) => number }): boolean {
  const { a, b, run, rarity } = told
  if (quotations(a.text).length + quotations(b.text).length === 0) return false
  const inA = new Set(a.voices.voices.map(({ actor }) => actor))
  if (!b.voices.voices.some(({ actor }) => actor !== null && inA.has(actor))) return false
  const rare = run.stems.filter((stem) => rarity(stem) >= LEAST_RARITY)
  return rare.length >= FEWEST_RARE && shared(a.matter, b.matter, rarity).terms.length >= FEWEST_SHARED
}
