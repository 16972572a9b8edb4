import type { Editorial, Subjects } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'
import type { History } from '../novelty/history.ts'
import type { State } from '../statement.ts'

/** What all stories of an edition are told with. */
export type Means = {
  closed: ClosedEdition
  editorial: Editorial
  subjects: Map<string, Subjects>
  history: History | null
  textOf: (document: string) => string
  state: State
}
