import type { Model } from '@daybrief/schema'
import { editorialFingerprint } from './editorial-fingerprint.ts'

/** SHA-256 over all of a model but its fingerprint, with sorted keys: what `learn` of @daybrief/subjects wrote into it. */
export function modelFingerprint({ fingerprint: _, ...learned }: Model): string {
  return editorialFingerprint(learned)
}
