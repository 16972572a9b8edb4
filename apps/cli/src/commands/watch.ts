import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { watchedFolder } from '@daybrief/intake'
import { openStore, takeIn } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { about, printer } from '../print.ts'
import { Problem } from '../problem.ts'
import { reachQueues } from '../reach-queues.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Options of `daybrief watch`. */
export type WatchOptions = CommonOptions & { every?: string }

/**
 * Takes in each file that is put into a folder, until Ctrl-C. A folder that is away for a while is waited for. With
 * `--json` each file is one line.
 */
export async function watch(folder: string, options: WatchOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const seconds = secondsFrom(options.every)
  const path = resolve(folder)
  const store = await openStore(settings.store, { now: new Date() })
  const { queues } = await reachQueues(settings)
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const watched = watchedFolder(path)
  const desk = { store, queues, now: () => new Date(), tell: () => {} }
  print.note(`Watching ${path}: a file is taken in when it has not changed for ${seconds} s. Ctrl-C ends this.`)
  let fault = ''
  try {
    while (!stopping.signal.aborted) {
      try {
        for await (const found of watched.poll()) {
          const { document, status, reason } = await takeIn(found, desk)
          const { id, name } = document
          if (print.json) process.stdout.write(`${JSON.stringify({ id, name, status, reason })}\n`)
          print.line(`${status.padEnd(12)} ${about(name, reason)}`)
        }
        fault = ''
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error)
        if (words !== fault) process.stderr.write(`${words}\n`)
        fault = words
      }
      await wait(seconds * 1000, undefined, { signal: stopping.signal }).catch(() => {})
    }
    return EXIT.done
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await queues.close()
    await store.close()
  }
}

function secondsFrom(words = '5'): number {
  const seconds = Number(words)
  if (seconds > 0) return seconds
  throw new Problem(`"${words}" is no pause; expected a number of seconds.`, 'usage')
}
