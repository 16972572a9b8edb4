import { terms } from '@daybrief/language'
import type { LineLayout } from './layout.ts'
import type { Line } from './line.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A text as the classifier sees it: its lines without what belongs to the page. */
export type View = {
  lines: readonly Line[]
  layouts: readonly LineLayout[]
  vocabulary: Vocabulary
  habits: Habits
}

/** How this file sets its articles apart, each 0 (never seen) to 1 (seen again and again). */
export type Habits = { blank: number; dateLine: number; mark: number; dateline: number }

/** So many times seen, and a manner is the file's habit. */
const HABIT = 3

export function habitsOf(lines: readonly Line[], layouts: readonly LineLayout[]): Habits {
  const share = (count: number) => Math.min(1, count / HABIT)
  const count = (test: (layout: LineLayout, index: number) => boolean) => layouts.filter(test).length
  return {
    blank: lines.length < 2 ? 0 : lines.slice(1).filter(({ blankBefore }) => blankBefore).length / (lines.length - 1),
    dateLine: share(count(({ dateLine }, index) => dateLine && layouts[index - 1]?.dateLine !== true)),
    mark: share(count(({ mark }) => mark)),
    dateline: share(count(({ dateline }) => dateline)),
  }
}

/** Tokens looked at on either side of a line (methods.md, section 1). */
const WINDOW = 200
/** Tokens of a lead: a headline's words come back in it. */
const LEAD = 60

/** Paragraphs that count as right before. */
const NEAR_LINES = 3

type Bag = Map<string, number>
type Window = { terms: string[]; bag: Bag; names: Set<string> }

/** The lines that may be looked at: none beyond the articles before and behind. */
export type Bounds = { from: number; to: number }

/** Describes each feature as a reason that a person can read; the order is that of the weights. */
export const FEATURES = [
  ['bias', 'its looks'],
  ['stop', 'it ends with a stop'],
  ['question', 'it asks a question'],
  ['open', 'it ends with a comma or colon'],
  ['quote', 'it opens with a quotation'],
  ['lowerStart', 'it starts with a small letter'],
  ['list', 'it is an item of a list'],
  ['words1', 'it is one or two words'],
  ['words3', 'it is three or four words'],
  ['words5', 'it is as long as a headline'],
  ['words16', 'it is as long as a full headline'],
  ['words26', 'it is long for a headline'],
  ['capitals', 'it is in capitals'],
  ['capitalShare', 'its words are capitalised'],
  ['slash', 'it has two parts'],
  ['numbers', 'it is made of numbers'],
  ['innerStop', 'a sentence ends inside it'],
  ['blankBefore', 'a blank line stands before it'],
  ['noBlankBefore', 'no blank line stands before it, as elsewhere'],
  ['blankRare', 'a blank line stands before it, unlike elsewhere'],
  ['blankAfter', 'a blank line stands after it'],
  ['selfDateline', 'it opens with a dateline'],
  ['selfDated', 'it opens with a dated dateline'],
  ['datelineAfterReport', 'a dateline opens it, with no headline above'],
  ['datedAfterReport', 'a dated dateline opens it, with no headline above'],
  ['agencyAfterReport', 'the dateline of an agency opens it, with no headline above'],
  ['previousStop', 'a full sentence stands before it'],
  ['previousProse', 'a paragraph stands before it'],
  ['previousTitle', 'an unfinished line stands before it'],
  ['previousShort', 'a short line stands before it'],
  ['previousList', 'a list stands before it'],
  ['previousMark', 'a publisher signed the paragraph before it'],
  ['previousHeader', 'a byline or date stands before it'],
  ['previousOpen', 'the line before it is open'],
  ['previousFirst', 'the file starts before it'],
  ['nextByline', 'a byline follows'],
  ['nextDateLine', 'a date line follows'],
  ['soonDateLine', 'a date line follows soon'],
  ['nextDateline', 'a dateline follows'],
  ['nextProse', 'a paragraph follows'],
  ['nextTitle', 'another unfinished line follows'],
  ['nextShort', 'a short line follows'],
  ['nextQuote', 'a quotation follows'],
  ['nextList', 'a list follows'],
  ['nextPronoun', 'what follows refers back'],
  ['nextCapitals', 'what follows opens in capitals'],
  ['nextLead', 'what follows tells when'],
  ['nextLetter', 'a letter follows'],
  ['nextNone', 'nothing follows'],
  ['titleInLead', 'its words come back in what follows'],
  ['titleInNext', 'its words are used further on'],
  ['titleBefore', 'its words were used before'],
  ['titleGain', 'its words belong to what follows and not to what came before'],
  ['titleNew', 'its words are new here'],
  ['cohesion', 'the text runs on across it'],
  ['depth', 'the words change here'],
  ['namesShared', 'the same names stand before and after it'],
  ['leadNamesKnown', 'what follows names the same people'],
  ['leadTermsKnown', 'what follows uses the words from before'],
  ['titleNamesKnown', 'its names stood before'],
  ['habitDateLine', 'dates set the articles of this file apart'],
  ['habitDateLineMissing', 'no date follows, as elsewhere in this file'],
  ['habitMark', 'marks set the articles of this file apart'],
  ['habitMarkMissing', 'no mark stands before it, as elsewhere in this file'],
  ['habitDatelineMissing', 'no dateline follows, as elsewhere in this file'],
  ['titleShapeCohesion', 'it looks like a headline but the text runs on'],
  ['titleShapeGain', 'it looks like a headline of what follows'],
  ['capitalsAlone', 'it is in capitals, unlike the rest'],
  ['nearCohesion', 'the text right before it goes on right behind it'],
  ['nearDepth', 'its words belong to what follows more than what came before does'],
  ['nearTerms', 'what stands right before it and right behind it share telling words'],
  ['nextTerms', 'the next paragraph shares no telling words with the one before'],
  ['nearNames', 'the same telling names stand right before and right behind it'],
  ['titleInNextLine', 'its words come back in the very next paragraph'],
  ['foreign', 'its words come back nowhere while the text runs on'],
  ['afterShort', 'little stands between it and the next article'],
] as const satisfies readonly (readonly [string, string])[]

