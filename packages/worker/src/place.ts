import type { StageName } from '@daybrief/schema'
import type { Ending } from '@daybrief/store'
import type { Desk } from './desk.ts'

/**
 * A stage in its place between store and queue: how its inputs are read, what becomes of what it gives. `run` answers
 * for each input that could be read; an error it throws is that input's alone.
 */
export type Place = {
  stage: StageName
  /** How long a worker may be silent before its input is given to another. */
  leaseSeconds: number
  open(inputs: string[], desk: Desk): Promise<Map<string, () => Promise<Ending>>>
}
