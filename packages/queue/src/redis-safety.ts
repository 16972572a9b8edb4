/** What decides whether a Redis keeps jobs; null where it cannot be told. */
export type RedisSettings = {
  appendonly: string | null
  appendfsync: string | null
  'maxmemory-policy': string | null
  /** Seconds by which the clock of this machine is ahead of that of Redis. */
  ahead: number
}

/**
 * Clocks may differ by this much. A worker one hour ahead was seen to run delayed jobs at once; machines that keep time
 * by NTP differ by less than a second, so that half a minute means that one does not.
 */
const CLOCK_SECONDS = 30

/** Says in one plain sentence each why a Redis would lose jobs, and what to do. Empty when it would not. */
export function reasonsAgainst(settings: RedisSettings, options: { shown: string; allowEverysec: boolean }): string[] {
  const { appendonly, appendfsync, ahead } = settings
  const policy = settings['maxmemory-policy']
  const redis = `Redis at ${options.shown}`
  const reasons: string[] = []
  if (appendonly !== null && appendonly !== 'yes') {
    reasons.push(`${redis} forgets all jobs when it stops, because it keeps no append-only file: set "appendonly yes".`)
  } else if (appendfsync === 'everysec' && !options.allowEverysec) {
    reasons.push(
      `${redis} loses up to a second of jobs in a power cut (appendfsync is everysec): set "appendfsync always".`,
    )
  } else if (appendfsync !== null && appendfsync !== 'everysec' && appendfsync !== 'always') {
    reasons.push(`${redis} loses jobs in a power cut (appendfsync is ${appendfsync}): set "appendfsync always".`)
  }
  if (policy !== null && policy !== 'noeviction') {
    reasons.push(
      `${redis} throws jobs away when its memory is full (maxmemory-policy is ${policy}): set "maxmemory-policy noeviction".`,
    )
  }
  if (Math.abs(ahead) > CLOCK_SECONDS) {
    const seconds = Math.round(Math.abs(ahead))
    reasons.push(
      `The clock of this machine is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} that of ${redis}: set both right, by NTP for instance.`,
    )
  }
  return reasons
}
