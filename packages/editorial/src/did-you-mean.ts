/** Edits beyond which a name is another word and no slip of the fingers: one in three letters. */
const LETTERS_PER_EDIT = 3

/** The known name nearest to `name` by edit distance (Levenshtein 1966), or null when none is near. */
function closestName(name: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let fewest = Math.max(1, Math.floor(name.length / LETTERS_PER_EDIT)) + 1
  for (const candidate of [...known].sort()) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase())
    if (edits < fewest) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

/** ` (did you mean "…"?)`, or nothing when no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const best = closestName(name, known)
  return best === null ? '' : ` (did you mean "${best}"?)`
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1))
    }
    previous = row
  }
  return previous[b.length]!
}
