const MARKED_LATIN = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/
const MARKS = /[\u0300-\u036f]/g

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE: Record<string, string> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  Đ: 'D',
  Ø: 'O',
  Ł: 'L',
  Æ: 'AE',
  Œ: 'OE',
  Ð: 'D',
  Þ: 'Th',
}
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g')

/** Whether a text has Latin letters with marks. */
export const hasMarks = (text: string): boolean => MARKED_LATIN.test(text)

/** Where letters beyond the Latin of ASCII begin: most words have none, and need no pattern to tell. */
const FIRST_MARKED = 0xc0

/** A text without the marks of its Latin letters: wires write Sao Paulo and São Paulo. */
export function withoutMarks(text: string): string {
  if (isPlain(text) || !hasMarks(text)) return text
  return text
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .normalize('NFC')
    .replaceAll(WHOLE_LETTERS, (letter) => WHOLE[letter]!)
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_MARKED) return false
  return true
}
