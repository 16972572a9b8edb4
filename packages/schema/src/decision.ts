import { z } from 'zod'

/**
 * together: these articles tell of one event; apart: they do not tell of the event that `from` tells of; not-a-copy: the
 * article is no copy of `from`; not-a-difference: the two sides do not contradict each other; topic, country: the article
 * is about `subject`; not-topic, not-country: it is not.
 */
export const DecisionKind = z
  .enum(['together', 'apart', 'not-a-copy', 'not-a-difference', 'topic', 'not-topic', 'country', 'not-country'])
  .meta({ id: 'DecisionKind', description: 'What an analyst may decide.' })
export type DecisionKind = z.infer<typeof DecisionKind>

/** An analyst's word against the machine's: kept, obeyed in every later edition, and shown in the briefing's record. */
export const Decision = z
  .object({
    id: z.string().describe('SHA-256, first 64 bits in hex, of what is decided: the same decision twice is one.'),
    kind: DecisionKind,
    articles: z.array(z.string()).min(1).describe('Ids of the articles it is about, in order of id.'),
    from: z.array(z.string()).describe('Ids of the articles they are held against; empty for most kinds.'),
    subject: z.string().nullable().describe('Id of the topic or code of the country; null for other kinds.'),
    sides: z.array(z.string()).describe('The sentences that do not contradict each other; empty for other kinds.'),
    by: z.string().nullable().describe('Who decided; null when not said.'),
    at: z.iso.datetime().describe('When; of two that contradict each other the later counts.'),
    note: z.string().nullable().describe('Why, in the analyst’s words; null when not said.'),
    withdrawnAt: z.iso.datetime().nullable().describe('When it was taken back; null while it counts.'),
  })
  .meta({ id: 'Decision', description: "An analyst's word against the machine's, obeyed in every later edition." })
export type Decision = z.infer<typeof Decision>
