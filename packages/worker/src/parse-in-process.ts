import type { Parsed } from '@daybrief/pipeline'
import { Permanent } from '@daybrief/pipeline/failures'
import type { Document, Publisher } from '@daybrief/schema'
import type { ParseAnswer, ParseRequest } from './parse-process.ts'
import { rest, type StartedProcess, startParseProcess } from './start-parse-process.ts'
import { residentMegabytes, watchMemory } from './watch-memory.ts'

/** Twice what the slowest honest input of 20 MB took; a 195 KB feed can keep one reader busy for half a minute. */
const TIME_LIMIT_SECONDS = 20
/** A 20 MB file of 5,000 articles stays under it. */
const MEMORY_LIMIT_MB = 512
/** A process fills up to 3 GB a second: what it may gain between two looks at its memory, and while this one is busy. */
const BETWEEN_LOOKS_MB = 32
/** Of the limit, for JavaScript's objects; the rest is for Node itself, buffers and what is on its way between processes. */
const HEAP_SHARE = 0.75
/** A process that holds more of the limit than this when it has answered is replaced: the next document gets it all. */
const USED_UP_SHARE = 0.5
/** How V8 ends a process whose heap is full, and the kernel one for which there is no memory. */
const OUT_OF_MEMORY = new Set<unknown>(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'])

/** Parses documents one after another in a process that is ended when it takes too long or too much memory. */
export type ParseProcess = {
  parse(document: Document, bytes: Uint8Array): Promise<Parsed>
  /** The process now used; for tests and for looking at. */
  pid(): number | undefined
  close(): Promise<void>
}

type Options = { publishers: Publisher[] | Promise<Publisher[]>; timeLimitSeconds?: number; memoryLimitMb?: number }
type Limits = Required<Omit<Options, 'publishers'>>

/**
 * A process for parsers, which are not trusted. A document that breaks a limit fails for good, with a plain sentence; the
 * next one gets a fresh process. It is started at once, so that it loads while its first document
 * is fetched, and may be so before the publishers are known.
 */
export function parseInProcess(options: Options): ParseProcess {
  const { publishers, timeLimitSeconds = TIME_LIMIT_SECONDS, memoryLimitMb = MEMORY_LIMIT_MB } = options
  const limits = { timeLimitSeconds, memoryLimitMb }
  const start = () => startParseProcess({ publishers, heapMb: Math.floor(memoryLimitMb * HEAP_SHARE) })
  let started = start()
  let before: Promise<unknown> = Promise.resolve()

  async function parseNow(document: Document, bytes: Uint8Array): Promise<Parsed> {
    if (!isUsable(started)) started = start()
    await publishers
    try {
      return await ask(started, { document, bytes }, limits)
    } finally {
      const { child } = started
      if ((residentMegabytes(child.pid ?? 0) ?? 0) > memoryLimitMb * USED_UP_SHARE) child.kill('SIGKILL')
      if (child.killed) started = start()
    }
  }

  return {
    parse(document, bytes) {
      const parsed = before.then(() => parseNow(document, bytes))
      before = parsed.catch(() => {})
      return parsed
    },
    pid: () => started.child.pid,
    async close() {
      await before
      // It ends itself then, and keeps its compiled code before it does.
      if (started.child.connected) started.child.disconnect()
    },
  }
}

const isUsable = ({ child }: StartedProcess) =>
  child.connected && !child.killed && child.exitCode === null && child.signalCode === null

/** Asks the process, and ends it when it breaks a limit. */
function ask(
  { child, lastWords }: StartedProcess,
  request: ParseRequest,
  { timeLimitSeconds, memoryLimitMb }: Limits,
): Promise<Parsed> {
  const { name } = request.document
  child.ref()
  child.channel?.ref()
  const parsed: Required<Parsed> = { text: '', articles: [], contained: [] }
  return new Promise<Parsed>((resolve, reject) => {
    const giveUp = (why: string) => {
      end()
      child.kill('SIGKILL')
      reject(new Permanent(`${name} was given up: ${why}`))
    }
    const tooMuchMemory = () => giveUp(`reading it needed more than ${memoryLimitMb} MB of memory`)
    const timer = setTimeout(
      () => giveUp(`it took longer than ${timeLimitSeconds} s to read; it may be built to do that`),
      timeLimitSeconds * 1000,
    )
    const unwatch = watchMemory(child.pid ?? 0, { limitMb: memoryLimitMb - BETWEEN_LOOKS_MB, onOver: tooMuchMemory })
    const onExit = (code: number | null, signal: string | null) => {
      if (OUT_OF_MEMORY.has(signal)) return tooMuchMemory()
      end()
      reject(new Error(`Reading ${name} ended the process that read it (${signal ?? code}): ${lastWords()}`))
    }
    const onAnswer = (answer: ParseAnswer) => {
      if ('text' in answer) parsed.text = answer.text
      else if ('articles' in answer) parsed.articles.push(...answer.articles)
      else if ('contained' in answer) parsed.contained.push(answer.contained)
      else {
        end()
        if ('error' in answer) reject(failure(name, answer.error))
        else resolve(parsed)
      }
    }
    const onError = (error: Error) => {
      end()
      reject(error)
    }
    const end = () => {
      clearTimeout(timer)
      unwatch()
      child.off('message', onAnswer).off('exit', onExit).off('error', onError)
      rest(child)
    }
    child.on('message', onAnswer).once('exit', onExit).once('error', onError)
    child.send(request, (error) => error && onError(error))
  })
}

/**
 * What a parser calls unreadable stays unreadable, and so does what breaks a limit of JavaScript itself: the depth of calls,
 * the length of a string. Anything else may be a fault of ours and is tried again.
 */
function failure(document: string, { name, message }: { name: string; message: string }): Error {
  if (name === 'UnreadableDocument') return new Permanent(message)
  if (name === 'RangeError')
    return new Permanent(`${document} was given up: it is longer or deeper than its reader can follow (${message})`)
  const error = new Error(message)
  error.name = name
  return error
}
