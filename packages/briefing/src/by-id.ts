/** Compares strings by their UTF-16 units: the same everywhere, unlike a locale's order. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A copy of a list in order of id. */
export const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => compare(a.id, b.id))
