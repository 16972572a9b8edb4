import { readEditorial } from '@daybrief/editorial'
import { fetchAddress } from '@daybrief/intake'
import { openStore, takeIn } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { count, printer, safe } from '../print.ts'
import { reachQueues } from '../reach-queues.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Fetches each feed of the editorial data that is not paused, and hands it to the workers. */
export async function feedsFetch(options: CommonOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const { feeds } = await readEditorial(settings.editorial)
  const active = feeds.filter(({ paused }) => !paused)
  const store = await openStore(settings.store, { now: new Date() })
  const { queues } = await reachQueues(settings)
  try {
    const results: { feed: string; status: string; reason: string }[] = []
    for (const { id, address } of active) {
      const input = await fetchAddress(address).then(
        (arrived) => ({ ...arrived, arrival: 'feed' as const }),
        (error) => ({ failure: String(error instanceof Error ? error.message : error) }),
      )
      if ('failure' in input) results.push({ feed: id, status: 'failed', reason: input.failure })
      else {
        const { status, reason } = await takeIn(input, { store, queues, now: () => new Date(), tell: () => {} })
        results.push({ feed: id, status: status === 'known' ? 'nothing new' : status, reason })
      }
    }
    print.value(results)
    if (active.length === 0)
      print.line(`No feed to fetch: ${count(feeds.length, 'feed')} in editorial/feeds, all paused.`)
    for (const { feed, status, reason } of results)
      print.line(`${status.padEnd(12)} ${feed}${reason ? `: ${safe(reason)}` : ''}`)
    return results.some(({ status }) => status === 'failed') ? EXIT.inPart : EXIT.done
  } finally {
    await queues.close()
    await store.close()
  }
}
