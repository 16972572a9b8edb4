import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { Basis, Confidence } from './finding.ts'

/** The day an article was published, as far as its document tells; never the day it arrived. */
export const PublishedAt = z
  .object({
    date: z.iso.date().describe('Calendar day where it was published.'),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .nullable()
      .describe('Time of day, if stated.'),
    zone: z.string().nullable().describe('Time zone or offset, if stated.'),
    basis: Basis,
    confidence: Confidence,
    evidence: z.array(Evidence).describe('The words that gave it; empty when it came with a feed or an export.'),
  })
  .meta({ id: 'PublishedAt', description: 'The day an article was published, as far as its document tells.' })
export type PublishedAt = z.infer<typeof PublishedAt>