const REFERS_BACK =
  /^["“‘']?(?:He|She|It(?! (?:is|was|has been|would|will|could|may|seems) )|They|But|And|However|Meanwhile|In addition|Moreover|Also|Then|This|That|These|Those|His|Her|Their|Its|Both|Later|Earlier|Separately|Furthermore|Finally|Another|Other|Asked|Speaking|As a result|On the occasion|For (?:his|her|its) part)\b/u
const TELLS_WHEN =
  /\b(?:yesterday|today|tonight|this (?:week|morning|afternoon|evening)|last (?:night|week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b/u
const OPENS_IN_CAPITALS = /^["“‘']?\p{Lu}[\p{Lu}’'-]*(?:\s\p{Lu}{2,})?\s+\p{Ll}/u

/** The features of the line at an index, in the order of `FEATURES`; each about 0 to 1. */
export function featuresOf(view: View, index: number, bounds: Bounds = { from: 0, to: view.lines.length }): number[] {
  const { lines, layouts, vocabulary, habits } = view
  const line = lines[index] as Line
  const layout = layouts[index] as LineLayout
  const previous = layouts[index - 1]
  const next = layouts[index + 1]
  const afterNext = layouts[index + 2]
  const nextText = lines[index + 1]?.text ?? ''
  const bodyAt = bodyAfter(layouts, index)
  const bodyText = lines[bodyAt]?.text ?? ''
  const before = windowOf(vocabulary, index - 1, -1, bounds)
  const after = windowOf(vocabulary, layout.prose ? index : index + 1, 1, bounds)
  const own = vocabulary.of(index)
  const lead = bagOf(after.terms.slice(0, LEAD))
  const parts = partsOf(line.text, own.terms)
  const titleInLead = Math.max(...parts.map((part) => share(part, lead, vocabulary)))
  const titleInNext = Math.max(...parts.map((part) => share(part, after.bag, vocabulary)))
  const titleBefore = share(own.terms, before.bag, vocabulary)
  const cohesion = cosine(before.bag, after.bag, vocabulary)
  const nearCohesion = cosine(bagOf(before.terms.slice(-LEAD)), lead, vocabulary)
  const inner = (innerCohesion(before.terms, vocabulary) + innerCohesion(after.terms, vocabulary)) / 2
  const leadNames = new Set(vocabulary.of(bodyAt).names)
  const count = layout.words
  const title = layout.title ? 1 : 0
  const opensAlone =
    previous !== undefined && !previous.title && !previous.byline && !previous.dateLine && !previous.separator
  const dateLineNear = [next, afterNext, layouts[index + 3]].some((near) => near?.dateLine === true)
  const datelineNear = layout.dateline || next?.dateline === true
  const flag = (value: boolean | undefined) => (value === true ? 1 : 0)
  return [
    1,
    flag(layout.stop),
    flag(layout.question),
    flag(layout.open),
    flag(layout.quote),
    flag(/^\p{Ll}/u.test(line.text)),
    flag(layout.list),
    flag(count <= 2),
    flag(count === 3 || count === 4),
    flag(count >= 5 && count <= 15),
    flag(count >= 16 && count <= 25),
    flag(count >= 26),
    flag(layout.capitals),
    layout.capitalShare,
    flag(/ \/ |: /u.test(line.text)),
    layout.numberShare,
    flag(/\p{Ll}[.!?]["”’']? \p{Lu}/u.test(line.text)),
    flag(line.blankBefore),
    line.blankBefore ? 0 : habits.blank,
    line.blankBefore ? 1 - habits.blank : 0,
    flag(lines[index + 1]?.blankBefore),
    flag(layout.dateline),
    flag(layout.dated),
    flag(layout.dateline && opensAlone),
    flag(layout.dated && opensAlone),
    flag(layout.agency && opensAlone),
    flag(previous?.sentence),
    flag(previous?.prose),
    flag(previous?.title),
    flag(previous !== undefined && previous.words <= 5),
    flag(previous?.list),
    flag(previous?.mark),
    flag(previous?.byline === true || previous?.dateLine === true || previous?.separator === true),
    flag(previous?.open),
    flag(index <= 1),
    flag(next?.byline),
    flag(next?.dateLine),
    flag(dateLineNear),
    flag(next?.dateline),
    flag(next?.prose),
    flag(next?.title),
    flag(next !== undefined && next.words <= 5),
    flag(next?.quote),
    flag(next?.list),
    flag(REFERS_BACK.test(bodyText)),
    flag(!layout.capitals && OPENS_IN_CAPITALS.test(bodyText)),
    flag(TELLS_WHEN.test(bodyText)),
    flag(/^(?:Sir|Madam|Dear)\b/u.test(nextText)),
    flag(next === undefined),
    titleInLead,
    titleInNext,
    titleBefore,
    titleInNext - titleBefore,
    1 - Math.max(titleInNext, titleBefore),
    cohesion,
    inner - cohesion,
    overlap(after.names, before.names),
    overlap(leadNames, before.names),
    share(vocabulary.of(bodyAt).terms, before.bag, vocabulary),
    overlap(new Set(own.names), before.names),
    dateLineNear ? habits.dateLine : 0,
    dateLineNear ? 0 : habits.dateLine,
    previous?.mark === true ? habits.mark : 0,
    previous?.mark === true ? 0 : habits.mark,
    datelineNear ? 0 : habits.dateline,
    title * cohesion,
    title * Math.max(0, titleInLead - titleBefore),
    layout.capitals && !previous?.capitals && !next?.capitals ? 1 : 0,
    nearCohesion,
    Math.max(titleInLead, lead.size === 0 ? 0 : titleInNext) - nearCohesion,
    Math.sqrt(nearCohesion),
    Math.sqrt(cosine(bagOf(vocabulary.of(index - 1).terms), bagOf(vocabulary.of(bodyAt).terms), vocabulary)),
    weightedShare(leadNames, namesNear(vocabulary, index - 1, bounds), vocabulary),
    Math.max(...parts.map((part) => share(part, bagOf(vocabulary.of(bodyAt).terms), vocabulary))),
    (1 - Math.max(titleInLead, titleInNext)) * Math.sqrt(nearCohesion),
    Math.max(0, 1 - after.terms.length / LEAD),
  ]
}

/** The terms of a headline's parts (`Label: what happened / where`): a report need not take up all of them. */
function partsOf(text: string, all: readonly string[]): (readonly string[])[] {
  const parts = text.split(/ \/ |: | - | – /u)
  return parts.length === 1 ? [all] : [all, ...parts.map((part) => terms(part)).filter((part) => part.length > 1)]
}

/** The first paragraph behind a line and its byline, date and other short lines. */
function bodyAfter(layouts: readonly LineLayout[], index: number): number {
  const own = layouts[index]
  if (own?.prose === true) return index
  let at = index + 1
  while (
    at < index + 5 &&
    layouts[at] !== undefined &&
    (layouts[at]?.byline || layouts[at]?.dateLine || layouts[at]?.separator)
  )
    at++
  return at
}

function windowOf(vocabulary: Vocabulary, start: number, step: 1 | -1, { from, to }: Bounds): Window {
  const lines: string[][] = []
  const names = new Set<string>()
  let size = 0
  for (let at = start; at >= from && at < to && size < WINDOW; at += step) {
    const { terms: lineTerms, names: lineNames } = vocabulary.of(at)
    lines.push(lineTerms)
    size += lineTerms.length
    for (const name of lineNames) names.add(name)
  }
  const all = (step === 1 ? lines : lines.reverse()).flat()
  const kept = step === 1 ? all.slice(0, WINDOW) : all.slice(-WINDOW)
  return { terms: kept, bag: bagOf(kept), names }
}

/** Names in the last lines before a line. */
function namesNear(vocabulary: Vocabulary, index: number, { from }: Bounds): Set<string> {
  const names = new Set<string>()
  for (let at = index; at > index - NEAR_LINES && at >= from; at--)
    for (const name of vocabulary.of(at).names) names.add(name)
  return names
}

function weightedShare(some: ReadonlySet<string>, known: ReadonlySet<string>, vocabulary: Vocabulary): number {
  let all = 0
  let found = 0
  for (const name of some) {
    const weight = vocabulary.nameWeight(name)
    all += weight
    if (known.has(name)) found += weight
  }
  return all === 0 ? 0 : found / all
}

function bagOf(terms: readonly string[]): Bag {
  const bag: Bag = new Map()
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1)
  return bag
}

/** Share of the terms that stand in a bag, each by its weight. */
function share(terms: readonly string[], bag: Bag, vocabulary: Vocabulary): number {
  let all = 0
  let found = 0
  for (const term of new Set(terms)) {
    const weight = vocabulary.weight(term)
    all += weight
    if (bag.has(term)) found += weight
  }
  return all === 0 ? 0 : found / all
}

function cosine(a: Bag, b: Bag, vocabulary: Vocabulary): number {
  let dot = 0
  let lengthA = 0
  let lengthB = 0
  for (const [term, count] of a) {
    const weight = Math.max(0, vocabulary.weight(term)) * (1 + Math.log(count))
    lengthA += weight * weight
    const other = b.get(term)
    if (other !== undefined) dot += weight * Math.max(0, vocabulary.weight(term)) * (1 + Math.log(other))
  }
  for (const [term, count] of b) {
    const weight = Math.max(0, vocabulary.weight(term)) * (1 + Math.log(count))
    lengthB += weight * weight
  }
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB)
}

/** How well a stretch holds together: the cosine of its halves (Hearst 1997, depth scores). */
function innerCohesion(terms: readonly string[], vocabulary: Vocabulary): number {
  const middle = terms.length >> 1
  return cosine(bagOf(terms.slice(0, middle)), bagOf(terms.slice(middle)), vocabulary)
}

function overlap(some: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (some.size === 0) return 0
  let found = 0
  for (const name of some) if (known.has(name)) found++
  return found / some.size
}
