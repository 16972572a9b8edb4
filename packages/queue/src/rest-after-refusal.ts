import type { Worker } from 'bullmq'

/** BullMQ by itself asks a Redis that refuses writes 5,000 to 11,000 times a second; once a second is soon enough. */
const REST_MILLISECONDS = 1_000

/** Reports the errors of a worker, and lets it rest after Redis refused a command. `stop` before the worker is closed. */
export function restAfterRefusal(worker: Worker, report: (thrown: unknown) => void): { stop(): void } {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  worker.on('error', (error) => {
    report(error)
    if (error.name !== 'ReplyError' || stopped || worker.isPaused()) return
    worker.pause(true).catch(report)
    timer = setTimeout(() => worker.resume(), REST_MILLISECONDS)
  })
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
