import { describe } from 'vitest'
import { alertsContract } from './contract/alerts.ts'
import { decisionsContract } from './contract/decisions.ts'
import { editionsContract } from './contract/editions.ts'
import { findingContract } from './contract/finding.ts'
import { indexOfCopiesContract } from './contract/index-of-copies.ts'
import { knownStoriesContract } from './contract/known-stories.ts'
import { careContract } from './contract/ledger-care.ts'
import { claimContract } from './contract/ledger-claim.ts'
import { finishContract } from './contract/ledger-finish.ts'
import { ledgerHistories } from './contract/ledger-histories.ts'
import { type OpenStore, testPlace } from './contract/place.ts'
import { recordContract } from './contract/record.ts'
import { subscriptionsContract } from './contract/subscriptions.ts'

/**
 * What every driver has to hold, as tests. `open` opens the store that belongs to a folder: for the same folder it is the
 * same store, opened by one more.
 */
export function storeContract(name: string, open: OpenStore): void {
  describe(name, () => {
    const place = testPlace(open)
    recordContract(place)
    claimContract(place)
    finishContract(place)
    careContract(place)
    ledgerHistories(place)
    editionsContract(place)
    decisionsContract(place)
    indexOfCopiesContract(place)
    knownStoriesContract(place)
    alertsContract(place)
    findingContract(place)
    subscriptionsContract(place)
  })
}
