import { z } from 'zod'
import { VersionChange } from './version-change.ts'

/**
 * exact: the same words; near: a copy with small changes; version: an update or a re-write of the same telling, whose
 * text is kept but which is no origin of its own.
 */
export const CopyLevel = z
  .enum(['exact', 'near', 'version'])
  .meta({ id: 'CopyLevel', description: 'How much of the text is the same.' })
export type CopyLevel = z.infer<typeof CopyLevel>

/** An article whose text is another's, and the article that told it first. */
export const Copy = z
  .object({
    article: z.string().describe('The copy.'),
    of: z.string().describe('The article that told it first, by its own date and id, never by arrival.'),
    level: CopyLevel,
    jaccard: z.number().min(0).max(1).describe('Shared 3-word shingles over all 3-word shingles of the two.'),
    containment: z.number().min(0).max(1).describe('Shared shingles over those of the shorter text.'),
    changes: z.array(VersionChange).describe('What a version changes, in its order; empty for the other levels.'),
  })
  .meta({
    id: 'Copy',
    description: "An article whose text is another's, exact or near, and the article that told it first.",
  })
export type Copy = z.infer<typeof Copy>
