import { parentPort, workerData } from 'node:worker_threads'
import { fingerprint } from '../copies/fingerprint.ts'
import { inventedWire } from './invented-wire.ts'

/** A dedupe worker: fingerprints of every `of`-th invented report, from the one numbered `from`. */
type Part = { count: number; from: number; of: number }
const { count, from, of } = workerData as Part
const own = [...inventedWire(count)].filter((_, place) => place % of === from)
parentPort?.postMessage(own.map(fingerprint))
