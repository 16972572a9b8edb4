import { addDays, anniversariesIn, type DateMention, resolveDate, weekdayOf } from '@daybrief/language'
import type { PublishedAt } from '@daybrief/schema'
import { evidenceAt } from '../text/evidence-at.ts'
import { type DateSources, isDay, isWeekday, leadMentions, mentionsIn } from './date-sources.ts'
import { dateOfDay, yearsIn } from './year-of-day.ts'

/** How sure a date on such a basis is: date lines and datelines as read on the pasted files, the others as estimated. */
const CONFIDENCE = {
  line: 0.98,
  dateline: 0.95,
  yearByWeekday: 0.85,
  captionAndWeekday: 0.7,
  caption: 0.55,
  textAndWeekday: 0.6,
  text: 0.4,
  anniversary: 0.5,
}
/** Words before a date that put it in the future or far back. */
const NOT_TODAY =
  /\b(?:will|shall|to be|is to|are to|set to|due|scheduled|slated|planned|plans?|expected|upcoming|until|by|before|since|from|deadline|next|ahead of|as of|starting|beginning|ended|ending|dated|in (?:19|20)\d\d)\b/i
/** So many letters before a date are looked at for such words, within its sentence. */
const BEFORE = 60
const OLD_PICTURE = /\b(?:file|archive|undated)\b/i
const ZONE =
  /^[\s(,]*(?<zone>(?:GMT|UTC|ICT|WIB|SGT|PHT|MMT|JST|KST|HKT|IST|BST|CET|CEST|EST|EDT|CST|CDT|MST|PST|PDT|AEST|ET)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:\d\d|Z)(?![\p{L}\p{N}])/u

/**
 * The day an article was published, by the order of evidence of methods.md, section 2: a date line, the dateline, a
 * caption, a day named in the first sentences, a weekday beside an anniversary. Never the clock; null rather than a guess.
 */
export function publishedAt(sources: DateSources): PublishedAt | null {
  const line = stated(sources, sources.lines, 'line')
  if (line !== null || sources.opinion) return line
  const dateline = stated(sources, sources.dateline === null ? [] : [sources.dateline], 'dateline')
  if (dateline !== null) return dateline
  const lead = leadMentions(sources)
  return fromCaption(sources, lead) ?? fromLead(sources, lead) ?? fromAnniversary(sources, lead)
}

/** The day by which an undated article could be dated if its year were known, or null. */
export function yearlessDay(sources: DateSources): DateMention | null {
  const ranges = [...sources.lines, ...(sources.dateline === null ? [] : [sources.dateline])]
  const told = ranges.flatMap((range) => mentionsIn(sources.text, range)).find(isDay)
  const day = told ?? (sources.opinion ? undefined : soleDay(sources, leadMentions(sources)))
  return day === undefined || day.year !== null ? null : day
}

function stated(sources: DateSources, ranges: DateSources['lines'], basis: 'line' | 'dateline'): PublishedAt | null {
  for (const range of ranges) {
    const mention = mentionsIn(sources.text, range).find(isDay)
    const told = mention === undefined ? null : dateOfDay(sources, mention)
    if (mention === undefined || told === null) continue
    const confidence = mention.year === null ? CONFIDENCE.yearByWeekday : CONFIDENCE[basis]
    const behind = sources.text.slice(mention.range.end, mention.range.end + BEFORE)
    const zone = mention.time === null ? null : (ZONE.exec(behind)?.groups?.zone ?? null)
    return { ...found(told.date, [mention, ...told.support], basis, confidence), time: mention.time, zone }
  }
  return null
}

/** The day a picture was taken, if no weekday in the lead speaks against it. */
function fromCaption(sources: DateSources, lead: readonly DateMention[]): PublishedAt | null {
  const weekday = lead.find(isWeekday)
  for (const range of sources.captions) {
    if (OLD_PICTURE.test(sources.text.slice(range.start, range.end))) continue
    const mention = mentionsIn(sources.text, range).find(({ year, day }) => year !== null && day !== null)
    const date = mention === undefined ? null : resolveDate(mention, { anchor: null })
    if (mention === undefined || date === null) continue
    if (weekday === undefined) return found(date, [mention], 'caption', CONFIDENCE.caption)
    if (weekday.weekday === weekdayOf(date))
      return found(date, [mention, weekday], 'caption', CONFIDENCE.captionAndWeekday)
  }
  return null
}

/** The one day that the first sentences name, if it is of the latest year spoken of and no weekday speaks against it. */
function fromLead(sources: DateSources, lead: readonly DateMention[]): PublishedAt | null {
  const mention = soleDay(sources, lead)
  const told = mention === undefined ? null : dateOfDay(sources, mention)
  if (mention === undefined || told === null) return null
  if (Number(told.date.slice(0, 4)) < Math.max(...yearsIn(sources))) return null
  const weekday = lead.find(isWeekday)
  if (weekday !== undefined && weekday.weekday !== weekdayOf(told.date)) return null
  const confidence = weekday !== undefined || mention.weekday !== null ? CONFIDENCE.textAndWeekday : CONFIDENCE.text
  return found(told.date, [mention, ...told.support, ...(weekday === undefined ? [] : [weekday])], 'text', confidence)
}

function soleDay({ text, whole }: DateSources, lead: readonly DateMention[]): DateMention | undefined {
  const days = lead.filter(isDay)
  const first = days.find(({ year }) => year !== null) ?? days[0]
  if (first === undefined || days.some(({ month, day }) => month !== first.month || day !== first.day)) return undefined
  const before = text.slice(Math.max(whole.start, first.range.start - BEFORE), first.range.start)
  return NOT_TODAY.test(before.split(/[.!?]["”’']?\s/).at(-1) ?? '') ? undefined : first
}

/** `the 80th anniversary of … on Thursday` fixes the week; the weekday in the lead is the first such day from then. */
function fromAnniversary({ text, whole }: DateSources, lead: readonly DateMention[]): PublishedAt | null {
  const today = lead.find(isWeekday)
  if (today?.weekday == null) return null
  for (const { range, date } of anniversariesIn(text.slice(whole.start, whole.end))) {
    const end = whole.start + range.end
    const [after] = mentionsIn(text, { start: end, end: Math.min(whole.end, end + BEFORE) })
    if (after === undefined || !isWeekday(after) || after.weekday !== weekdayOf(date)) continue
    if (/[.!?]\s/.test(text.slice(end, after.range.start))) continue
    const evidence = [evidenceAt(text, { start: whole.start + range.start, end: after.range.end })]
    const day = addDays(date, (today.weekday - weekdayOf(date) + 7) % 7)
    const dated = found(day, [today], 'text', CONFIDENCE.anniversary)
    return { ...dated, evidence: [...evidence, ...dated.evidence] }
  }
  return null
}

function found(
  date: string,
  words: readonly DateMention[],
  basis: PublishedAt['basis'],
  confidence: number,
): PublishedAt {
  const evidence = words.map(({ range, text }) => ({ range, text }))
  return { date, time: null, zone: null, basis, confidence, evidence }
}
