import type { Article, Document, Watchlist } from '@daybrief/schema'
import type { Alert } from '@daybrief/store'

/** An alert with all that it takes to tell of it. */
export type AlertNotice = { alert: Alert; article: Article; document: Document; watchlists: readonly Watchlist[] }
