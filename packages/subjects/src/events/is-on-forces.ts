import { wordSet } from '../names/word-set.ts'
import type { Found } from '../phrase-index.ts'
import type { Scan } from '../scan.ts'

/** Words in which the target of an attack is named: 9 and 12 were equal on the MUC-3 reports, 5 found less. */
const REACH = 9

const FORCES = wordSet(`
  army military troops soldiers guardsmen infantry artillery paratrooper paratroopers marines platoon battalion brigade
  regiment garrison barracks patrol convoy motorcade motorcades outpost positions enemy combat casualties guerrillas
  rebels insurgents militants fighters`)
const PASSIVE = wordSet('was were been being')

/**
 * Whether an attack is on those who fight: armed forces or rebels are named as its target, after the trigger or, in the
 * passive, before it. Who stands after `by` attacks. The event data of ACLED, CASE and MUC all count that apart.
 */
export function isOnForces({ words }: Scan, found: Found): boolean {
  for (let at = found.to; at < Math.min(words.length, found.to + REACH); at++) {
    const { key } = words[at]!
    if (key === 'by') break
    if (FORCES.has(key)) return true
  }
  if (!PASSIVE.has(words[found.from - 1]?.key ?? '') && !PASSIVE.has(words[found.from]!.key)) return false
  return words.slice(Math.max(0, found.from - REACH), found.from).some(({ key }) => FORCES.has(key))
}
