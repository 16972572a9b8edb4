import type { Edition, EditionPlan } from '@daybrief/schema'
import { Cron } from 'croner'

/** The edition of a plan for a day (`2024-06-08`). */
export function editionOn(plan: EditionPlan, date: string): Edition {
  const closesAt = new Cron(`${date}T${plan.closes}:00`, { timezone: plan.zone }).nextRun(new Date(0))
  if (closesAt === null)
    throw new Error(`${date} ${plan.closes} does not exist in ${plan.zone}; expected a day of the calendar`)
  return { id: `${plan.id}-${date}`, plan: plan.id, date, closesAt: closesAt.toISOString() }
}

/** The next edition of a plan to close after an instant. */
export function nextClosing(plan: EditionPlan, now: Date): Edition {
  const closing = clockOf(plan).nextRun(now)
  if (closing === null) throw neverCloses(plan)
  return editionOn(plan, dayIn(plan.zone, closing))
}

/** The newest edition of a plan that has closed at an instant. */
export function lastClosed(plan: EditionPlan, now: Date): Edition {
  // previousRuns is exclusive: an edition that closes at this very millisecond has closed.
  const [closed] = clockOf(plan).previousRuns(1, new Date(now.getTime() + 1))
  if (closed === undefined)
    throw new Error(`Edition ${plan.id} never closes: ${plan.closes} on ${plan.days.join(', ')}`)
  return editionOn(plan, dayIn(plan.zone, closed))
}

function clockOf(plan: EditionPlan): Cron {
  const [hour, minute] = plan.closes.split(':')
  return new Cron(`0 ${minute} ${hour} * * ${plan.days.join(',')}`, { timezone: plan.zone })
}

const neverCloses = (plan: EditionPlan) =>
  new Error(`Edition ${plan.id} never closes: ${plan.closes} on ${plan.days.join(', ')}; expected at least one day`)

/** The day it is in a time zone at an instant. */
export function dayIn(zone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(instant)
    .map(({ type, value }) => [type, value])
  const { year, month, day } = Object.fromEntries(parts)
  return `${year}-${month}-${day}`
}
