import { ingest, stepOf } from '@daybrief/pipeline'
import type { Place } from '../place.ts'

/** Documents in, texts and articles out. */
export const ingestPlace: Place = {
  stage: ingest.name,
  leaseSeconds: 120,
  async open(inputs, { store, context }) {
    const documents = await store.documents(inputs)
    return new Map(
      documents.map((document) => [
        document.id,
        async () => {
          const bytes = await store.bytes(document.id)
          if (bytes === null)
            throw new Error(`The store has lost the bytes of document ${document.id} (${document.name})`)
          const { kept, dropped } = await ingest.run({ document, bytes }, context)
          const [parsed] = kept
          if (parsed === undefined) return { status: 'dropped', reason: dropped[0]?.reason ?? '' }
          const { next } = stepOf(ingest.name)
          return {
            status: 'kept',
            reason: parsed.articles.length === 1 ? '1 article' : `${parsed.articles.length} articles`,
            records: { texts: [{ document: document.id, text: parsed.text }], articles: parsed.articles },
            next: next === null ? [] : parsed.articles.map(({ id }) => ({ stage: next, input: id })),
          }
        },
      ]),
    )
  },
}
