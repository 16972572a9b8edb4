import { z } from 'zod'

/** What sort of text an article is. Opinion is never a fact and never an origin. */
export const Kind = z
  .enum(['report', 'opinion', 'read-out', 'interview', 'correction'])
  .meta({ id: 'Kind', description: 'What sort of text an article is.' })
export type Kind = z.infer<typeof Kind>
