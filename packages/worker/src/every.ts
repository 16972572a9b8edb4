/** Something done again and again, one round after the other, until stopped. */
export type Rounds = { stop(): Promise<void> }

/** Does something at once and then every so many seconds. A round that throws is told and the next one is made. */
export function every(
  seconds: number,
  round: () => Promise<unknown>,
  options: { onError: (error: unknown) => void },
): Rounds {
  let stopped = false
  let wake = () => {}
  const rounds = (async () => {
    while (!stopped) {
      await round().catch(options.onError)
      if (stopped) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, seconds * 1000)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  })()
  return {
    async stop() {
      stopped = true
      wake()
      await rounds
    },
  }
}
