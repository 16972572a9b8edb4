/** A block of which so many of its four-word stretches stand in the body is part of it: people leave links and marks out. */
const LEAST_SHARE = 0.5
/** Shorter blocks must stand in the body word for word. */
const LEAST_WORDS = 8
const SHINGLE = 4
/** Common words stand in a body many times; so many of their places are tried. */
const MOST_PLACES = 20

type Place = { block: number; start: number; end: number; words: number }

/**
 * Which blocks of a page stand in the body that a person took from it: the choice of blocks that keeps their order and
 * covers most words (weighted longest increasing subsequence). So a label above the article is not taken for the same word
 * within it.
 */
export function blocksInBody(blocks: readonly string[], body: string): boolean[] {
  const words = wordsOf(body)
  const places = blocks.flatMap((block, index) => placesOf(wordsOf(block), index, words))
  const best: number[] = []
  const previous: number[] = []
  let last = -1
  for (const [index, place] of places.entries()) {
    best[index] = place.words
    previous[index] = -1
    for (let before = 0; before < index; before++) {
      const other = places[before] as Place
      const sum = (best[before] as number) + place.words
      if (other.block < place.block && other.end <= place.start && sum > (best[index] as number)) {
        best[index] = sum
        previous[index] = before
      }
    }
    if (last === -1 || (best[index] as number) > (best[last] as number)) last = index
  }
  const chosen = new Set<number>()
  for (let at = last; at !== -1; at = previous[at] as number) chosen.add((places[at] as Place).block)
  return blocks.map((_, index) => chosen.has(index))
}

function placesOf(block: readonly string[], index: number, body: readonly string[]): Place[] {
  if (block.length === 0) return []
  const found: Place[] = []
  for (let at = body.indexOf(block[0] as string); at !== -1 && found.length < MOST_PLACES; ) {
    if (block.every((word, offset) => body[at + offset] === word))
      found.push({ block: index, start: at, end: at + block.length, words: block.length })
    at = body.indexOf(block[0] as string, at + 1)
  }
  return found.length > 0 || block.length < LEAST_WORDS ? found : partlyIn(block, index, body)
}

function partlyIn(block: readonly string[], index: number, body: readonly string[]): Place[] {
  const at = new Map<string, number>()
  for (let start = body.length - SHINGLE; start >= 0; start--)
    at.set(body.slice(start, start + SHINGLE).join(' '), start)
  const total = block.length - SHINGLE + 1
  const hits = Array.from({ length: total }, (_, start) =>
    at.get(block.slice(start, start + SHINGLE).join(' ')),
  ).filter((hit) => hit !== undefined)
  const [start] = hits
  if (start === undefined || hits.length < total * LEAST_SHARE) return []
  const end = Math.min(body.length, start + block.length)
  return [{ block: index, start, end, words: (block.length * hits.length) / total }]
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? []
