import type { Edition } from '@daybrief/schema'
import type { Desk } from '../desk.ts'

/** Opens an edition because a person asks for it, again if need be, with the documents given or with all that are free. */
export async function openEditionNow(
  edition: Edition,
  options: { desk: Pick<Desk, 'store' | 'now'>; documents?: string[] },
): Promise<void> {
  const { store, now } = options.desk
  const free = async () => (await store.documentsFor(edition, { receivedBy: null })).map(({ id }) => id)
  const set = { now: now().toISOString(), documents: options.documents ?? (await free()) }
  if (!(await store.openEdition(edition, set))) await store.reopenEdition(edition.id, set)
}
