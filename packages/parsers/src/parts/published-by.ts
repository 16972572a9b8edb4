import type { Evidence, PublishedBy } from '@daybrief/schema'
import type { Aliases } from './alias.ts'

/** Words that name a publisher, and where they stand in an article. */
export type PublisherMark = {
  evidence: Evidence
  name: string
  place: 'line' | 'dateline' | 'end' | 'headline' | 'byline'
}

/** How often a mark in such a place names the publisher (seeds and the 240 marks of the pasted files read). */
const CONFIDENCE: Record<PublisherMark['place'], number> = {
  line: 0.95,
  dateline: 0.95,
  end: 0.9,
  headline: 0.9,
  byline: 0.7,
}
/** A name that the desk does not know may be no publisher at all. */
const UNKNOWN_FACTOR = 0.8
/** Somebody spoke to this publisher: it has the report itself. */
const OWN_WORDS =
  '(?:told|tells|informed|interview with|response to|responding to|reply to|contacted by|speaking (?:to|with)|spoke (?:to|with))'

/** The publisher that an article's marks name: a line of its own first, then dateline and last words. */
export function publishedBy(
  marks: readonly PublisherMark[],
  options: { aliases: Aliases; text: string; offset: number },
): PublishedBy | null {
  const { aliases, text, offset } = options
  const order: PublisherMark['place'][] = ['line', 'dateline', 'end', 'headline', 'byline']
  const known = marks.filter(({ name }) => aliases.find(name) !== null)
  const candidates = known.length > 0 ? known : marks.filter(({ place }) => place !== 'byline')
  const best = order.flatMap((place) => candidates.filter((mark) => mark.place === place))[0]
  if (best === undefined) return null
  const publisher = aliases.find(best.name)
  const same = marks.filter(
    ({ name }) => name === best.name || (publisher !== null && aliases.find(name) === publisher),
  )
  const names = publisher === null ? [best.name] : [publisher.name, ...publisher.aliases]
  const own = ownWords(text, offset, names)
  const confidence = CONFIDENCE[best.place] * (publisher === null ? UNKNOWN_FACTOR : 1)
  const confirmed = same.length > 1 || own !== null
  return {
    id: publisher?.id ?? null,
    name: publisher?.name ?? best.name,
    basis: best.place === 'dateline' ? 'dateline' : 'line',
    confidence: Math.round((confirmed ? (1 + confidence) / 2 : confidence) * 100) / 100,
    evidence: [...same.map(({ evidence }) => evidence), ...(own === null ? [] : [own])],
  }
}

/** `told Bay Wire`: words that confirm a publisher, never name one, since other papers quote them too. */
function ownWords(text: string, offset: number, names: readonly string[]): Evidence | null {
  const alternatives = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
  const match = new RegExp(String.raw`\b${OWN_WORDS} (?:the )?(?:${alternatives})(?![\p{L}\p{N}])`, 'u').exec(text)
  if (match === null) return null
  const start = offset + match.index
  return { range: { start, end: start + match[0].length }, text: match[0] }
}
