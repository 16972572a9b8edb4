/** Words for comparing texts: lower case, NFKC, letters and digits. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The same as one text, single spaces between. */
export const plainText = (text: string) => plainWords(text).join(' ')

/** All runs of `length` words, with how often each occurs. */
export function wordRuns(words: readonly string[], length: number): Map<string, number> {
  const runs = new Map<string, number>()
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}
