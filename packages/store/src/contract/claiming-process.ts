import type { StageName } from '@daybrief/schema'
import { openSqliteStore } from '../sqlite.ts'
import type { Claim, Ending } from '../store.ts'
import { aDocument, anArticle, at } from './examples.ts'

/**
 * A worker of the tests, started by itself: opens the store, adds its share of documents, then claims and ends whatever is
 * due at both stages until nothing is left. Prints the claims it ended well, a line of JSON.
 */
const [path, name, documents, batch] = process.argv.slice(2) as [string, string, string, string]
const store = await openSqliteStore(path, { createdAt: at(0) })
for (let count = 0; count < Number(documents); count++) {
  await store.addDocument(aDocument(`${name} ${count}`), new Uint8Array([count]))
}
const ended: string[] = []
while ((await workOff('ingest', ingested)) + (await workOff('dedupe', () => ({ status: 'kept', reason: name }))) > 0);
await store.close()
process.stdout.write(JSON.stringify(ended))

async function workOff(stage: StageName, end: (claim: Claim) => Ending): Promise<number> {
  const due = await store.ledger.due(stage, { now: at(1), limit: Number(batch) })
  const inputs = due.map(({ input }) => input)
  const claims = await store.ledger.claim(stage, inputs, { now: at(1), leaseSeconds: 60 })
  const good = await store.ledger.finish(
    claims.map((claim) => ({ claim, ending: end(claim) })),
    { now: at(1) },
  )
  ended.push(...claims.filter((_, index) => good[index]).map(({ input }) => `${stage} ${input}`))
  return due.length
}

function ingested({ input }: Claim): Ending {
  const articles = [1, 2].map((ordinal) => anArticle({ ...aDocument(name), id: input }, ordinal))
  const next = articles.map(({ id }) => ({ stage: 'dedupe' as const, input: id }))
  return { status: 'kept', reason: name, records: { texts: [{ document: input, text: name }], articles }, next }
}
