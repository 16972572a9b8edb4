/** JSON of which nothing is known: strings, objects and arrays where each could be another. */
export type Loose = Record<string, unknown>

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands under a name, as a list: one thing and a list of things are written alike. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** Values that are words: strings with something in them, and numbers. */
export const wordsOf = (...values: unknown[]): string[] =>
  values.flatMap(listOf).flatMap((value) => {
    if (typeof value === 'number') return [String(value)]
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
  })

/** Strings, or the names of objects (`{ "name": … }`, `{ "@value": … }`, `{ "value": … }`). */
export const namesOf = (...values: unknown[]): string[] =>
  values
    .flatMap(listOf)
    .flatMap((value) => (isLoose(value) ? wordsOf(value.name ?? value['@value'] ?? value.value) : wordsOf(value)))
