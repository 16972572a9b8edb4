import { z } from 'zod'

/** A term that speaks for a topic. */
export const Term = z
  .object({
    term: z.string().min(1).describe('A word or phrase; a trailing * stands for any ending.'),
    weight: z.number().positive().default(1).describe('How strongly it speaks for the topic; 1 is usual.'),
  })
  .meta({ id: 'Term', description: 'A word or phrase that speaks for a topic.' })
export type Term = z.infer<typeof Term>
