import { z } from 'zod'

/** The stages, in no order; THE ORDER stands in the pipeline package. */
export const StageName = z
  .enum(['ingest', 'dedupe', 'classify', 'digest'])
  .meta({ id: 'StageName', description: 'A step of the pipeline.' })
export type StageName = z.infer<typeof StageName>
