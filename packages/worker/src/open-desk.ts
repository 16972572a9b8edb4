import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Queues } from '@daybrief/queue'
import type { Publisher } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import type { Desk, Tell } from './desk.ts'
import { openEditorial } from './open-editorial.ts'
import { openLanguageModel } from './open-language-model.ts'
import type { ParseProcess } from './parse-in-process.ts'
import { type ParserSoon, parserSoon } from './parser-soon.ts'
import { rephrase } from './rephrase.ts'
import type { Settings } from './settings.ts'
import { version } from './version.ts'

/** Opens the store in its folder, which is made if need be. */
export async function openStore(folder: string, options: { now: Date }): Promise<Store> {
  const { openSqliteStore } = await import('@daybrief/store/sqlite')
  await mkdir(folder, { recursive: true })
  return openSqliteStore(join(folder, 'daybrief.db'), { createdAt: options.now.toISOString() })
}

/**
 * Opens all that stages need. `close` ends the process of the parsers, the queues and the store.
 *
 * @throws EditorialFault when the editorial data is wrong; Error when the store cannot be opened.
 */
export async function openDesk(
  settings: Pick<Settings, 'store' | 'editorial' | 'modelUrl' | 'modelName' | 'modelKeyFile'>,
  options: {
    queues: Queues
    tell: Tell
    waits: number[]
    now?: () => Date
    deliver?: Desk['deliver']
    alert?: Desk['alert']
    /** The process of the parsers, if it was started already; else it starts with the first document. */
    parser?: ParserSoon
  },
): Promise<Desk & { close(): Promise<void> }> {
  const now = options.now ?? (() => new Date())
  const reading = openEditorial(settings)
  const parser = parserOf(options.parser)
  parser.know(reading.then(({ publishers }) => publishers))
  const [editorial, store] = await Promise.all([reading, openStore(settings.store, { now: now() })]).catch(
    async (error) => {
      await parser.close()
      throw error
    },
  )
  return {
    store,
    queues: options.queues,
    context: { editorial, version, parse: parser.parse },
    waits: options.waits,
    now,
    tell: options.tell,
    deliver: options.deliver ?? (async () => {}),
    ...(await rephraseOf(settings, { now, tell: options.tell })),
    ...(options.alert ? { alert: options.alert } : {}),
    async close() {
      await options.queues.close()
      await parser.close()
      await store.close()
    },
  }
}

/** How a briefing is rephrased, where a language model is set; what came of it is told. */
async function rephraseOf(
  settings: Parameters<typeof openLanguageModel>[0],
  { now, tell }: Pick<Desk, 'now' | 'tell'>,
): Promise<Pick<Desk, 'rephrase'>> {
  const model = await openLanguageModel(settings)
  if (model === null) return {}
  return {
    async rephrase(before) {
      const { briefing, asked, taken, refused, unanswered } = await rephrase(before, { model, now })
      const reason = `${model.name}: ${asked} asked, ${taken} taken, ${refused} refused, ${unanswered} not answered`
      tell({
        stage: 'rephrase',
        input: before.edition.id,
        status: asked > 0 && unanswered === asked ? 'error' : 'kept',
        reason,
      })
      return briefing
    },
  }
}

/** The process of the parsers, started with the first document if not before: most stages parse nothing. */
function parserOf(started: ParserSoon | undefined) {
  let soon = started
  let publishers: Promise<Publisher[]>
  return {
    know(told: Promise<Publisher[]>) {
      publishers = told
      publishers.catch(() => {})
      soon?.know(publishers)
    },
    parse(...asked: Parameters<ParseProcess['parse']>) {
      if (soon === undefined) {
        soon = parserSoon()
        soon.know(publishers)
      }
      return soon.parser.parse(...asked)
    },
    close: async () => soon?.parser.close(),
  }
}
