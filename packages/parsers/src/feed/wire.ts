/**
 * A feed as it came over the wire, whatever its format and the library that read it. Strings are as they came: HTML may
 * stand in all of them, and dates have any form. Nothing here is an article yet.
 */
export type WireFeed = { title: string | null; address: string | null; entries: WireEntry[] }

export type WireEntry = {
  title: string | null
  address: string | null
  authors: string[]
  /** As stated, first publication before update. */
  dates: string[]
  /** The longer texts first tell more; one of them may be a teaser. */
  texts: string[]
  /** The paper a collecting feed took the entry from. */
  source: string | null
}

/** A string with something in it, or null: feeds hold objects, arrays and emptiness where text should be. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value !== 'object' || value === null) return null
  const { value: inner, _: underscore, name } = value as Record<string, unknown>
  return textOf(inner ?? underscore ?? name)
}

export const textsOf = (...values: unknown[]): string[] => values.flatMap((value) => textOf(value) ?? [])
