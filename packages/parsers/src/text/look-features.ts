import { bodyIndex, type View } from './view.ts'

const REFERS_BACK =
  /^["“‘']?(?:He|She|It(?! (?:is|was|has been|would|will|could|may|seems) )|They|But|And|However|Meanwhile|In addition|Moreover|Also|Then|This|That|These|Those|His|Her|Their|Its|Both|Later|Earlier|Separately|Furthermore|Finally|Another|Other|Asked|Speaking|As a result|On the occasion|For (?:his|her|its) part)\b/
const TELLS_WHEN =
  /\b(?:yesterday|today|tonight|this (?:week|morning|afternoon|evening)|last (?:night|week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b/
const OPENS_IN_CAPITALS = /^["“‘']?\p{Lu}[\p{Lu}’'-]*(?:\s\p{Lu}{2,})?\s+\p{Ll}/u
/** A line of at most so many words is short. */
const SHORT = 5

const flag = (value: boolean | undefined) => (value === true ? 1 : 0)

export type LookFeatures = ReturnType<typeof lookFeatures>

/** What can be seen of a line and the lines around it, whatever they speak of; each 0 to 1. */
export function lookFeatures({ lines, layouts, habits }: View, index: number) {
  const { text = '', blankBefore = false } = lines[index] ?? {}
  const layout = layouts[index]
  const previous = layouts[index - 1]
  const next = layouts[index + 1]
  const words = layout?.words ?? 0
  const body = lines[bodyIndex(layouts, index)]?.text ?? ''
  const headed = previous?.byline === true || previous?.dateLine === true || previous?.separator === true
  const opensAlone = previous !== undefined && !previous.title && !headed
  const dateLineSoon = [1, 2, 3].some((ahead) => layouts[index + ahead]?.dateLine === true)
  const datelineSoon = layout?.dateline === true || next?.dateline === true
  return {
    stop: flag(layout?.stop),
    question: flag(layout?.question),
    open: flag(layout?.open),
    quote: flag(layout?.quote),
    lowerStart: flag(/^\p{Ll}/u.test(text)),
    words1: flag(words <= 2),
    words3: flag(words === 3 || words === 4),
    words5: flag(words >= 5 && words <= 15),
    words16: flag(words >= 16 && words <= 25),
    words26: flag(words >= 26),
    capitals: flag(layout?.capitals),
    capitalsAlone: flag(layout?.capitals === true && !previous?.capitals && !next?.capitals),
    capitalShare: layout?.capitalShare ?? 0,
    twoParts: flag(/ \/ |: /.test(text)),
    numbers: layout?.numberShare ?? 0,
    innerStop: flag(/\p{Ll}[.!?]["”’']? \p{Lu}/u.test(text)),
    blankBefore: flag(blankBefore),
    blankMissing: blankBefore ? 0 : habits.blank,
    blankRare: blankBefore ? 1 - habits.blank : 0,
    blankAfter: flag(lines[index + 1]?.blankBefore),
    selfDateline: flag(layout?.dateline),
    selfDated: flag(layout?.dated),
    datelineAfterReport: flag(opensAlone && layout?.dateline),
    datedAfterReport: flag(opensAlone && layout?.dated),
    agencyAfterReport: flag(opensAlone && layout?.agency),
    previousStop: flag(previous?.sentence),
    previousProse: flag(previous?.prose),
    previousTitle: flag(previous?.title),
    previousShort: flag(previous !== undefined && previous.words <= SHORT),
    previousList: flag(previous?.list),
    previousMark: flag(previous?.mark),
    previousHeader: flag(headed),
    previousOpen: flag(previous?.open),
    previousFirst: flag(index <= 1),
    nextByline: flag(next?.byline),
    nextDateLine: flag(next?.dateLine),
    soonDateLine: flag(dateLineSoon),
    nextDateline: flag(next?.dateline),
    nextProse: flag(next?.prose),
    nextTitle: flag(next?.title),
    nextShort: flag(next !== undefined && next.words <= SHORT),
    nextQuote: flag(next?.quote),
    nextList: flag(next?.list),
    nextRefersBack: flag(REFERS_BACK.test(body)),
    nextCapitals: flag(!layout?.capitals && OPENS_IN_CAPITALS.test(body)),
    nextTellsWhen: flag(TELLS_WHEN.test(body)),
    nextLetter: flag(/^(?:Sir|Madam|Dear)\b/.test(body)),
    nextNone: flag(next === undefined),
    habitDateLine: dateLineSoon ? habits.dateLine : 0,
    habitDateLineMissing: dateLineSoon ? 0 : habits.dateLine,
    habitMark: previous?.mark === true ? habits.mark : 0,
    habitMarkMissing: previous?.mark === true ? 0 : habits.mark,
    habitDatelineMissing: datelineSoon ? 0 : habits.dateline,
  }
}
