import type { Desk } from '../desk.ts'
import { lastClosed } from './edition-on.ts'

/**
 * Opens each edition that has closed and was not opened yet, with the documents received until it closed. Any number of
 * workers may do this at once: the ledger lets one of them. After a pause only the newest closing is made; it takes in
 * what arrived meanwhile. A closing before the store was made is nobody's.
 */
export async function openDueEditions(desk: Desk): Promise<string[]> {
  const opened: string[] = []
  const createdAt = await desk.store.createdAt()
  for (const plan of desk.context.editorial.editions) {
    const edition = lastClosed(plan, desk.now())
    if (edition.closesAt < createdAt) continue
    if ((await desk.store.closedSet(edition.id)) !== null) continue
    const documents = await desk.store.documentsFor(edition, { receivedBy: edition.closesAt })
    const isOurs = await desk.store.openEdition(edition, {
      now: desk.now().toISOString(),
      documents: documents.map(({ id }) => id),
    })
    if (isOurs) opened.push(edition.id)
  }
  return opened
}
