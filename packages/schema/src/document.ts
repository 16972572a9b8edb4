import { z } from 'zod'

/** How a document came in. */
export const Arrival = z
  .enum(['file', 'stdin', 'url', 'feed', 'mail'])
  .meta({ id: 'Arrival', description: 'How a document came in.' })
export type Arrival = z.infer<typeof Arrival>

/**
 * What arrived. Its bytes are kept beside it and never change; the id is a fingerprint of name and bytes, so the same
 * file sent twice is one document, and a changed file is another.
 */
export const Document = z
  .object({
    id: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('First 128 bits, in hex, of the SHA-256 of the name, a NUL and the bytes.'),
    name: z.string().min(1).describe('The name a person knows it by: a path below the folder given, or an address.'),
    mediaType: z.string().describe('What the bytes are, told from the bytes: text/plain, application/rss+xml ….'),
    arrival: Arrival,
    address: z.string().nullable().describe('The address it was fetched from; null when it came as a file.'),
    charset: z
      .string()
      .nullable()
      .describe('The encoding that its sender stated beside the bytes (Content-Type of HTTP); null when none was.'),
    container: z
      .string()
      .nullable()
      .describe('Id of the document it came inside of: a mail, an archive; null when it came by itself.'),
    receivedAt: z.iso.datetime().describe('When it was taken in. Never used as the date of an article.'),
    size: z.int().nonnegative().describe('Length in bytes.'),
  })
  .meta({ id: 'Document', description: 'What arrived: bytes, media type, where from, when; never changed.' })
export type Document = z.infer<typeof Document>
