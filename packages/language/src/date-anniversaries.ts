import type { Range } from '@daybrief/schema'
import { isoDate } from './date-calendar.ts'

/** Days that the news counts anniversaries of. */
const DAYS: readonly { names: string; year: number; month: number; day: number }[] = [
  { names: 'D-Day|Normandy landings?|Allied landings in Normandy', year: 1944, month: 6, day: 6 },
  { names: 'V-?E Day|Victory in Europe', year: 1945, month: 5, day: 8 },
  { names: 'Hiroshima|atomic bombing of Hiroshima', year: 1945, month: 8, day: 6 },
  { names: 'Nagasaki|atomic bombing of Nagasaki', year: 1945, month: 8, day: 9 },
  { names: '(?:attack on )?Pearl Harbou?r', year: 1941, month: 12, day: 7 },
  { names: 'fall of Phnom Penh', year: 1975, month: 4, day: 17 },
  { names: '(?:fall of Saigon|reunification of Vietnam|end of the Vietnam War)', year: 1975, month: 4, day: 30 },
  { names: "Tian[’']?anmen(?: Square)?(?: crackdown| massacre| protests)?", year: 1989, month: 6, day: 4 },
  { names: 'fall of the Berlin Wall', year: 1989, month: 11, day: 9 },
  {
    names: '(?:Sept(?:ember|\\.)? 11|9/11)(?:,? 2001)?(?: terror(?:ist)?)?(?: attacks?)?',
    year: 2001,
    month: 9,
    day: 11,
  },
  { names: 'Bali bombings?', year: 2002, month: 10, day: 12 },
  { names: 'Indian Ocean tsunami', year: 2004, month: 12, day: 26 },
  { names: 'Fukushima(?: nuclear)?(?: disaster| accident)?', year: 2011, month: 3, day: 11 },
  { names: '(?:2021 )?(?:military )?coup in Myanmar', year: 2021, month: 2, day: 1 },
  { names: "Russia[’']s (?:full-scale )?invasion of Ukraine", year: 2022, month: 2, day: 24 },
]

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ANNIVERSARY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<number>\d{1,3})(?:st|nd|rd|th)|(?<word>${WORDS.join('|')})) anniversary of (?:the )?(?:${DAYS.map(({ names }, index) => `(?<day${index}>${names})`).join('|')})(?![\p{L}\p{N}])`,
  'giu',
)

/** Mentions such as `the 80th anniversary of D-Day`, with the day they fall on. */
export function anniversariesIn(text: string): { range: Range; date: string }[] {
  const found: { range: Range; date: string }[] = []
  for (const match of text.matchAll(ANNIVERSARY)) {
    const groups = match.groups ?? {}
    const day = DAYS.find((_, index) => groups[`day${index}`] !== undefined)
    const count =
      groups.number === undefined ? WORDS.indexOf(String(groups.word).toLowerCase()) + 1 : Number(groups.number)
    const date = day === undefined ? null : isoDate(day.year + count, day.month, day.day)
    if (date !== null) found.push({ range: { start: match.index, end: match.index + match[0].length }, date })
  }
  return found
}
