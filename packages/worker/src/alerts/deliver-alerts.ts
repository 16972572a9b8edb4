import type { Desk } from '../desk.ts'

/** Alerts handed out in a round; the next one takes the rest. */
const MOST_AT_ONCE = 100

/**
 * Hands out the alerts that wait. One is marked only after it was handed out, so that none is lost with a process that is
 * killed; `Desk.alert` does no harm when called twice, and of several workers one tells that it did.
 */
export async function deliverAlerts(desk: Desk): Promise<void> {
  const { store, context, alert: handOut } = desk
  if (handOut === undefined) return
  const waiting = await store.alerts.waiting({ limit: MOST_AT_ONCE })
  const articles = new Map((await store.articles(waiting.map(({ article }) => article))).map((one) => [one.id, one]))
  const ids = [...articles.values()].map(({ document }) => document)
  const documents = new Map((await store.documents(ids)).map((one) => [one.id, one]))
  for (const alert of waiting) {
    const article = articles.get(alert.article)
    const document = article && documents.get(article.document)
    if (article === undefined || document === undefined) continue
    const names = alert.hits.map(({ name }) => name).join(', ')
    try {
      await handOut({ alert, article, document, watchlists: context.editorial.watchlists })
      if (await store.alerts.delivered(alert.article, { now: desk.now().toISOString() }))
        desk.tell({ stage: 'alert', input: alert.article, status: 'kept', reason: `${names}: ${document.name}` })
    } catch (error) {
      desk.tell({ stage: 'alert', input: alert.article, status: 'error', reason: `${names}: ${String(error)}` })
    }
  }
}
