import type { Context } from '@daybrief/pipeline'
import type { Queues } from '@daybrief/queue'
import type { Briefing, FormatName } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import type { AlertNotice } from './alerts/alert-notice.ts'

/** What is told while work goes on: to a log, to a progress bar, to nobody. */
export type Tell = (event: WorkEvent) => void

/** Something that became of an input at a stage. */
export type WorkEvent = {
  stage: string
  input: string
  status: 'kept' | 'dropped' | 'failed' | 'again' | 'error'
  reason: string
}

/** All that is needed to run stages: where the record is, where jobs go, what a stage may use. */
export type Desk = {
  store: Store
  queues: Queues
  context: Context
  /** Seconds to wait before each further try of an input that ended in an error; after them it is dead. */
  waits: number[]
  /** The only clock. */
  now: () => Date
  tell: Tell
  /** Hands out a finished briefing, before it counts as made; must do no harm when called twice. */
  deliver: (briefing: Briefing, options: { formats: readonly FormatName[] }) => Promise<void>
  /** Puts some sentences of a finished briefing into plainer words; not there unless a language model is set. */
  rephrase?: (briefing: Briefing) => Promise<Briefing>
  /** Hands out an alert; must do no harm when called twice. Without it alerts wait for a worker that has it. */
  alert?: (notice: AlertNotice) => Promise<void>
}
