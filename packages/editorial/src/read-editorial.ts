import { readFile } from 'node:fs/promises'
import type { Editorial } from '@daybrief/schema'
import { checkReferences, type Placed, type PlacedEditorial } from './check-references.ts'
import { checkShape, shown } from './check-shape.ts'
import { EditorialFault, type Fault } from './editorial-fault.ts'
import { editorialFingerprint } from './editorial-fingerprint.ts'
import { FOLDERS } from './folders.ts'
import { type ListedFile, listFiles } from './list-files.ts'
import { isRecord, writtenOut } from './short-form.ts'
import { type YamlFile, yamlFile } from './yaml-file.ts'

/**
 * All that a desk decides, read from the YAML files of `folder` and checked. Each list is in order of id or code, so
 * that neither the file system nor the machine shows in it.
 *
 * @throws {EditorialFault} which names every fault as `file:line: expected …, got …`.
 */
export async function readEditorial(folder: string): Promise<Editorial> {
  const { files, faults } = await listFiles(folder)
  const texts = await Promise.all(files.map(({ path }) => readText(path)))
  const placed = nothingYet()
  for (const [index, file] of files.entries()) {
    const text = texts[index]!
    if (typeof text !== 'string') faults.push(text)
    else faults.push(...readRecords(file, text, placed))
  }
  faults.push(...checkReferences(placed))
  if (faults.length > 0) throw new EditorialFault(faults)
  const records = {
    publishers: sorted(placed.publishers, ({ id }) => id),
    topics: sorted(placed.topics, ({ id }) => id),
    countries: sorted(placed.countries, ({ code }) => code),
    regions: sorted(placed.regions, ({ id }) => id),
    watchlists: sorted(placed.watchlists, ({ id }) => id),
    editions: sorted(placed.editions, ({ id }) => id),
    feeds: sorted(placed.feeds, ({ id }) => id),
  }
  return { ...records, fingerprint: editorialFingerprint(records) }
}

const nothingYet = (): PlacedEditorial => ({
  countries: [],
  editions: [],
  feeds: [],
  publishers: [],
  regions: [],
  topics: [],
  watchlists: [],
})

async function readText(path: string): Promise<string | Fault> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { file: path, line: 1, message: `expected a file that can be read, got ${code}` }
  }
}

/** Adds a file's records to `placed`; gives what is wrong with them. */
function readRecords(file: ListedFile, text: string, placed: PlacedEditorial): Fault[] {
  const { read, faults } = yamlFile(file.path, text)
  if (!read) return faults
  const { schema, key } = FOLDERS[file.folder]
  return recordsIn(read, key === 'code').flatMap(({ value, path }) => {
    const lineOf = (inner: readonly PropertyKey[]) => read.lineOf([...path, ...inner])
    if (!isRecord(value)) {
      return [{ file: file.path, line: lineOf([]), message: `expected fields and their values, got ${shown(value)}` }]
    }
    if (key === 'id' && 'id' in value) {
      const message = `expected no id, since the file's name is the id, got ${shown(value.id)}`
      return [{ file: file.path, line: lineOf(['id']), message }]
    }
    const full = writtenOut(key === 'id' ? { id: file.stem, ...value } : value)
    const checked = checkShape<unknown>(schema, full, { file: file.path, lineOf })
    const list: Placed<unknown>[] = placed[file.folder]
    if (checked.record !== null) list.push({ record: checked.record, file: file.path, lineOf })
    return checked.faults
  })
}

/** One record; or several, where a file may hold a list of them. */
function recordsIn(read: YamlFile, many: boolean): { value: unknown; path: PropertyKey[] }[] {
  if (!many || !Array.isArray(read.value)) return [{ value: read.value, path: [] }]
  return read.value.map((value, index) => ({ value, path: [index] }))
}

function sorted<T>(placed: Placed<T>[], keyOf: (record: T) => string): T[] {
  return placed.map(({ record }) => record).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}
