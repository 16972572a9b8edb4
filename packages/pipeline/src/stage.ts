import type { StageName } from '@daybrief/schema'
import type { Context } from './context.ts'

/** What a stage did with one input. Never both empty: no input can vanish. */
export type StageResult<Output> = {
  kept: Output[]
  dropped: { input: string; reason: string }[]
}

/**
 * A step of the pipeline: a function of its input and the context it is given. It does not log, queue or write; whoever
 * runs it does, once, in one place.
 *
 * @throws RetryLater when it cannot run now (uses no attempt), Permanent when a person should look (dead list); any
 *   other error is tried again a few times.
 */
export type Stage<Input, Output> = {
  name: StageName
  /** What its input is; ids of this are what its jobs carry. */
  takes: 'document' | 'article' | 'edition'
  gives: 'article' | 'fingerprint' | 'subjects' | 'briefing'
  run(input: Input, context: Context): Promise<StageResult<Output>>
}
