import { z } from 'zod'
import { Term } from './term.ts'

/** What can happen: one file in `editorial/events`, with the words that tell it. */
export const EventType = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name."),
    name: z.string().min(1).describe('The name shown.'),
    plover: z.string().nullable().default(null).describe('Its class in the PLOVER ontology; null when it has none.'),
    severity: z.number().min(0).max(1).describe('How grave it is to a security desk; a part of the weight of a story.'),
    terms: z.record(z.string(), z.array(Term)).describe('Words that trigger it, by BCP 47 language code.'),
  })
  .meta({ id: 'EventType', description: 'What can happen, with the words that tell it.' })
export type EventType = z.infer<typeof EventType>
