import type {
  Article,
  Briefing,
  Decision,
  Document,
  Edition,
  Fingerprint,
  KnownStory,
  LedgerEntry,
  StageName,
  Subjects,
  Subscription,
} from '@daybrief/schema'
import type { Kysely } from 'kysely'
import type { Json } from './json.ts'
import type { Alert } from './store.ts'

/**
 * The tables, as `migrations/` makes them. Ids, instants (`instant.ts`) and counts stand bare, because they are searched
 * and compared; everything whose words come from outside is JSON, so that it comes back equal (`json.ts`).
 */
export type Tables = {
  /** `version`: how many migrations it has; `createdAt`. */
  meta: { key: string; value: string }
  /** `name_backwards`: the name folded and reversed (`name-key.ts`), so that the end of a name is a range of the index. */
  documents: {
    id: string
    received_at: string
    container: string | null
    name_backwards: string
    document: Json<Document>
  }
  document_bytes: { document: string; bytes: Uint8Array }
  document_texts: { document: string; text: Json<string> }
  articles: { id: string; document: string; article: Json<Article> }
  fingerprints: { article: string; fingerprint: Json<Fingerprint> }
  subjects: { article: string; subjects: Json<Subjects> }
  /** `claims`: claims ever made on the row. It only grows, which makes a claim good for one finish only. */
  ledger: {
    input: string
    stage: StageName
    state: LedgerEntry['state']
    reason: Json<string>
    starts: number
    attempts: number
    claims: number
    due_at: string
    leased_until: string | null
    changed_at: string
  }
  editions: { id: string; plan: string; closes_at: string; opened_at: string; edition: Json<Edition> }
  /** The documents an edition is made of, fixed when it is opened, less those it released. */
  closed_sets: { edition: string; document: string }
  /** The articles of an edition; `late` is 0 or 1. */
  members: { edition: string; article: string; late: number }
  /** `number`: 1 for the first briefing made of an edition, and so on; the highest counts. */
  briefings: { edition: string; number: number; sha256: string; made_at: string; briefing: Json<Briefing> }
  /** `claims`: as in the ledger. `subscription` is null until it was asked for the first time. */
  subscriptions: { id: string; claims: number; leased_until: string | null; subscription: Json<Subscription> | null }
  /** Entries that were taken, each by its fingerprint; `seen_at`: when the feed last held it. */
  subscription_entries: { subscription: string; fingerprint: string; seen_at: string }
  /** One row each time it was decided; at most one of them is not withdrawn. */
  decisions: { id: string; decided_at: string; withdrawn_at: string | null; decision: Json<Decision> }
  /** An article as the index of copies has it; `number`: `telling-number.ts`. */
  tellings: { article: string; number: number; bands: Json<number[]> }
  /** The index of copies: under each band key the numbers of the members of editions that have it. */
  bands: { band: number; telling: number }
  /** Stories as an edition left them; `plan` and `date` are the edition's. */
  known_stories: { edition: string; story: string; plan: string; date: string; known: Json<KnownStory> }
  alerts: { article: string; raised_at: string; delivered_at: string | null; hits: Json<Alert['hits']> }
}

/** The tables in a database, or in a transaction on it. */
export type Db = Kysely<Tables>
