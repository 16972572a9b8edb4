import {
  addDays,
  anniversariesIn,
  type DateMention,
  datesIn,
  isoDate,
  resolveDate,
  weekdayOf,
} from '@daybrief/language'
import type { Evidence, PublishedAt, Range } from '@daybrief/schema'

/** Where the words stand from which a date of publication can be told; all ranges are of the document's text. */
export type DateSources = {
  text: string
  whole: Range
  /** Lines that hold a date and hardly anything else. */
  lines: readonly Range[]
  dateline: Range | null
  captions: readonly Range[]
  paragraphs: readonly Range[]
  /** Opinion is written days after what it speaks of: only a date line dates it. */
  opinion: boolean
}

/** A day and month for which the article does not tell the year. */
export type Yearless = { mention: DateMention }

/** How often a date on such a basis was right on the seeds and the pasted files, rounded down (methods.md, section 2). */
const CONFIDENCE = {
  line: 0.98,
  dateline: 0.95,
  yearByWeekday: 0.85,
  captionAndWeekday: 0.7,
  caption: 0.55,
  textAndWeekday: 0.6,
  text: 0.5,
}
/** Reports tell when in their first paragraphs. */
const LEAD_PARAGRAPHS = 3
const YEAR = /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu
const TO_COME =
  /\b(?:will|shall|to be|is to|are to|set to|due|scheduled|slated|planned|plans?|expected|upcoming|until|by|before|since|from|deadline|next|ahead of|as of|starting|beginning)\b/iu
