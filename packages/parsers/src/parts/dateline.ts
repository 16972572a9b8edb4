import type { Range } from '@daybrief/schema'
import { CAPITAL, LETTER } from './latin.ts'

/** A place line at the head of a paragraph, with the parts that it has. Offsets count from the line's start. */
export type DatelineShape = {
  place: Range
  /** What stands in brackets: the agency. */
  agency: Range | null
  /** The stretch that may hold a date. */
  date: Range | null
  /** From the line's start to where the report begins. */
  whole: Range
}

const CAPITALS = `[${CAPITAL}][${CAPITAL}\u0300-\u036f.’'-]*`
/** PHNOM PENH, SAN JOSE (COSTA RICA), WASHINGTON D.C., PORT-AU-PRINCE */
const CAPITAL_PLACE = String.raw`${CAPITALS}(?: ${CAPITALS}){0,4}(?:, ${CAPITALS}(?: ${CAPITALS}){0,2})?(?: \(${CAPITALS}(?: ${CAPITALS}){0,3}\))?`
const NAME = `[${CAPITAL}][${LETTER}.’'-]*`
const NAMED_PLACE = `${NAME}(?: (?:de|del|la|le|du|al|of) ${NAME}| ${NAME}){0,3}(?:, ${NAME}(?: ${NAME}){0,2})?`
const AGENCY = String.raw`\s*\((?<agency>[^()\n]{2,60}?)\)`
const AGENCY_AFTER = AGENCY.replace('<agency>', '<agencyAfter>')
/** `, June 4, 2024`, `, 3 JAN 90`, `, NO DATE`, `, 2024-06-04` */
const DATE = String.raw`,\s*(?<date>(?:[${LETTER}]{3,9}\.?,?\s)?(?:\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s[${LETTER}]{3,10}\.?(?:,?\s\d{2,4})?|[${LETTER}]{3,10}\.?\s\d{1,2}(?:,?\s\d{2,4})?)|NO DATE)`
const DASH = String.raw`\s*(?:--|[-–—])\s+`
const DASH_OR_COLON = String.raw`(?:${DASH}|:\s+)`
/** What a report begins with. */
const REPORT = `(?=["“‘'«(\\[${CAPITAL}\\d.])`

const shape = (place: string, rest: string) => new RegExp(`^(?<place>${place})${rest}${REPORT}`, 'd')

const SHAPES: readonly RegExp[] = [
  // PHNOM PENH, June 4 (AKP) -- ; SAN JOSE (COSTA RICA), 2 JUN 89 (ACAN-EFE) --
  shape(CAPITAL_PLACE, `${DATE}(?:${AGENCY})?${DASH_OR_COLON}`),
  // PARIS (AP) — ; PHNOM PENH (FN), Jun. 4 – ; NEW YORK (Reuters) -
  shape(CAPITAL_PLACE, `${AGENCY}(?:${DATE}(?:${AGENCY_AFTER})?)?${DASH_OR_COLON}`),
  // PHNOM PENH – ; KUALA LUMPUR:
  shape(CAPITAL_PLACE, DASH_OR_COLON),
  // Phnom Penh (FN), Jun. 4 – ; Vientiane, June 4 (KPL) –
  shape(NAMED_PLACE, `${AGENCY}(?:${DATE}(?:${AGENCY_AFTER})?)?${DASH}`),
  shape(NAMED_PLACE, `${DATE}(?:${AGENCY})?${DASH}`),
]

const BARE_PLACE = 2
/** What all shapes have: a capital, and a dash or colon behind a word in capitals, a bracket or a number. */
const OPENS_AS_DATELINE = new RegExp(
  String.raw`^[${CAPITAL}][^\n]*(?:\n[^\n]*)?(?:[${CAPITAL}\d)])(?:\s*[-–—]{1,2}|:)\s`,
)

/** Longest dateline known: place, country, date and a broadcaster's name; FBIS headings reach 90 characters. */
const LONGEST = 140
/** Words in capitals before a dash or colon that are no place but a label of what follows. */
const LABELS =
  /^(?:ANALYSIS|BREAKING(?: NEWS)?|COMMENT(?:ARY)?|CORRECTION|CORRECTED|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FOCUS|INTERVIEW|LIVE|NEWS|NOTE|OPINION|PHOTOS?|PREVIEW|PROFILE|Q|A|QUOTES?|REVIEW|TIMELINE|UPDATED?|URGENT|VIDEO|WATCH|WRAPUP)$/

/** The dateline a line opens with, or null. A bare place must be in capitals; any other needs an agency or a date. */
export function datelineOf(line: string): DatelineShape | null {
  const head = line.length > LONGEST + 20 ? line.slice(0, LONGEST + 20) : line
  if (!OPENS_AS_DATELINE.test(head)) return null
  for (const [index, pattern] of SHAPES.entries()) {
    const match = pattern.exec(head)
    const groups = match?.indices?.groups
    if (match === null || groups?.place === undefined || match[0].length > LONGEST) continue
    const place = { start: groups.place[0], end: groups.place[1] }
    const text = head.slice(place.start, place.end)
    if (LABELS.test(text) || (index === BARE_PLACE && !bareIsPlace(text, line))) return null
    const agency = groups.agency ?? groups.agencyAfter
    return {
      place,
      agency: agency === undefined ? null : { start: agency[0], end: agency[1] },
      date: groups.date === undefined ? null : { start: groups.date[0], end: groups.date[1] },
      whole: { start: 0, end: match[0].length },
    }
  }
  return null
}

/** In a text all in capitals, any words before a dash would look like a place; two letters are `US:` or `Q:`. */
function bareIsPlace(place: string, line: string): boolean {
  return place.replace(/[^\p{L}]/gu, '').length > 2 && /\p{Ll}/u.test(line.slice(place.length, place.length + LONGEST))
}
