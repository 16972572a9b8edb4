/** The longest path that Linux takes; what a person types is never longer, what a person pastes may be. */
const LONGEST = 4096

/**
 * What a person meant to type: without the quotes, white space, `.//` and the `…` of a shortened id that came along, and
 * without what no key can hold.
 */
export function clean(words: string): string {
  return words
    .slice(-LONGEST)
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .trim()
    .replace(/^(["'`])(.*)\1$/s, '$2')
    .replace(/^(\.[/\\])+/, '')
    .replace(/(…|\.\.\.)$/, '')
    .trim()
}
