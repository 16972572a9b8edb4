import { Model } from '@daybrief/schema'
import { checkShape } from './check-shape.ts'
import type { Fault } from './editorial-fault.ts'
import { modelFingerprint } from './model-fingerprint.ts'
import type { Placed } from './placed.ts'
import type { Source } from './source.ts'

/**
 * Adds a learned model to `models`; gives what is wrong with it. A model that is not what was learned is refused: a
 * briefing names it by its fingerprint, and could not be made again.
 */
export function readModel({ file, stem, text }: Source, models: Placed<Model>[]): Fault[] {
  const lineOf = () => 1
  const refused = (message: string): Fault[] => [{ file, line: 1, message }]
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const line = Number(/line (\d+)/.exec((error as Error).message)?.[1] ?? 1)
    return [{ file, line, message: 'expected JSON as `daybrief learn` writes it, got something else' }]
  }
  const { record, faults } = checkShape(Model, value, { file, lineOf })
  if (record === null) return faults
  if (record.id !== stem) return refused(`id: expected "${stem}", as the file is named, got "${record.id}"`)
  const fingerprint = modelFingerprint(record)
  if (record.fingerprint !== fingerprint) {
    const changed = 'the file was changed after it was learned; learn it again, or delete it'
    return refused(`fingerprint: expected ${fingerprint}, got "${record.fingerprint}": ${changed}`)
  }
  models.push({ record, file, lineOf })
  return []
}
