import type { Scan } from '../scan.ts'
import { wordSet } from './word-set.ts'

/** Bodies and places that are told apart by numbers: `Military Region 5`, `Highway 410`. */
const NUMBERED = wordSet(`
  region division brigade battalion regiment corps army fleet squadron group bureau company highway route road district zone
  camp area gate site hill unit command division pier terminal`)

/** Whether the word at `at` is the number of the name that ends before it. */
export function isNumbered({ words }: Scan, at: number): boolean {
  const number = words[at]
  return number?.spaced === true && /^\d{1,4}$/.test(number.key) && NUMBERED.has(words[at - 1]!.key)
}
