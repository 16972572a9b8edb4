import { sentences } from '@daybrief/language'
import type { Rephrasing } from '@daybrief/schema'
import { wordCount } from '../word-count.ts'
import { checkRephrasing } from './check-rephrasing.ts'
import type { RephrasingTask } from './rephrasing-task.ts'

/** A longer sentence is no plainer than the one it stands for. */
const MOST_WORDS = 40

/**
 * What a model answered, if it passes: one sentence, whose every name and number stands in the quotations it cites. Null
 * for everything else, of which there is no end; the verbatim sentence then stands alone.
 */
export function acceptRephrasing(task: RephrasingTask, answer: string): Rephrasing | null {
  const said = readAnswer(answer)
  if (said === null || sentences(said.sentence).length !== 1 || wordCount(said.sentence) > MOST_WORDS) return null
  const cited = [...new Set(said.citations)].sort((a, b) => a - b).map((number) => task.quotations[number - 1])
  const quotations = cited.flatMap((quotation) => quotation ?? [])
  if (quotations.length === 0 || quotations.length < cited.length) return null
  if (
    checkRephrasing(
      said.sentence,
      quotations.map(({ text }) => text),
    ) !== null
  ) {
    return null
  }
  return { statement: task.statement, text: said.sentence, citations: quotations.map(({ citation }) => citation) }
}

/** The JSON object a model was asked for; models like to wrap it in words and fences. */
function readAnswer(answer: string): { sentence: string; citations: number[] } | null {
  try {
    const said: unknown = JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1))
    if (typeof said !== 'object' || said === null || !('sentence' in said) || !('citations' in said)) return null
    const { sentence, citations } = said
    if (typeof sentence !== 'string' || !Array.isArray(citations)) return null
    return citations.every(Number.isSafeInteger) ? { sentence: sentence.trim(), citations } : null
  } catch {
    return null
  }
}
