import { politeFetcher } from '@daybrief/intake'
import type { Feed, Subscription } from '@daybrief/schema'
import { fetchFeeds, openEditorial, openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { count, printer, safe } from '../print.ts'
import { Problem } from '../problem.ts'
import { reachQueues } from '../reach-queues.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/**
 * Fetches feeds now and hands what is new to the workers: those named, whatever their state; or, when none is named, all
 * that are not paused and not to be left alone after a failure.
 */
export async function feedsFetch(names: string[], options: CommonOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const { feeds } = await openEditorial(settings)
  const chosen = names.length === 0 ? feeds.filter(({ paused }) => !paused) : names.map((name) => feedOf(name, feeds))
  const now = () => new Date()
  const store = await openStore(settings.store, { now: now() })
  const { queues } = await reachQueues(settings)
  try {
    const fetcher = politeFetcher({ allowPrivate: settings.allowPrivate })
    const mayAsk = (known: Subscription | null) =>
      names.length > 0 || known?.waitUntil == null || known.waitUntil <= now().toISOString()
    const desk = { store, queues, now, tell: () => {}, fetcher }
    const results = await fetchFeeds(chosen, desk, { isDue: (_feed, known) => mayAsk(known) })
    print.value(results)
    if (chosen.length === 0)
      print.line(`No feed to fetch: ${count(feeds.length, 'feed')} in editorial/feeds, all paused.`)
    for (const { feed, status, reason, documents } of results) {
      const brought = documents.length > 0 ? [count(documents.length, 'document')] : []
      const words = [...brought, ...(reason === '' ? [] : [safe(reason)])].join('; ')
      print.line(`${status.padEnd(12)} ${feed}${words === '' ? '' : `: ${words}`}`)
    }
    return results.some(({ status }) => status === 'failed') ? EXIT.inPart : EXIT.done
  } finally {
    await queues.close()
    await store.close()
  }
}

function feedOf(name: string, feeds: Feed[]): Feed {
  const feed = feeds.find(({ id, address }) => id === name.replace(/\.ya?ml$/, '') || address === name)
  if (feed !== undefined) return feed
  const known = feeds.map(({ id }) => id).join(', ') || 'none'
  throw new Problem(`There is no feed "${name}"; there are: ${known}. A new one is a file in editorial/feeds.`, 'usage')
}
