import type {
  Article,
  Briefing,
  Document,
  Edition,
  Fingerprint,
  LedgerEntry,
  StageName,
  Subjects,
} from '@daybrief/schema'

/** A lease on one input at one stage. `start` makes it good for one finish only. */
export type Claim = { stage: StageName; input: string; start: number; attempts: number }

/** What a stage gives, written in the same transaction that moves its input on. */
export type Records = {
  /** The document's text, to which all ranges refer. */
  texts?: { document: string; text: string }[]
  articles?: Article[]
  fingerprints?: Fingerprint[]
  subjects?: Subjects[]
  briefings?: { briefing: Briefing; members: Member[] }[]
}

/** How a claim ends. `again` puts it back: with `attempt` it counts towards the limit of tries, without it does not. */
export type Ending =
  | {
      status: 'kept' | 'dropped' | 'failed'
      reason: string
      records?: Records
      next?: { stage: StageName; input: string }[]
    }
  | { status: 'again'; reason: string; dueAt: string; attempt: boolean }

/** An article that belongs to an edition. */
export type Member = { article: string; late: boolean }

/** A finished briefing as kept: the newest of an edition is the one that counts. */
export type KeptBriefing = { edition: string; sha256: string; madeAt: string; briefing: Briefing }

/** How many inputs are in each state at a stage. */
export type LedgerCount = { stage: StageName; state: LedgerEntry['state']; count: number }

/**
 * The ledger: one row for each input and stage. It is the truth and the queue is a hint: what it says is due is put in a
 * queue again, and what it says is done is never done twice.
 */
export type Ledger = {
  /**
   * Leases those of the inputs that are due (or whose lease has run out) at `now`, and counts a start for each. What is
   * done, leased by a living worker, or not yet due is left out of the answer.
   */
  claim(stage: StageName, inputs: string[], options: { now: string; leaseSeconds: number }): Promise<Claim[]>
  /** Ends claims, each by compare-and-set, all in one transaction. Answers for each whether it was still good. */
  finish(endings: { claim: Claim; ending: Ending }[], options: { now: string }): Promise<boolean[]>
  /** Inputs that can be claimed at `now`, oldest first. */
  due(stage: StageName, options: { now: string; limit: number }): Promise<LedgerEntry[]>
  /** All rows of the given inputs. */
  of(inputs: string[]): Promise<LedgerEntry[]>
  /** Failed rows, oldest first. */
  dead(): Promise<LedgerEntry[]>
  /** Makes a failed row due again with fresh counters; false when it is not failed. */
  retry(stage: StageName, input: string, options: { now: string }): Promise<boolean>
  /** Turns a failed row into a dropped one with the reason given; false when it is not failed. */
  discard(stage: StageName, input: string, options: { now: string; reason: string }): Promise<boolean>
  counts(): Promise<LedgerCount[]>
}

/**
 * The record: documents and all that was made of them. Drivers: `@daybrief/store/sqlite`. All instants are ISO strings in
 * UTC and come from the caller, so that a store has no clock.
 */
export type Store = {
  ledger: Ledger
  /** Keeps a document and makes it due for ingest, in one transaction. `known`: the same document is there already. */
  addDocument(document: Document, bytes: Uint8Array): Promise<'added' | 'known'>
  documents(ids: string[]): Promise<Document[]>
  /** All documents, by id. */
  allDocuments(): Promise<Document[]>
  bytes(document: string): Promise<Uint8Array | null>
  texts(documents: string[]): Promise<Map<string, string>>
  /** Articles by id; order of the answer: by id. */
  articles(ids: string[]): Promise<Article[]>
  articlesOf(documents: string[]): Promise<Article[]>
  fingerprints(articles: string[]): Promise<Fingerprint[]>
  subjects(articles: string[]): Promise<Subjects[]>
  /**
   * Ids that a person may mean: articles, documents (by id or id's beginning, at least 4 signs; documents also by their
   * name or the end of it) and editions.
   */
  find(words: string): Promise<{ kind: 'article' | 'document' | 'edition'; id: string }[]>
  /** Opens an edition, once: false when it is open already. Makes it due for digest in the same transaction. */
  openEdition(edition: Edition, options: { now: string }): Promise<boolean>
  editions(plan?: string): Promise<Edition[]>
  /** Makes a finished edition due again, to make it anew. */
  reopenEdition(edition: string, options: { now: string }): Promise<void>
  /**
   * Documents that may belong to an edition: received at or before `receivedBy` (null: any time) and having an article
   * that is in no other edition of the plan, or no article at all and mentioned in none. By id.
   */
  documentsFor(edition: Edition, options: { receivedBy: string | null }): Promise<Document[]>
  /** Articles of an edition, by id. */
  members(edition: string): Promise<Member[]>
  /** Article ids that are in other editions of the plan, with the edition. */
  membersElsewhere(edition: Edition): Promise<{ article: string; edition: string }[]>
  /** The newest briefing of an edition, or null. */
  briefing(edition: string): Promise<KeptBriefing | null>
  /** All briefings, newest edition first, without their contents. */
  briefings(plan?: string): Promise<{ edition: Edition; sha256: string; madeAt: string }[]>
  /** When the store was made. */
  createdAt(): Promise<string>
  close(): Promise<void>
}
