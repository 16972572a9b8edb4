import type { Publisher } from '@daybrief/schema'
import { aliasesOf } from '../parts/alias.ts'
import type { Letterhead } from './letter.ts'

/** Who sent a mail: a publisher the desk knows, by the host of the address or by its name, and a person if it names one. */
export type Sender = { publisher: Publisher | null; person: string | null }

/** Names of offices that send what persons wrote. */
const OFFICE =
  /\b(?:news|desk|editor(?:s|ial)?|press|media|team|alerts?|newsletter|no-?reply|info|office|service|bulletin)\b/iu
/** `Sok Dara via Bay Wire`, `Sok Dara (Bay Wire)`, `Sok Dara, Bay Wire`. */
const BEHALF = /\s+(?:via|at|for)\s+|\s*[(|,–—]\s*/u

export function senderOf({ name, address }: Letterhead, publishers: readonly Publisher[]): Sender {
  const aliases = aliasesOf(publishers)
  const [person = '', behalf = ''] = name.split(BEHALF).map((part) => part.replace(/\)$/, '').trim())
  const publisher = publisherAt(address, publishers) ?? aliases.find(name) ?? aliases.find(behalf) ?? null
  const isPerson = person !== '' && !person.includes('@') && !OFFICE.test(person) && aliases.find(person) === null
  return { publisher, person: isPerson ? person : null }
}

/** The publisher on whose host an address lies; the first by id where two claim it. */
function publisherAt(address: string, publishers: readonly Publisher[]): Publisher | null {
  const host = address.split('@').at(-1)?.toLowerCase() ?? ''
  const owners = publishers.filter(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  )
  return owners.sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null
}
