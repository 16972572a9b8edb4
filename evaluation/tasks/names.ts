import type { NameGold, NamePrediction } from '../gold.ts'
import type { Predictor } from '../task.ts'
import { subjectsOf } from './subjects-of.ts'

/** A first line without a full stop is the headline, as in the project's own cases. */
const HEADLINE = /^([^\n]*[^\n.!?])\n\s*\n/

/** Names as spans of the text, by place. */
export const names: Predictor<NameGold, NamePrediction> = {
  name: 'names',
  predict: async (gold) => {
    const parts = gold.map(({ text }) => partsOf(text))
    const subjects = await subjectsOf(parts)
    return gold.map(({ id }, index) => {
      const { shift } = parts[index]!
      const spans = subjects[index]!.names.flatMap(({ kind, mentions }) =>
        mentions.map(({ range }) => ({
          start: range.start + shift(range.start),
          end: range.end + shift(range.start),
          kind,
        })),
      )
      return { id, names: spans.sort((a, b) => a.start - b.start) }
    })
  },
}

/**
 * The headline and the rest of a text, and how far the text's offsets are from the article's: its document is the
 * headline, a blank line and the rest without what stood between.
 */
function partsOf(text: string) {
  const title = HEADLINE.exec(text)
  if (!title) return { title: null, text, shift: () => 0 }
  const rest = text.slice(title[0].length)
  const moved = title[0].length - (title[1]!.trim().length + 2)
  return { title: title[1]!, text: rest, shift: (start: number) => (start < title[1]!.length ? 0 : moved) }
}
