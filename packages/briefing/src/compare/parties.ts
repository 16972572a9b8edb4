import { terms } from '@daybrief/language'
import type { Actors } from './actors.ts'
import { splitName } from './name-parts.ts'
import type { Reading } from './reading.ts'

/** Somebody who is asked: the key of the person or body, and the words of the office; empty where unknown. */
export type Party = { name: string; office: string }

/** The parties a phrase names: people and bodies by name, people by title. Pronouns are left out: they add nobody. */
export function partiesIn(phrase: string, around: { actors: Actors; reading: Reading }): Party[] {
  const parties: Party[] = []
  for (const part of phrase.split(/,\s*(?:and\s+)?|\s+and\s+/)) {
    const trimmed = part.trim()
    if (trimmed === '' || /^(?:him|her|them|it|us|me|reporters|journalists)$/i.test(trimmed)) continue
    const party = { name: around.actors.of(trimmed) ?? '', office: splitName(trimmed).offices.join(' ') }
    if (party.name !== '') party.office = [...around.actors.offices(party.name)].join(' ')
    if (party.name !== '' || party.office !== '') parties.push(party)
  }
  return parties
}

/** By a word of their names, or of one's name and the other's office; two offices are compared when a name is not known. */
export function sameParty(x: Party, y: Party): boolean {
  const share = (one: string, other: string) => {
    const words = new Set(partyWords(other))
    return partyWords(one).some((word) => words.has(word))
  }
  if (share(x.name, y.name) || share(x.name, y.office) || share(x.office, y.name)) return true
  return (x.name === '' || y.name === '') && share(x.office, y.office)
}

/** Words of a party; a ministry is its minister. */
const partyWords = (party: string) =>
  terms(party)
    .map((word) => BODIES[word] ?? word)
    .filter((word) => !COMMON.has(word))

const BODIES: Record<string, string> = { ministri: 'minist' }

/** What many have in common tells nobody from another. */
const COMMON = new Set(
  terms('prime deputy vice former acting new senior chief head leader general national state minister'),
)
