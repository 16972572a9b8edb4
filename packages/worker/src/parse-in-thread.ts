import { Worker } from 'node:worker_threads'
import { type Parsed, Permanent } from '@daybrief/pipeline'
import type { Document, Publisher } from '@daybrief/schema'
import type { ParseAnswer, ParseRequest } from './parse-thread.ts'

/** Twice what the slowest honest input of 20 MB took; a 195 KB feed can keep one reader busy for half a minute. */
const TIME_LIMIT_SECONDS = 20
/** A 20 MB file of 5,000 articles stays under half of it. */
const MEMORY_LIMIT_MB = 512

/** Parses documents one after another in a thread that is ended when it takes too long or too much memory. */
export type ParseThread = {
  parse(document: Document, bytes: Uint8Array): Promise<Parsed>
  close(): Promise<void>
}

type Options = { publishers: Publisher[]; timeLimitSeconds?: number; memoryLimitMb?: number }

/**
 * A thread for parsers, which are not trusted. A document that breaks a limit fails for good, with a plain sentence; the
 * next one gets a fresh thread. The thread is started at once, so that it loads while its first document is fetched.
 */
export function parseInThread(options: Options): ParseThread {
  const timeLimitSeconds = options.timeLimitSeconds ?? TIME_LIMIT_SECONDS
  const memoryLimitMb = options.memoryLimitMb ?? MEMORY_LIMIT_MB
  let thread = start()
  let before: Promise<unknown> = Promise.resolve()
  let lastId = 0

  function start(): Worker {
    const file = new URL(import.meta.url.endsWith('.ts') ? './parse-thread.ts' : './parse-thread.js', import.meta.url)
    const worker = new Worker(file, {
      workerData: { publishers: options.publishers },
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    })
    worker.on('error', () => {})
    worker.unref()
    return worker
  }

  function parseNow(document: Document, bytes: Uint8Array): Promise<Parsed> {
    lastId++
    const request: ParseRequest = { id: lastId, document, bytes }
    const worker = thread
    worker.ref()
    return new Promise<Parsed>((resolve, reject) => {
      const timer = setTimeout(
        () => giveUp(`it took longer than ${timeLimitSeconds} s to read; it may be built to do that`),
        timeLimitSeconds * 1000,
      )
      const end = () => {
        clearTimeout(timer)
        worker.removeAllListeners('message').removeAllListeners('exit')
        worker.unref()
      }
      const giveUp = (why: string) => {
        end()
        void worker.terminate()
        thread = start()
        reject(new Permanent(`${document.name} was given up: ${why}`))
      }
      worker.once('exit', () => giveUp(`reading it needed more than ${memoryLimitMb} MB of memory`))
      worker.on('message', (answer: ParseAnswer) => {
        if (answer.id !== request.id) return
        end()
        if ('parsed' in answer) resolve(answer.parsed)
        else reject(failure(answer.error))
      })
      worker.postMessage(request)
    })
  }

  return {
    parse(document, bytes) {
      const parsed = before.then(() => parseNow(document, bytes))
      before = parsed.catch(() => {})
      return parsed
    },
    async close() {
      await before
      await thread.terminate()
    },
  }
}

/** What a parser calls unreadable stays unreadable; anything else may be a fault of ours and is tried again. */
function failure({ name, message }: { name: string; message: string }): Error {
  if (name === 'UnreadableDocument') return new Permanent(message)
  const error = new Error(message)
  error.name = name
  return error
}