/** Words before a date that say whether it is still to come. */
const BEFORE = 60
const OLD_PICTURE = /\b(?:file|archive|undated)\b/iu
const ZONE =
  /^[\s(,]*(?<zone>(?:GMT|UTC|ICT|WIB|SGT|PHT|MMT|JST|KST|HKT|IST|BST|CET|CEST|EST|EDT|CST|CDT|MST|PST|PDT|AEST|ET)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:\d\d|Z)(?![\p{L}\p{N}])/u

/**
 * The day an article was published, by the order of evidence of methods.md, section 2: a date line, the dateline, a
 * caption, a date in the first paragraphs, a weekday beside an anniversary. Never the clock; null rather than a guess.
 */
export function publishedAt(sources: DateSources): PublishedAt | null {
  return (
    fromLine(sources) ??
    (sources.opinion
      ? null
      : (fromDateline(sources) ?? fromCaption(sources) ?? fromText(sources) ?? fromAnniversary(sources)))
  )
}

/** The day and month by which an article that has no date could be dated if its year were known; or null. */
export function yearlessOf(sources: DateSources): Yearless | null {
  const stated = [...sources.lines, ...(sources.dateline === null ? [] : [sources.dateline])]
  const mention =
    stated.flatMap((range) => mentionsIn(sources.text, range)).find(isDay) ??
    (sources.opinion ? undefined : soleDay(sources))
  return mention === undefined || mention.year !== null ? null : { mention }
}

function fromLine(sources: DateSources): PublishedAt | null {
  for (const range of sources.lines) {
    const found = dated(sources, mentionsIn(sources.text, range).find(isDay), 'line', CONFIDENCE.line)
    if (found !== null) return found
  }
  return null
}

function fromDateline(sources: DateSources): PublishedAt | null {
  if (sources.dateline === null) return null
  return dated(sources, mentionsIn(sources.text, sources.dateline).find(isDay), 'dateline', CONFIDENCE.dateline)
}

function fromCaption(sources: DateSources): PublishedAt | null {
  for (const range of sources.captions) {
    if (OLD_PICTURE.test(sources.text.slice(range.start, range.end))) continue
    const mention = mentionsIn(sources.text, range).find(({ year, day }) => year !== null && day !== null)
    const date = mention === undefined ? null : resolveDate(mention, { anchor: null })
    if (mention === undefined || date === null) continue
    const weekday = leadWeekday(sources)
    if (weekday === null) return found(date, mention, 'caption', CONFIDENCE.caption, [])
    if (weekday.weekday === weekdayOf(date))
      return found(date, mention, 'caption', CONFIDENCE.captionAndWeekday, [weekday])
  }
  return null
}

function fromText(sources: DateSources): PublishedAt | null {
  const mention = soleDay(sources)
  if (mention === undefined) return null
  const dated = withYear(sources, mention)
  if (dated === null) return null
  const years = yearsIn(sources)
  if (Number(dated.date.slice(0, 4)) < Math.max(...years)) return null
  const weekday = leadWeekday(sources)
  const agrees = weekday !== null && weekday.weekday === weekdayOf(dated.date)
  const confidence = agrees || mention.weekday !== null ? CONFIDENCE.textAndWeekday : CONFIDENCE.text
  return found(dated.date, mention, 'text', confidence, [...dated.support, ...(agrees ? [weekday] : [])])
}

/** `the 80th anniversary of … on Thursday`, told as past, and a weekday in the lead: the next such day is today. */
function fromAnniversary(sources: DateSources): PublishedAt | null {
  const { text, whole } = sources
  const lead = leadWeekday(sources)
  if (lead?.weekday == null) return null
  for (const { range, date } of anniversariesIn(text.slice(whole.start, whole.end))) {
    const end = whole.start + range.end
    const after = mentionsIn(text, { start: end, end: Math.min(whole.end, end + BEFORE) })[0]
    const between = after === undefined ? '' : text.slice(end, after.range.start)
    if (after?.weekday == null || after.day !== null || after.weekday !== weekdayOf(date) || /[.!?]\s/u.test(between))
      continue
    const day = addDays(date, (lead.weekday - weekdayOf(date) + 7) % 7)
    const anniversary = { range: { start: whole.start + range.start, end: after.range.end } }
    const evidence = [evidenceAt(text, anniversary.range)]
    return { ...found(day, lead, 'text', CONFIDENCE.text, []), evidence: [...evidence, evidenceAt(text, lead.range)] }
  }
  return null
}

/** The only day named in the first paragraphs, unless it is still to come. */
function soleDay(sources: DateSources): DateMention | undefined {
X  const first = days.find(({ year }) => year !== null) ?? days[0]
  if (first === undefined || days.some(({ month, day }) => month !== first.month || day !== first.day)) return undefined
  const sentence = sources.text.slice(Math.max(sources.whole.start, first.range.start - BEFORE), first.range.start)
  return TO_COME.test(sentence.split(/[.!?]["”’']?\s/u).at(-1) ?? '') ? undefined : first
}

function dated(
  sources: DateSources,
  mention: DateMention | undefined,
  basis: 'line' | 'dateline',
  confidence: number,
): PublishedAt | null {
  if (mention === undefined) return null
  const full = withYear(sources, mention)
  if (full === null) return null
  const result = found(
    full.date,
    mention,
    basis,
    mention.year === null ? CONFIDENCE.yearByWeekday : confidence,
    full.support,
  )
  const zone =
    result.time === null
      ? undefined
      : ZONE.exec(sources.text.slice(mention.range.end, mention.range.end + 20))?.groups?.zone
  return zone === undefined ? result : { ...result, zone }
}

/**
 * A day's date. Without a year it is the latest year that the article itself mentions in which the day falls on the
 * weekday that the article gives it; without such a weekday it cannot be told.
 */
function withYear(sources: DateSources, mention: DateMention): { date: string; support: DateMention[] } | null {
  const { year, month, day } = mention
  if (month === null || day === null) return null
  if (year !== null) {
    const date = isoDate(year, month, day)
    return date === null ? null : { date, support: [] }
  }
  const witness =
    mention.weekday !== null
      ? mention
      : mentionsIn(sources.text, sources.whole).find(
          (other) => other.month === month && other.day === day && other.weekday !== null,
        )
  if (witness === undefined) return null
  for (const candidate of yearsIn(sources)) {
    const date = isoDate(candidate, month, day)
    if (date !== null && weekdayOf(date) === witness.weekday)
      return { date, support: witness === mention ? [] : [witness] }
  }
  return null
}

/** Years named in the article, latest first. */
function yearsIn({ text, whole }: DateSources): number[] {
  const years = new Set([...text.slice(whole.start, whole.end).matchAll(YEAR)].map(([year]) => Number(year)))
  return [...years].sort((a, b) => b - a)
}

/** The first weekday without a date in the first two paragraphs. */
function leadWeekday({ text, paragraphs }: DateSources): DateMention | null {
  const mentions = paragraphs.slice(0, 2).flatMap((range) => mentionsIn(text, range))
  return mentions.find(({ weekday, day }) => weekday !== null && day === null) ?? null
}

function found(
  date: string,
  mention: DateMention,
  basis: PublishedAt['basis'],
  confidence: number,
  support: readonly DateMention[],
): PublishedAt {
  const evidence = [mention, ...support].map(({ range, text }): Evidence => ({ range, text }))
  return { date, time: basis === 'line' ? mention.time : null, zone: null, basis, confidence, evidence }
}

const isDay = ({ month, day }: DateMention) => month !== null && day !== null

function mentionsIn(text: string, { start, end }: Range): DateMention[] {
  return datesIn(text.slice(start, end)).map((mention) => ({
    ...mention,
    range: { start: start + mention.range.start, end: start + mention.range.end },
  }))
}

const evidenceAt = (text: string, range: Range): Evidence => ({ range, text: text.slice(range.start, range.end) })

/** Dated neighbours needed before they tell a year, and how far apart articles pasted together lie at most. */
const NEIGHBOURS = { least: 2, days: 60 }
/** Neighbours are the last resort. */
const NEIGHBOURS_CONFIDENCE = 0.35
const DAY_MS = 86_400_000

/** Dates a day without a year by the other articles of the document, when all of these are of one year. */
export function datedByNeighbours({ mention }: Yearless, neighbours: readonly PublishedAt[]): PublishedAt | null {
  const years = new Set(neighbours.map(({ date }) => date.slice(0, 4)))
  const [year] = years
  if (neighbours.length < NEIGHBOURS.least || years.size !== 1 || year === undefined) return null
  if (mention.month === null || mention.day === null) return null
  const date = isoDate(Number(year), mention.month, mention.day)
  if (date === null || (mention.weekday !== null && weekdayOf(date) !== mention.weekday)) return null
  const near = neighbours.some(
    (other) => Math.abs(Date.parse(other.date) - Date.parse(date)) <= NEIGHBOURS.days * DAY_MS,
  )
  return near ? found(date, mention, 'neighbours', NEIGHBOURS_CONFIDENCE, []) : null
}
