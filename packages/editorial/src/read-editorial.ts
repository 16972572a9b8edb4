import { readFileSync } from 'node:fs'
import type { Editorial } from '@daybrief/schema'
import { checkReferences } from './check-references.ts'
import { editorialCache } from './editorial-cache.ts'
import { EditorialFault, type Fault } from './editorial-fault.ts'
import { editorialFingerprint } from './editorial-fingerprint.ts'
import type { FolderName } from './folders.ts'
import { type ListedFile, listFiles } from './list-files.ts'
import type { Placed, PlacedEditorial } from './placed.ts'
import { readRecords } from './read-records.ts'
import type { Source } from './source.ts'

/**
 * All that a desk decides, read from the YAML files of `folder` and checked, and the models it learned. Each list is in
 * order of id or code, so that neither the file system nor the machine shows in it. The fingerprint is over what people
 * decide; each model has its own. With `cache`, a folder for files of our own, the checked
 * data are kept there and the next reading of the same files takes less time.
 *
 * @throws {EditorialFault} which names every fault as `file:line: expected …, got …`.
 */
export async function readEditorial(folder: string, options: { cache?: string } = {}): Promise<Editorial> {
  const { files, faults } = listFiles(folder)
  const texts = files.map(readText)
  const sources = texts.filter((text) => 'text' in text)
  faults.push(...texts.filter((text) => 'message' in text))
  const cache = options.cache === undefined || faults.length > 0 ? null : editorialCache(options.cache, sources)
  const kept = await cache?.read()
  if (kept) return kept
  const editorial = await checkedEditorial(sources, faults)
  await cache?.write(editorial)
  return editorial
}

async function checkedEditorial(sources: readonly Source[], faults: Fault[]): Promise<Editorial> {
  const placed = nothingYet()
  const broken = new Set<FolderName>()
  for (const source of sources) {
    const found = await readRecords(source, placed)
    if (found.length > 0) broken.add(source.folder)
    faults.push(...found)
  }
  faults.push(...checkReferences(placed, broken))
  if (faults.length > 0) throw new EditorialFault(faults)
  const records = {
    publishers: sorted(placed.publishers, ({ id }) => id),
    topics: sorted(placed.topics, ({ id }) => id),
    countries: sorted(placed.countries, ({ code }) => code),
    regions: sorted(placed.regions, ({ id }) => id),
    watchlists: sorted(placed.watchlists, ({ id }) => id),
    editions: sorted(placed.editions, ({ id }) => id),
    feeds: sorted(placed.feeds, ({ id }) => id),
    events: sorted(placed.events, ({ id }) => id),
  }
  const models = sorted(placed.models, ({ id }) => id)
  return { ...records, models, fingerprint: editorialFingerprint(records) }
}

const nothingYet = (): PlacedEditorial => ({
  countries: [],
  editions: [],
  events: [],
  feeds: [],
  models: [],
  publishers: [],
  regions: [],
  topics: [],
  watchlists: [],
})

/** Read at once and in turn: two hundred small files take 3 ms so, and 30 with a promise for each. */
function readText(listed: ListedFile): Source | Fault {
  const { file, folder, stem } = listed
  try {
    return { ...listed, path: `${folder}/${stem}`, text: readFileSync(file, 'utf8') }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { file, line: 1, message: `expected a file that can be read, got ${code}` }
  }
}

function sorted<T>(placed: Placed<T>[], keyOf: (record: T) => string): T[] {
  return placed.map(({ record }) => record).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}
