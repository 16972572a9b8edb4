const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** Letters that make about a word in scripts without spaces: between the two of Chinese and the six of Khmer. */
const LETTERS_A_WORD = 4

/** How many words a reader reads, whatever the script. */
export function wordCount(text: string): number {
  let letters = 0
  const spaced = text.replace(UNSPACED, () => {
    letters++
    return ' '
  })
  return spaced.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil(letters / LETTERS_A_WORD)
}
