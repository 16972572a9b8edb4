const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

const UNSPACED_ANYWHERE = new RegExp(UNSPACED.source, 'u')

/** Letters that make about a word in scripts without spaces: between the two of Chinese and the six of Khmer. */
const LETTERS_A_WORD = 4

/** How many words a reader reads, whatever the script. */
export function wordCount(text: string): number {
  if (!UNSPACED_ANYWHERE.test(text)) return spacedWords(text)
  let letters = 0
  const spaced = text.replace(UNSPACED, () => {
    letters++
    return ' '
  })
  return spacedWords(spaced) + Math.ceil(letters / LETTERS_A_WORD)
}

/** Runs between white space that hold a letter or a number. */
function spacedWords(text: string): number {
  let count = 0
  for (const run of text.match(/\S+/g) ?? []) if (/[A-Za-z0-9]/.test(run) || /[\p{L}\p{N}]/u.test(run)) count++
  return count
}
