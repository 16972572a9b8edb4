import { z } from 'zod'

/**
 * Something that is asked again and again for what is new, and how far it was read: a feed or a mailbox. Whoever asks
 * leases it first, so that of several workers one does.
 */
export const Subscription = z
  .object({
    id: z.string().min(1).describe('`feed/` and the id of a feed, or `mailbox/` and the address of a mailbox.'),
    address: z.string().describe('Where it stood when it was last asked.'),
    validators: z
      .object({
        etag: z.string().nullable().describe('The ETag of the last answer (RFC 9110).'),
        lastModified: z.string().nullable().describe('Its Last-Modified, as the server wrote it.'),
        sha256: z.string().nullable().describe('SHA-256 of its bytes, in hex.'),
      })
      .nullable()
      .describe('What the last answer of a feed is known by; null while it is to be read as a whole.'),
    messages: z
      .object({
        uidValidity: z.string().describe('The UIDVALIDITY (RFC 9051) that `uid` belongs to, as decimal digits.'),
        uid: z.int().nonnegative().describe('Highest UID that was taken.'),
      })
      .nullable()
      .describe('How far a mailbox was read; null for a feed, and before the first time.'),
    checkedAt: z.iso.datetime().nullable().describe('When it was last asked, whatever came of it; null: never.'),
    broughtAt: z.iso.datetime().nullable().describe('When it last brought something new; null: never.'),
    failures: z.int().nonnegative().describe('How often in a row it failed.'),
    error: z.string().nullable().describe('Why it failed when it was last asked; null when it did not.'),
    waitUntil: z.iso.datetime().nullable().describe('Not asked by itself before this: back-off or Retry-After.'),
  })
  .meta({
    id: 'Subscription',
    description: 'A feed or mailbox that is asked again and again, and how far it was read.',
  })
export type Subscription = z.infer<typeof Subscription>
