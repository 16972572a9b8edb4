/** Zero of each script's digits: they follow it in order, so a digit's value is its distance. */
const ZEROS = [0x30, 0x0e50, 0x17e0, 0x0ed0, 0x1040, 0xff10]
const HAN: Readonly<Record<string, number>> = {
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const HAN_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 만: 1e4, 亿: 1e8, 億: 1e8, 억: 1e8 }

/** Digits of all scripts that news is written in. */
export const DIGITS = '[0-9๐-๙០-៩໐-໙၀-၉０-９]'
export const HAN_NUMBER = '[〇一二两兩三四五六七八九十百千]'
export const HAN_SCALE = '[万萬만亿億억]'

/**
 * The number that the words of a match say; null when they say none. Points and commas before three digits part
 * thousands, `1.500 orang` and `1,500人` alike: people are not counted in fractions.
 */
export function foreignNumber(written: string, words: Readonly<Record<string, number>>): number | null {
  const named = words[written.toLowerCase()]
  if (named !== undefined) return named
  let [all, section, digit, fraction] = [0, 0, null as number | null, false]
  const plain = asciiDigits(written).replaceAll(/[.,](?=\d{3}(?!\d))/g, '')
  for (const part of plain.match(/\d+(?:[.,]\d+)?|\S/g) ?? []) {
    const value = /^\d/.test(part) ? Number(part.replace(',', '.')) : HAN[part]
    const scale = HAN_SCALES[part]
    if (value !== undefined) {
      if (digit !== null) return null
      digit = value
      fraction = !Number.isInteger(value)
    } else if (scale) {
      all += (section + (digit ?? (section === 0 ? 1 : 0))) * scale
      section = 0
      digit = null
      fraction = false
    } else if (HAN_UNITS[part]) {
      section += (digit ?? 1) * HAN_UNITS[part]
      digit = null
    } else return null
  }
  return fraction ? null : all + section + (digit ?? 0)
}

const asciiDigits = (text: string) =>
  [...text]
    .map((letter) => {
      const code = letter.codePointAt(0)!
      const zero = ZEROS.find((one) => code >= one && code < one + 10)
      return zero === undefined ? letter : String(code - zero)
    })
    .join('')
