import type { EditionPlan } from '@daybrief/schema'
import type { Fault } from './editorial-fault.ts'
import { fault, type Placed } from './placed.ts'

/** How far the weights may miss 1: figures written with three digits. */
const ROUNDING = 0.001

/** What is wrong inside one plan: its time of day, its zone, its formats, its weights. */
export function checkPlan(edition: Placed<EditionPlan>): Fault[] {
  return [...clock(edition), ...formats(edition), ...weights(edition)]
}

function clock(edition: Placed<EditionPlan>): Fault[] {
  const { closes, zone } = edition.record
  const faults: Fault[] = []
  const [hours = 0, minutes = 0] = closes.split(':').map(Number)
  if (hours > 23 || minutes > 59)
    faults.push(fault(edition, ['closes'], `closes: expected a time of day, got "${closes}"`))
  if (!isZone(zone))
    faults.push(fault(edition, ['zone'], `zone: expected an IANA time zone such as Asia/Phnom_Penh, got "${zone}"`))
  return faults
}

/** Zones that are no place, and so not in the list of places. */
const NO_PLACE = new Set(['UTC', 'Etc/UTC'])

/** Asks the list of places first: the first date format of a process takes 20 ms, the list 2. Old names are not in it. */
function isZone(zone: string): boolean {
  if (NO_PLACE.has(zone) || Intl.supportedValuesOf('timeZone').includes(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

function formats(edition: Placed<EditionPlan>): Fault[] {
  const { formats } = edition.record
  return formats.flatMap((format, index) => {
    if (formats.indexOf(format) === index) return []
    return [fault(edition, ['formats', index], `formats: expected each format once, got "${format}" twice`)]
  })
}

/** A hit on the watchlist raises what the other parts make; it is no part of their sum. */
function weights(edition: Placed<EditionPlan>): Fault[] {
  const { watchlist: _, ...parts } = edition.record.weights
  const sum = Object.values(parts).reduce((all, part) => all + part, 0)
  if (Math.abs(sum - 1) <= ROUNDING) return []
  const shown = Object.entries(parts).map(([name, part]) => `${name} ${part}`)
  const message = `expected parts that add up to 1, got ${Number(sum.toFixed(3))} (${shown.join(' + ')})`
  return [fault(edition, ['weights'], `weights: ${message}`)]
}
