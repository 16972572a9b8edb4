import { Problem } from './problem.ts'

/** A day as a person must write it. */
export function checkDate(date: string): string {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null
  if (parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)) return date
  throw new Problem(`"${date}" is no day; expected one like 2024-06-08.`, 'usage')
}
