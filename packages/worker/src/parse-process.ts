import { Socket } from 'node:net'
import { parse } from '@daybrief/parsers'
import type { Document, Publisher } from '@daybrief/schema'

/** What is told to the process once, what is asked of it, and what it answers. */
export type ParseSetting = { publishers: Publisher[] }
export type ParseRequest = { document: Document; bytes: Uint8Array }
export type ParseAnswer = { parsed: Awaited<ReturnType<typeof parse>> } | { error: { name: string; message: string } }

/** Parsers have nothing to fetch. Node 24 cannot forbid it (`--allow-net` came with 25), so the way out is closed here. */
Socket.prototype.connect = () => {
  throw new Error('A parser tried to open a connection; parsers have no network.')
}

let publishers: Publisher[] = []

process.on('message', async (message: ParseSetting | ParseRequest) => {
  if ('publishers' in message) publishers = message.publishers
  else process.send?.(await answerTo(message))
})
// It ends with its parent, and not by the signals that a terminal or a supervisor sends to both.
process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

async function answerTo({ document, bytes }: ParseRequest): Promise<ParseAnswer> {
  try {
    return { parsed: await parse(document, bytes, { publishers }) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return { error: { name, message } }
  }
}
