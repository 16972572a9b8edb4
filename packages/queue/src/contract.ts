import { describe } from 'vitest'
import { closingContract } from './contract/closing.ts'
import { consumersContract } from './contract/consumers.ts'
import { failuresContract } from './contract/failures.ts'
import { jobsContract } from './contract/jobs.ts'
import { type OpenQueues, testPlace } from './contract/place.ts'
import { refusalsContract } from './contract/refusals.ts'

/** What every driver must do, as tests. */
export function queueContract(name: string, open: OpenQueues): void {
  describe(`${name} keeps the contract of queues`, () => {
    const place = testPlace(open)
    jobsContract(place)
    consumersContract(place)
    failuresContract(place)
    closingContract(place)
    refusalsContract(place)
  })
}
