import type { Queues } from '@daybrief/queue'
import { memoryQueues } from '@daybrief/queue/memory'
import { deliverAlert, openDesk, type Settings, type Tell } from '@daybrief/worker'
import type { ParserSoon } from '@daybrief/worker/parser-soon'
import { Problem } from './problem.ts'

/** Seconds between tries when a person waits: what does not pass at once is told, and `dead retry` tries again. */
const WAITS = [0.05, 0.5]

/** Opens store, editorial data and parsers for a command that works in this process. */
export async function open(
  settings: Settings,
  options: {
    queues?: Queues
    tell?: Tell
    parser?: ParserSoon
  } = {},
) {
  try {
    return await openDesk(settings, {
      queues: options.queues ?? memoryQueues(),
      waits: WAITS,
      tell: options.tell ?? (() => {}),
      alert: async (notice) => {
        await deliverAlert(notice, { folder: settings.out })
      },
      ...(options.parser ? { parser: options.parser } : {}),
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'EditorialFault') throw error
    throw new Problem(
      `The store in ${settings.store} cannot be opened: ${error instanceof Error ? error.message : error}`,
      'unavailable',
    )
  }
}
