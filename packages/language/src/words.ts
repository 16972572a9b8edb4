/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const UNSPACED_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+/gu
const CLUSTER = /\P{M}\p{M}*/gu

/**
 * Text of Latin letters that NFKC leaves as they are, and its punctuation: nearly all of Western news. Its words are found
 * without looking up scripts, three times as fast.
 */
const PLAIN =
  /^[\x00-\x7f\u00a0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u012f\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2015\u2018-\u201e]*$/
const PLAIN_WORD = /[a-z0-9\u00df-\u00f6\u00f8-\u017e]+/g

/** Text in the one form in which words are compared: Unicode NFKC, lower case. Its length may differ from the text's. */
export const normalised = (text: string) => text.normalize('NFKC').toLowerCase()

/**
 * Words of a text: runs of letters, marks and digits, normalised. Scripts without spaces give overlapping pairs of
 * letters, the usual index terms for them (Nie et al. 2000), so that no dictionary decides.
 */
export function words(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? []
  const found: string[] = []
  for (const [run] of normalised(text).matchAll(WORD)) {
    if (UNSPACED.test(run)) found.push(...unspacedWords(run))
    else found.push(run)
  }
  return found
}

function unspacedWords(run: string): string[] {
  const found: string[] = []
  let at = 0
  for (const match of run.matchAll(UNSPACED_RUN)) {
    if (match.index > at) found.push(run.slice(at, match.index))
    found.push(...pairs(match[0]))
    at = match.index + match[0].length
  }
  if (at < run.length) found.push(run.slice(at))
  return found
}

function pairs(run: string): string[] {
  const clusters = run.match(CLUSTER) ?? [run]
  if (clusters.length < 2) return [run]
  return clusters.slice(1).map((cluster, index) => `${clusters[index]}${cluster}`)
}
