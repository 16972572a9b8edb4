/**
 * Lists in the short form an editor writes: words on one line with commas between them. Anything else is returned as
 * it is, so that the schema can say what is wrong with it.
 */
function wordsOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/**
 * Terms of one language in the short form: a weight, then the words that have it (`2: naval base, air base`). The long
 * form, a list of `{ term, weight }`, is returned as it is.
 */
function termsOf(value: unknown): unknown {
  if (!isRecord(value)) return value
  const terms: unknown[] = []
  for (const [weight, words] of Object.entries(value)) {
    const list = wordsOf(words)
    if (!Array.isArray(list)) return value
    for (const term of list) terms.push({ term, weight: Number(weight) })
  }
  return terms
}

/** Fields of a record that may be written as words with commas between them. */
const WORD_FIELDS = [
  'aliases',
  'capitals',
  'cities',
  'countries',
  'days',
  'demonyms',
  'domains',
  'formats',
  'metonyms',
  'names',
]

/** A record with each short form written out in full. */
export function writtenOut(record: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = { ...record }
  for (const field of WORD_FIELDS) if (field in out) out[field] = wordsOf(out[field])
  if (isRecord(out.terms)) {
    out.terms = Object.fromEntries(Object.entries(out.terms).map(([language, terms]) => [language, termsOf(terms)]))
  }
  if (Array.isArray(out.entries)) {
    out.entries = out.entries.map((entry) => (isRecord(entry) ? watched(entry) : entry))
  }
  return out
}

/** An entry of a watchlist: its variants, and in each group of `near` the words of which one must stand. */
function watched(entry: Record<string, unknown>): Record<string, unknown> {
  const out = { ...entry }
  if ('variants' in out) out.variants = wordsOf(out.variants)
  if (isRecord(out.near) && Array.isArray(out.near.all)) out.near = { ...out.near, all: out.near.all.map(wordsOf) }
  return out
}

/** Where a part of the full record stands in the record as written: term 7 of a language stands under its weight. */
export function placeOf(path: readonly PropertyKey[], written: unknown): readonly PropertyKey[] {
  const [field, language, index] = path
  const terms = isRecord(written) && field === 'terms' && isRecord(written.terms) ? written.terms : null
  const short = terms === null ? null : terms[String(language)]
  if (!isRecord(short) || typeof index !== 'number') return path
  let before = 0
  for (const [weight, words] of Object.entries(short)) {
    const list = wordsOf(words)
    before += Array.isArray(list) ? list.length : 0
    if (index < before) return ['terms', language!, Number(weight)]
  }
  return path
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
