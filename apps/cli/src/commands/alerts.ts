import { openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { headlinesOf } from '../headlines-of.ts'
import { printer, safe } from '../print.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Lists the alerts that were raised, newest first. */
export async function alerts(options: CommonOptions): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const raised = await store.alerts.raised()
    const headlines = await headlinesOf(
      raised.map(({ article }) => article),
      store,
    )
    print.value(raised.map((alert) => ({ ...alert, headline: headlines.get(alert.article) ?? null })))
    if (raised.length === 0)
      print.line('No alert was raised. An entry of a watchlist with "alert: true" raises one when an article hits it.')
    for (const { article, hits, raisedAt, deliveredAt } of raised) {
      print.line(`${raisedAt}  ${safe(hits.map(({ name }) => name).join(', '))}: ${safe(headlines.get(article) ?? '')}`)
      print.line(`  ${article}, ${deliveredAt === null ? 'NOT DELIVERED YET' : `delivered ${deliveredAt}`}`)
    }
    return EXIT.done
  } finally {
    await store.close()
  }
}
