import type { Index } from '../reading/index-briefing.ts'
import type { Point } from '../reading/points.ts'
import { type Cited, citedBy, type Said, type Sentence, said, sentence } from './said.ts'

/** A point: the article's sentence and, where a language model was asked, its words and its name. */
export type PaperPoint = Sentence & { rephrased: (Said & { cited: Cited[]; model: string }) | null }

export function paperPoint({ statement, rephrased }: Point, index: Index): PaperPoint {
  const verbatim = sentence(statement, index)
  if (rephrased === null) return { ...verbatim, rephrased: null }
  const [citation, ...supporters] = rephrased.citations
  const cited = citation === undefined ? [] : citedBy({ citation, supporters }, index)
  return { ...verbatim, rephrased: { ...said(rephrased.text), cited, model: said(rephrased.model).text } }
}
