import { tokens } from '../tokens.ts'
import { withoutMarks } from '../without-marks.ts'

/** What spellings of a name are compared by: its words in small letters and without marks. */
export const nameKeys = (name: string): string[] => tokens(name).map(({ key }) => withoutMarks(key))

/** Whether words follow each other in a longer name: `Manet` in `Hun Manet`. */
export function isPart(part: readonly string[], name: readonly string[]): boolean {
  if (part.length >= name.length) return false
  return name.some((_, at) => part.every((key, index) => name[at + index] === key))
}
