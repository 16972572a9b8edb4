import type { Document } from '@daybrief/schema'
import type { Parsed } from '../context.ts'
import type { Stage } from '../stage.ts'

/** A document and the bytes that arrived. */
export type DocumentBytes = { document: Document; bytes: Uint8Array }

/** One document, many articles, and the documents inside of it. One with neither is dropped with that reason. */
export const ingest: Stage<DocumentBytes, Parsed> = {
  name: 'ingest',
  takes: 'document',
  gives: 'article',
  async run({ document, bytes }, context) {
    const parsed = await context.parse(document, bytes)
    if (parsed.articles.length > 0 || parsed.contained?.length) return { kept: [parsed], dropped: [] }
    return { kept: [], dropped: [{ input: document.id, reason: 'no article was found in it' }] }
  },
}
