/** Words that name a day. A form changes them each time; a later version of one report does not. */
const CALENDAR_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december day week month`.split(/\s+/),
)

/** Words that count or order. */
const NUMBER_WORDS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first
  second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(/\s+/),
)

/** `t` is what normalising leaves of `n't`. */
const NEGATIONS = new Set(['not', 'no', 'never', 'neither', 'nor', 'cannot', 'without', 't'])

/** What two tellings change and keep among numbers, dates and negations that stand between the same two words. */
export type AlteredFigures = {
  kept: number
  altered: number
  /** Those of the altered that name a day. */
  dates: number
  negations: number
}

/**
 * Compares numbers and dates that stand between the same neighbours in two texts, and looks for a negation that one has
 * where the other runs on without it. A number that moved to other words counts on neither side.
 */
export function alteredFigures(left: Figures, right: Figures): AlteredFigures {
  let kept = 0
  let altered = 0
  let dates = 0
  for (const [neighbours, figures] of left.between) {
    const others = right.between.get(neighbours)
    if (others === undefined) continue
    if ([...figures].some((figure) => others.has(figure))) {
      kept++
      continue
    }
    altered++
    if ([...figures, ...others].some(namesDay)) dates++
  }
  return { kept, altered, dates, negations: addedNegations(left, right) + addedNegations(right, left) }
}

/** Where a text has its numbers, dates and negations. */
export type Figures = {
  /** Numbers and dates by the words before and after. */
  between: Map<string, Set<string>>
  /** Words before and after a negation. */
  negated: Set<string>
  /** All pairs of words that follow each other. */
  adjacent: Set<string>
}

/** Finds the figures of a text. */
export function figuresOf(words: readonly string[]): Figures {
  const between = new Map<string, Set<string>>()
  const negated = new Set<string>()
  const adjacent = new Set<string>()
  let before = ''
  for (let at = 0; at < words.length; ) {
    const end = figureEnd(words, at)
    const after = words[Math.max(end, at + 1)] ?? ''
    if (end > at) {
      const neighbours = `${before} ${after}`
      const standing = between.get(neighbours)
      const figure = words.slice(at, end).join(' ')
      if (standing === undefined) between.set(neighbours, new Set([figure]))
      else standing.add(figure)
    } else if (isNegation(words[at]!)) {
      negated.add(`${before} ${after}`)
    }
    adjacent.add(`${words[at]} ${words[at + 1] ?? ''}`)
    before = words[Math.max(end, at + 1) - 1]!
    at = Math.max(end, at + 1)
  }
  return { between, negated, adjacent }
}

/** End of the run of figures that starts at a place; the place itself when none does. `1,084` comes as two words. */
function figureEnd(words: readonly string[], at: number): number {
  let end = at
  while (end < words.length && isFigure(words[end]!)) end++
  return end
}

/** Whether a normalised word counts or orders. */
export const isNumberWord = (word: string) => NUMBER_WORDS.has(word)

const isFigure = (word: string) => isNumberWord(word) || isCalendarWord(word) || /\p{N}/u.test(word)

/** Whether a normalised word names a day. */
export const isCalendarWord = (word: string) => CALENDAR_WORDS.has(word)

/** Whether a normalised word denies. */
export const isNegation = (word: string) => NEGATIONS.has(word)

const namesDay = (figure: string) => figure.split(' ').some(isCalendarWord)

const addedNegations = (from: Figures, to: Figures) =>
  [...from.negated].filter((neighbours) => to.adjacent.has(neighbours) && !to.negated.has(neighbours)).length
