/**
 * Seconds a server asks us to wait, from its Retry-After: a number of seconds or a date (RFC 9110, 10.2.3). Null when it
 * asks for none, or in words that are neither.
 */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  const words = header?.trim() ?? ''
  if (/^\d+$/.test(words)) return Number(words)
  const until = /[a-z]/i.test(words) ? Date.parse(words) : Number.NaN
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now.getTime()) / 1000))
}
