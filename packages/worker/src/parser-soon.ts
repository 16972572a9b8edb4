import type { Publisher } from '@daybrief/schema'
import { type ParseProcess, parseInProcess } from './parse-in-process.ts'

/** A process of the parsers that starts before the publishers are known, and what tells it of them. */
export type ParserSoon = { parser: ParseProcess; know(publishers: Promise<Publisher[]>): void }

/** Starts the process of the parsers at once: it takes as long as everything else that a command loads. */
export function parserSoon(): ParserSoon {
  const { promise, resolve, reject } = Promise.withResolvers<Publisher[]>()
  promise.catch(() => {})
  return {
    parser: parseInProcess({ publishers: promise }),
    know: (publishers) => {
      publishers.then(resolve, reject)
    },
  }
}
