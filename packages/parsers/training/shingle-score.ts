/** Precision is null where nothing was made, recall where nothing was wanted. */
export type ShingleScore = { precision: number | null; recall: number | null }

/** How much of a body was found and how much of what was found is of it, in stretches of four words (article-extraction-benchmark). */
export function shingleScore(body: string, found: string): ShingleScore {
  const want = shinglesOf(body)
  const made = shinglesOf(found)
  let hits = 0
  for (const [shingle, count] of made) hits += Math.min(count, want.get(shingle) ?? 0)
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0)
  return {
    precision: made.size === 0 ? null : hits / sum(made),
    recall: want.size === 0 ? null : hits / sum(want),
  }
}

const SIZE = 4

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let index = 0; index < Math.max(1, words.length - SIZE + 1); index++) {
    const shingle = words.slice(index, index + SIZE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}
