import { checkShape, shown } from './check-shape.ts'
import type { Fault } from './editorial-fault.ts'
import { FOLDERS } from './folders.ts'
import type { Placed, PlacedEditorial } from './placed.ts'
import { readModel } from './read-model.ts'
import { isRecord, placeOf, writtenOut } from './short-form.ts'
import type { Source } from './source.ts'
import { type YamlFile, yamlFile } from './yaml-file.ts'

/** Adds a file's records to `placed`; gives what is wrong with them. */
export async function readRecords(source: Source, placed: PlacedEditorial): Promise<Fault[]> {
  const { file, folder, stem, text } = source
  if (folder === 'models') return readModel(source, placed.models)
  const { read, faults } = await yamlFile(file, text)
  if (!read) return faults
  const { schema, key } = FOLDERS[folder]
  return recordsIn(read, key === 'code').flatMap(({ value, path }) => {
    const lineOf = (inner: readonly PropertyKey[]) => read.lineOf([...path, ...placeOf(inner, value)])
    if (!isRecord(value)) {
      return [{ file, line: lineOf([]), message: `expected fields and their values, got ${shown(value)}` }]
    }
    if (key === 'id' && 'id' in value) {
      const message = `expected no id, since the file's name is the id, got ${shown(value.id)}`
      return [{ file, line: lineOf(['id']), message }]
    }
    const full = writtenOut(key === 'id' ? { id: stem, ...value } : value)
    const checked = checkShape<unknown>(schema, full, { file, lineOf })
    const list: Placed<unknown>[] = placed[folder]
    if (checked.record !== null) list.push({ record: checked.record, file, lineOf })
    return checked.faults
  })
}

/** One record; or several, where a file may hold a list of them. */
function recordsIn(read: YamlFile, many: boolean): { value: unknown; path: PropertyKey[] }[] {
  if (!many || !Array.isArray(read.value)) return [{ value: read.value, path: [] }]
  return read.value.map((value, index) => ({ value, path: [index] }))
}
