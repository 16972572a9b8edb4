import type { Watchlist } from '@daybrief/schema'
import type { Fault } from './editorial-fault.ts'
import { fault, type Placed } from './placed.ts'

/** Entries whose words could never stand as near each other as they ask: two words do not fit into one. */
export function checkNear(list: Placed<Watchlist>): Fault[] {
  return list.record.entries.flatMap(({ near }, entry) => {
    if (near === null || near.within >= near.all.length) return []
    const path = ['entries', entry, 'near', 'within']
    return [fault(list, path, `within: expected at least ${near.all.length}, a word of each group, got ${near.within}`)]
  })
}
