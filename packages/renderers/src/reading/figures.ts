import type { Citation, StorySection } from '@daybrief/schema'
import { figureKinds } from './headings.ts'

/** Figures of one kind, each in the words of its report. */
export type Figures = { label: string; figures: { words: string; citation: Citation }[] }

/** The figures of a story by kind, in the order of the kinds; figures of one kind in the story's order. */
export function figuresOf({ facts }: StorySection): Figures[] {
  return Object.entries(figureKinds)
    .map(([kind, label]) => ({
      label,
      figures: facts
        .filter(({ fact }) => fact.kind === kind)
        .map(({ fact, citation }) => ({ words: fact.evidence.text, citation })),
    }))
    .filter(({ figures }) => figures.length > 0)
}

/** The same without the figures that a shown sentence of the story holds: a reader meets each once. */
export function untoldFigures(section: StorySection): Figures[] {
  const shown = [
    ...section.summary,
    ...section.news,
    ...section.agreed,
    ...section.single,
    ...section.differences.flatMap(({ sides }) => sides.map(({ statement }) => statement)),
  ].map(({ citation }) => citation)
  const told = ({ article, range }: Citation) =>
    shown.some((one) => one.article === article && one.range.start <= range.start && range.end <= one.range.end)
  return figuresOf(section)
    .map(({ label, figures }) => ({ label, figures: figures.filter(({ citation }) => !told(citation)) }))
    .filter(({ figures }) => figures.length > 0)
}
