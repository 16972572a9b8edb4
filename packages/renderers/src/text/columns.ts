import width from 'fast-string-width'

/** One column each, and most of what is measured. */
const ASCII = /^[ -~]*$/

/** Characters that take no column of their own: word separators and joiners that are not inside a joined picture. */
const NO_COLUMN = /[\u200b\u200c]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu

/** Columns that text takes in a terminal: two for East Asian wide characters, none for combining marks. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length
  return width(text.replace(NO_COLUMN, ''))
}
