import { z } from 'zod'
import { Term } from './term.ts'

/** A subject a desk follows: one file in `editorial/topics`. */
export const Topic = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name."),
    code: z
      .string()
      .regex(/^medtop:\d{8}$/)
      .describe('IPTC Media Topics code (vocabulary by IPTC, CC BY 4.0).'),
    name: z.string().min(1).describe('The name shown.'),
    parent: z.string().nullable().default(null).describe('Id of the broader topic.'),
    security: z.number().min(0).max(1).describe('How much the topic matters to a security desk.'),
    terms: z.record(z.string(), z.array(Term)).describe('Terms by BCP 47 language code.'),
  })
  .meta({ id: 'Topic', description: 'A subject on an IPTC Media Topics code, with the terms that speak for it.' })
export type Topic = z.infer<typeof Topic>
