import type { Briefing, Citation, Statement } from '@daybrief/schema'
import type { Index } from './index-briefing.ts'

/** A key point or lead: the words of an article and, where a language model was asked, its words for them. */
export type Point = { statement: Statement; rephrased: { text: string; citations: Citation[]; model: string } | null }

/** Statements with what a language model made of them; a reader is shown both. */
export function pointsOf(statements: Statement[], briefing: Briefing): Point[] {
  const rephrasings = new Map(briefing.rephrasings.map((rephrasing) => [rephrasing.statement, rephrasing]))
  const model = briefing.manifest.languageModel ?? 'a language model'
  return statements.map((statement) => {
    const found = rephrasings.get(statement.id)
    return {
      statement,
      rephrased: found === undefined ? null : { text: found.text, citations: found.citations, model },
    }
  })
}

/** The number of the story that a key point is about; null when the briefing does not tell it. */
export function storyOf({ citation }: Statement, index: Index): number | null {
  const { story } = index.article(citation.article)
  return story === null ? null : index.story(story)
}
