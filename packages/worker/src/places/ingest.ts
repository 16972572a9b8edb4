import { documentOf } from '@daybrief/intake'
import { mediaTypeOf } from '@daybrief/parsers/media-type-of'
import { ingest, type Parsed, Permanent, stepOf } from '@daybrief/pipeline'
import type { Document } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import type { Place } from '../place.ts'

/** Documents inside of documents that are opened: twice what a forwarded mail with a zip of mails needs. */
const DEEPEST = 6

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
          const contained = documentsIn(document, parsed)
          if (contained.length > 0) await checkDepth(document, store)
          return {
            status: 'kept',
            reason: reasonOf(parsed),
            records: {
              texts: [{ document: document.id, text: parsed.text }],
              articles: parsed.articles,
              documents: contained,
            },
            next: [
              ...contained.map((inner) => ({ stage: ingest.name, input: inner.document.id })),
              ...(next === null ? [] : parsed.articles.map(({ id }) => ({ stage: next, input: id }))),
            ],
          }
        },
      ]),
    )
  },
}

function reasonOf({ articles, contained = [] }: Parsed): string {
  const found = articles.length === 1 ? '1 article' : `${articles.length} articles`
  if (contained.length === 0) return found
  const inside = contained.length === 1 ? '1 document inside' : `${contained.length} documents inside`
  return articles.length === 0 ? inside : `${found}, ${inside}`
}

/**
 * A mail in an archive in a mail is honest; what goes on like that is built to go on.
 *
 * @throws Permanent when documents stand inside of documents deeper than that.
 */
async function checkDepth(document: Document, store: Store): Promise<void> {
  let at: Document | undefined = document
  for (let depth = 1; at?.container; depth++) {
    if (depth >= DEEPEST)
      throw new Permanent(`${document.name} stands ${DEEPEST} documents deep and holds more; unpack it by hand.`)
    ;[at] = await store.documents([at.container])
  }
}

/** The documents inside of one, named below it and received with it. */
function documentsIn(container: Document, { contained = [] }: Parsed): { document: Document; bytes: Uint8Array }[] {
  return contained.map(({ name, bytes }) => ({
    document: documentOf(
      {
        name: `${container.name}/${name}`,
        bytes,
        arrival: container.arrival,
        address: container.address,
        charset: null,
      },
      { mediaType: mediaTypeOf(bytes, name), receivedAt: container.receivedAt, container: container.id },
    ),
    bytes,
  }))
}
