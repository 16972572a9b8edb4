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

/**
 * A lease on one input at one stage. `start` counts the claims ever made on the row and is never set back: it makes a claim
 * good for one finish only, and only until the next claim. `starts` and `attempts` are the counters of the ledger's entry,
 * this start counted in: many `starts` mean poison.
 */
export type Claim = { stage: StageName; input: string; start: number; starts: number; attempts: number }

/** What a stage gives, written in the same transaction that moves its input on. */
export type Records = {
  /** The document's text, to which all ranges refer. */
  texts?: { document: string; text: string }[]
  /** Documents that came inside of one: kept and made due for ingest like those that came by themselves. */
  documents?: { document: Document; bytes: Uint8Array }[]
  articles?: Article[]
  fingerprints?: Fingerprint[]
  /** Keys under which the near copies of an article meet, for the index of copies; whole numbers up to 2⁵³. */
  bands?: { article: string; bands: number[] }[]
  subjects?: Subjects[]
  /** Alerts to be delivered. An article raises one in its life: of one that did before, nothing is written. */
  alerts?: Pick<Alert, 'article' | 'hits'>[]
  /**
   * Briefings with their members and the stories they touched, as they left them; documents `released` were still in work
   * and leave the closed set for the next.
   */
  briefings?: { briefing: Briefing; members: Member[]; stories: KnownStory[]; released?: string[] }[]
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

/**
 * A finished briefing as kept: the newest of an edition is the one that counts. `sha256` is that of its JSON as
 * `JSON.stringify` writes it, in UTF-8; `madeAt` the `now` of the finish that brought it.
 */
export type KeptBriefing = { edition: string; sha256: string; madeAt: string; briefing: Briefing }

/** Something that a person may mean. */
export type Found = { kind: 'article' | 'document' | 'edition' | 'story'; id: string }

/** How many inputs are in each state at a stage. */
export type LedgerCount = { stage: StageName; state: LedgerEntry['state']; count: number }

/**
 * The ledger: one row for each input and stage. It is the truth and the queue is a hint: what it says is due is put in a
 * queue again, and what it says is done is never done twice.
 */
export type Ledger = {
  /**
   * Leases those of the inputs that are due (or whose lease has run out) at `now`, and counts a start for each. What is
   * done, leased by a living worker, or not yet due is left out of the answer, which is in the order of the inputs.
   */
  claim(stage: StageName, inputs: string[], options: { now: string; leaseSeconds: number }): Promise<Claim[]>
  /**
   * Ends claims, each by compare-and-set, all in one transaction with what they give. Answers for each whether it was still
   * good; of one that was not, nothing is written. A claim whose lease has run out is good until another is made. An end
   * takes its own start off `starts`. The `next` rows are due at `now`; one that is there already stays as it is.
   */
  finish(endings: { claim: Claim; ending: Ending }[], options: { now: string }): Promise<boolean[]>
  /** Inputs that can be claimed at `now`, by `dueAt` and input. */
  due(stage: StageName, options: { now: string; limit: number }): Promise<LedgerEntry[]>
  /** All rows of the given inputs, by input and stage. */
  of(inputs: string[]): Promise<LedgerEntry[]>
  /** Failed rows, by the time they failed and input. */
  dead(): Promise<LedgerEntry[]>
  /** Makes a failed row due again with fresh counters; false when it is not failed. */
  retry(stage: StageName, input: string, options: { now: string }): Promise<boolean>
  /** Turns a failed row into a dropped one with the reason given; false when it is not failed. */
  discard(stage: StageName, input: string, options: { now: string; reason: string }): Promise<boolean>
  /** By stage and state, without those of which there are none. */
  counts(): Promise<LedgerCount[]>
}

/** A lease on a subscription, good for one finish; and what was known of it, null before the first time. */
export type SubscriptionClaim = { id: string; start: number; subscription: Subscription | null }

/** What asking gave. `entries` were seen now; those last seen before `forgetBefore` are forgotten. */
export type SubscriptionEnding = {
  subscription: Subscription
  entries?: string[]
  forgetBefore?: string
  documents?: { document: Document; bytes: Uint8Array }[]
}

/** Feeds and mailboxes: how far each was read, and who is reading it. */
export type Subscriptions = {
  /** All that were ever asked, by id. */
  all(): Promise<Subscription[]>
  /**
   * Leases one, unless somebody has it or `isDue` says no of what is known of it. Of several that ask at once, one gets it;
   * a lease that has run out is anybody's.
   */
  claim(
    id: string,
    options: { now: string; leaseSeconds: number; isDue?: (known: Subscription | null) => boolean },
  ): Promise<SubscriptionClaim | null>
  /** Those of the fingerprints that were among the entries of a finish and are not forgotten. */
  knownEntries(id: string, fingerprints: string[]): Promise<Set<string>>
  /**
   * Ends a claim, in one transaction with the documents it brought, which are kept and made due for ingest. Answers with
   * the ids of those that are new; null when the claim was no longer good, and then nothing is written.
   */
  finish(claim: SubscriptionClaim, ending: SubscriptionEnding, options: { now: string }): Promise<string[] | null>
}

/** Hits of an article on entries of watchlists that are not to wait for an edition; `deliveredAt` null: it still waits. */
export type Alert = { article: string; hits: Subjects['watchlist']; raisedAt: string; deliveredAt: string | null }

/** Alerts: each is raised once, with the record that raised it, and delivered at least once until it is marked. */
export type Alerts = {
  /** Those raised at or after `since`, or all: newest first. */
  raised(options?: { since?: string }): Promise<Alert[]>
  /** Those not delivered yet, oldest first. */
  waiting(options: { limit: number }): Promise<Alert[]>
  /** Marks one as delivered. Of several that do so at once, one is answered true. */
  delivered(article: string, options: { now: string }): Promise<boolean>
}

/**
 * The record: documents and all that was made of them. Drivers: `@daybrief/store/sqlite`. All instants are ISO strings in
 * UTC and come from the caller, so that a store has no clock; those of the ledger come back with milliseconds.
 *
 * What is kept comes back equal, whatever is in it: bytes, NULs, lone surrogates. Ids are the exception: they have to be
 * well-formed Unicode, and one that is not is refused with an error. Answers are in the order of ids unless they say
 * otherwise, and ids that are not in the store are left out.
 */
export type Store = {
  ledger: Ledger
  subscriptions: Subscriptions
  alerts: Alerts
  /** Keeps a document and makes it due for ingest, in one transaction. `known`: the same document is there already. */
  addDocument(document: Document, bytes: Uint8Array): Promise<'added' | 'known'>
  documents(ids: string[]): Promise<Document[]>
  /** All documents, by id. */
  allDocuments(): Promise<Document[]>
  /** Documents that came inside of the given ones, by id. */
  contained(containers: string[]): Promise<Document[]>
  bytes(document: string): Promise<Uint8Array | null>
  texts(documents: string[]): Promise<Map<string, string>>
  articles(ids: string[]): Promise<Article[]>
  articlesOf(documents: string[]): Promise<Article[]>
  fingerprints(articles: string[]): Promise<Fingerprint[]>
  subjects(articles: string[]): Promise<Subjects[]>
  /**
   * What a person may mean, at most 100: articles, documents, editions and known stories by id or id's beginning (at least
   * 4 signs; of an article also its document's beginning and its number, `3fa9-2`), documents also by name, with more or
   * fewer folders than it has, by the end of it, and by any part when nothing else fits. Letter case and surrounding quotes do not matter. The
   * closest fit alone is answered; of several alike, the newest first.
   */
  find(words: string): Promise<Found[]>
  /**
   * Opens an edition, once, with the closed set of documents it is made of, and makes it due for digest, all in one
   * transaction. False when it is open already; then nothing changes.
   */
  openEdition(edition: Edition, options: { now: string; documents: string[] }): Promise<boolean>
  /** The closed set of an edition; null when it was never opened. */
  closedSet(edition: string): Promise<{ edition: Edition; documents: string[]; openedAt: string } | null>
  /** All editions, or those of a plan: newest closing first. */
  editions(plan?: string): Promise<Edition[]>
  /**
   * Makes an open edition anew, with another closed set, open from `now`: due for digest again, with fresh counters. A
   * worker that is making the old one finds its claim no longer good.
   * @throws Error when the edition was never opened.
   */
  reopenEdition(edition: string, options: { now: string; documents: string[] }): Promise<void>
  /**
   * Documents for an edition's closed set: received at or before `receivedBy` (null: any time), and either in no other
   * edition's closed set of the plan or with an article that is a member of no other edition of the plan. By id.
   */
  documentsFor(edition: Edition, options: { receivedBy: string | null }): Promise<Document[]>
  /** Articles of an edition: those given with its newest briefing. */
  members(edition: string): Promise<Member[]>
  /** The editions, of any plan, that articles are members of. */
  editionsOf(articles: string[]): Promise<{ article: string; edition: string }[]>
  /**
   * Article ids that are in other editions of the plan, with the edition: all there ever were, or those of the documents
   * given, which an archive of years needs.
   */
  membersElsewhere(
    edition: Edition,
    options?: { documents?: string[] },
  ): Promise<{ article: string; edition: string }[]>
  /** The newest briefing of an edition, or the one with this fingerprint; null when there is none. */
  briefing(edition: string, options?: { sha256?: string }): Promise<KeptBriefing | null>
  /** All briefings without their contents: newest edition first, and of one edition the newest briefing first. */
  briefings(plan?: string): Promise<{ edition: Edition; sha256: string; madeAt: string }[]>
  /**
   * Members of editions of the plan that close earlier than this one and share band keys with articles given, each with the
   * first edition that has it. Of one article those are answered with which it shares most keys, at most `nearest` (8); under
   * one key at most `limit` (24) are looked at, which ones depends on nothing but their ids.
   */
  tellingsNear(
    articles: string[],
    options: { edition: Edition; limit?: number; nearest?: number },
  ): Promise<{ article: string; edition: string }[]>
  /** The newest state of each story that an edition of the plan touched, from the day `since` until before this edition. */
  knownStories(edition: Edition, options: { since: string }): Promise<KnownStory[]>
  /** All states of a story, in editions of any plan: oldest first. */
  storyStates(story: string): Promise<{ edition: string; known: KnownStory }[]>
  /** All decisions there ever were, withdrawn ones too, by time and id. */
  decisions(): Promise<Decision[]>
  /** Keeps a decision. `known`: it counts already. One that was withdrawn can be made again, and stands there twice. */
  addDecision(decision: Decision): Promise<'added' | 'known'>
  /** Takes a decision back; false when none with this id counts. */
  withdrawDecision(id: string, options: { now: string }): Promise<boolean>
  /** When the store was made. */
  createdAt(): Promise<string>
  close(): Promise<void>
}
