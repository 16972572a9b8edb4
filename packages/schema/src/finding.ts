import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** What a piece of an article's description rests on. `neighbours` are other articles of the same document. */
export const Basis = z
  .enum(['line', 'dateline', 'caption', 'text', 'address', 'feed', 'export', 'neighbours'])
  .meta({ id: 'Basis', description: "What a piece of an article's description rests on." })
export type Basis = z.infer<typeof Basis>

export const Confidence = z.number().min(0).max(1).describe('0 to 1: how often a finding on this basis is right.')

/** A name or line found in the document: a headline, a byline. */
export const Finding = z
  .object({
    text: z.string().min(1).describe('The words as shown.'),
    basis: Basis,
    confidence: Confidence,
    evidence: z.array(Evidence).describe('The words that gave it; empty when it came with a feed or an export.'),
  })
  .meta({ id: 'Finding', description: 'A name or line found in the document, with what it rests on.' })
export type Finding = z.infer<typeof Finding>
