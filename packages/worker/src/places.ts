import type { StageName } from '@daybrief/schema'
import type { Place } from './place.ts'

/** Loads the place of a stage, and with it only the code that stage needs. */
export const places: Record<StageName, () => Promise<Place>> = {
  ingest: async () => (await import('./places/ingest.ts')).ingestPlace,
  dedupe: async () => (await import('./places/dedupe.ts')).dedupePlace,
  classify: async () => (await import('./places/classify.ts')).classifyPlace,
  digest: async () => (await import('./places/digest.ts')).digestPlace,
}
