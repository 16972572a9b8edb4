import { alerts } from './alerts.ts'
import { articles } from './articles.ts'
import { briefings } from './briefings.ts'
import { decisions } from './decisions.ts'
import { documents } from './documents.ts'
import { documentsFor } from './documents-for.ts'
import { editions } from './editions.ts'
import { find } from './find.ts'
import { knownStories } from './known-stories.ts'
import { ledger } from './ledger.ts'
import { members } from './members.ts'
import { createdAt } from './migrations.ts'
import type { Store } from './store.ts'
import { subscriptions } from './subscriptions.ts'
import type { Db } from './tables.ts'
import { tellingsNear } from './tellings-near.ts'

/** The store over a database that is migrated. What is here runs on every database; what a database wants is its driver's. */
export function kyselyStore(db: Db): Store {
  return {
    ledger: ledger(db),
    subscriptions: subscriptions(db),
    alerts: alerts(db),
    ...documents(db),
    ...articles(db),
    ...editions(db),
    ...members(db),
    ...briefings(db),
    ...knownStories(db),
    ...decisions(db),
    tellingsNear: (articles, options) => tellingsNear(db, articles, options),
    find: (words) => find(db, words),
    documentsFor: (edition, options) => documentsFor(db, edition, options),
    createdAt: () => createdAt(db),
    close: () => db.destroy(),
  }
}
