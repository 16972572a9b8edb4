import { z } from 'zod'

/** What the dedupe stage keeps of an article's text, so that copies are found without reading all texts again. */
export const Fingerprint = z
  .object({
    article: z.string().describe('Id of the article.'),
    exact: z.string().describe('SHA-256 of the normalised words, first 128 bits in hex.'),
    words: z.int().nonnegative().describe('Normalised words in the text.'),
    minhash: z
      .array(z.int().nonnegative())
      .describe('128 MinHash values of the 3-word shingles; empty for short texts.'),
  })
  .meta({ id: 'Fingerprint', description: "What is kept of an article's text to find its copies." })
export type Fingerprint = z.infer<typeof Fingerprint>
