import { Socket } from 'node:net'
import { parse } from '@daybrief/parsers'
import type { Article, Document, Publisher } from '@daybrief/schema'

/** What is told to the process once, what is asked of it, and what it answers. */
export type ParseSetting = { publishers: Publisher[] }
export type ParseRequest = { document: Document; bytes: Uint8Array }
/** An answer comes in parts, so that a large one never stands whole in a buffer on its way. */
export type ParseAnswer =
  | { text: string }
  | { articles: Article[] }
  | { contained: Contained }
  | { done: true }
  | { error: { name: string; message: string } }

type Parsed = Awaited<ReturnType<typeof parse>>
type Contained = NonNullable<Parsed['contained']>[number]

/** Articles in one part: about 1 MB. */
const ARTICLES_AT_ONCE = 100

/** Parsers have nothing to fetch. Node 24 cannot forbid it (`--allow-net` came with 25), so the way out is closed here. */
Socket.prototype.connect = () => {
  throw new Error('A parser tried to open a connection; parsers have no network.')
}

const WARM_UP: Document = {
  id: '0'.repeat(32),
  name: 'warm-up',
  mediaType: 'text/plain',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '1970-01-01T00:00:00.000Z',
  size: 0,
}

let publishers: Publisher[] = []

const warm = warmUp()

process.on('message', async (message: ParseSetting | ParseRequest) => {
  await warm
  if ('publishers' in message) publishers = message.publishers
  else for await (const answer of answersTo(message)) await send(answer)
})
// It ends with its parent, and not by the signals that a terminal or a supervisor sends to both.
process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

/** Loads the reader of plain text, the commonest format, while publishers and first document are still on their way. */
async function warmUp(): Promise<void> {
  await parse(WARM_UP, new TextEncoder().encode('A line.\n'), { publishers: [] })
}

async function* answersTo({ document, bytes }: ParseRequest): AsyncGenerator<ParseAnswer> {
  try {
    const { text, articles, contained = [] } = await parse(document, bytes, { publishers })
    yield { text }
    for (let at = 0; at < articles.length; at += ARTICLES_AT_ONCE)
      yield { articles: articles.slice(at, at + ARTICLES_AT_ONCE) }
    for (const inner of contained) yield { contained: inner }
    yield { done: true }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    yield { error: { name, message } }
  }
}

const send = (answer: ParseAnswer) => new Promise<void>((resolve) => process.send?.(answer, () => resolve()))
