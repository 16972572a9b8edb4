import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { Basis, Confidence } from './finding.ts'

/** Who published an article: an entry of the editorial data when an alias matched, else the bare name. */
export const PublishedBy = z
  .object({
    id: z.string().nullable().describe('Publisher in the editorial data; null when the desk has no such entry.'),
    name: z.string().min(1).describe('The name shown.'),
    basis: Basis,
    confidence: Confidence,
    evidence: z.array(Evidence).describe('The words that gave it; empty when it came with a feed or an export.'),
  })
  .meta({ id: 'PublishedBy', description: 'Who published an article, and how that is known.' })
export type PublishedBy = z.infer<typeof PublishedBy>
