import type { Publisher } from '@daybrief/schema'

/** The publisher on whose host the first of the addresses lies that lies on any; the first by id where two claim it. */
export function publisherAt(addresses: readonly (string | null)[], publishers: readonly Publisher[]): Publisher | null {
  for (const address of addresses) {
    if (address === null || !URL.canParse(address)) continue
    const host = new URL(address).hostname.replace(/^www\./, '')
    const owners = publishers.filter(({ domains }) =>
      domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
    )
    const first = owners.sort((a, b) => (a.id < b.id ? -1 : 1))[0]
    if (first !== undefined) return first
  }
  return null
}

/** The first that a browser opens as a page: documents are not trusted. */
export function pageAddress(addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    const trimmed = address?.trim() ?? ''
    if (/^https?:\/\//i.test(trimmed) && URL.canParse(trimmed)) return trimmed
  }
  return null
}
