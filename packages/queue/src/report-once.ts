/** A message is told once in this time: while Redis refuses writes, BullMQ was measured to emit 11,000 errors a second. */
const QUIET_MILLISECONDS = 60_000

/** Most distinct messages told within that time, so that memory stays bounded; a flood beyond it is not told. */
const MOST_MESSAGES = 1_000

/** Errors that differ only in the number of a job, or in the script that Redis refused to run, are one message. */
const JOB_OR_SCRIPT = /\bjob \d+|script: [0-9a-f]{40}, on @user_script:\d+/g

/**
 * Wraps a listener so that it hears of each distinct message at most once a minute. `now` is a clock in milliseconds
 * that never runs backwards.
 */
export function reportOnce(
  onError: (error: Error) => void = (error) => process.emitWarning(error),
  options: { now?: () => number } = {},
): (thrown: unknown) => void {
  const { now = () => performance.now() } = options
  /** When each message was told, oldest first. */
  const told = new Map<string, number>()
  return (thrown) => {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    const time = now()
    for (const [message, at] of told) {
      if (time - at < QUIET_MILLISECONDS) break
      told.delete(message)
    }
    const message = error.message.replace(JOB_OR_SCRIPT, '#')
    if (told.has(message) || told.size >= MOST_MESSAGES) return
    told.set(message, time)
    onError(error)
  }
}
