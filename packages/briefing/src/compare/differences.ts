import type { Material } from '../material.ts'
import type { Found } from './found.ts'

/** The questions on which the tellings of a story differ. */
export function differencesOf(_material: Material): Found[] {
  return []
}
