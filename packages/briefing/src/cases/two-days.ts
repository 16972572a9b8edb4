import type { Briefing } from '@daybrief/schema'
import { brief } from '../brief.ts'
import { editionOf } from './edition-of.ts'

const FIRST = `--- Harbour Post, 2031-03-04, story ferry
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
Fishermen brought most of the survivors ashore, and the hospital in Sarrin took in thirty of them.
--- Border Weekly, 2031-03-04, story drill
Border drill opens
The annual drill Iron Reed opened in Karsa province on Saturday with soldiers from both armies.
--- Old Paper, 2031-01-09, story old
Bridge opened
The bridge over the river Sava near Halm was opened to lorries on Thursday.
`
/** The edition of 5 March. */
export const previous = made(FIRST, { date: '2031-03-05' })

function made(text: string, options: { date: string; previous?: Briefing }) {
  const { closed, editorial } = editionOf(text, { previous: options.previous ?? null, date: options.date })
  return brief(closed, { editorial, version: '1' })
}

/** An edition of 6 March of some articles. */
export const next = (text: string) => made(text, { date: '2031-03-06', previous })

/** What became of the article of a document. */
export const useOf = ({ articles }: Briefing, name: string) => {
  const found = articles.find(({ documentName }) => documentName === name)
  return found && { use: found.use, reason: found.reason }
}
