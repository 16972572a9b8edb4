/** Terms that belong to every language: their script leaves no doubt. */
export const ANY_LANGUAGE = '*'

/** Languages whose articles also use another's terms. */
const ALSO_READ: Record<string, readonly string[]> = { ms: ['id'], tl: ['fil', 'en'], fil: ['en'], yue: ['zh'] }
const UNKNOWN_LANGUAGE = 'und'

/** The languages whose terms count in an article of a language; null, when it is unknown, means all. */
export function languagesRead(language: string): ReadonlySet<string> | null {
  const primary = language.split('-')[0]!.toLowerCase()
  if (primary === UNKNOWN_LANGUAGE) return null
  return new Set([ANY_LANGUAGE, primary, ...(ALSO_READ[primary] ?? [])])
}
