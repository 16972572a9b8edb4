import { createHash } from 'node:crypto'
import type {
  Article,
  Briefing,
  Decision,
  Document,
  Edition,
  Fingerprint,
  KnownStory,
  Subjects,
  Subscription,
} from '@daybrief/schema'

/** 08:00 on a day of the stories below, and so many seconds later. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2031, 4, 6, 8) + seconds * 1000).toISOString()
}

/** A document's id, for a word to know it by. */
export function documentId(word: string): string {
  return createHash('sha256').update(word).digest('hex').slice(0, 32)
}

export function aDocument(name: string, changes: Partial<Document> = {}): Document {
  return {
    id: documentId(name),
    name,
    mediaType: 'text/plain',
    arrival: 'file',
    address: null,
    charset: null,
    container: null,
    receivedAt: at(0),
    size: 3,
    ...changes,
  }
}

export function anArticle(document: Document, ordinal: number, text = 'The ferry left Port Amber at noon.'): Article {
  const range = { start: 0, end: text.length }
  return {
    id: `${document.id}-${String(ordinal).padStart(4, '0')}`,
    document: document.id,
    ordinal,
    range,
    lines: { first: 1, last: 1 },
    headline: { text, basis: 'line', confidence: 0.9, evidence: [{ range, text }] },
    byline: null,
    dateline: null,
    publisher: null,
    publishedAt: null,
    language: 'en',
    address: null,
    paragraphs: [{ range, text }],
    boilerplate: [],
    cut: { confidence: 1, reason: 'the first of its document' },
  }
}

export function aFingerprint(article: string): Fingerprint {
  return { article, exact: documentId(article), words: 7, minhash: [1, 2 ** 32 - 1] }
}

export function someSubjects(article: string): Subjects {
  return {
    article,
    topics: [],
    countries: [],
    watchlist: [],
    events: [],
    facts: [],
    names: [],
    kind: { value: 'report', evidence: [] },
    security: 0.25,
  }
}

export function aSubscription(id: string, changes: Partial<Subscription> = {}): Subscription {
  return {
    id,
    address: `https://news.example/${id}`,
    validators: null,
    messages: null,
    checkedAt: at(0),
    broughtAt: null,
    failures: 0,
    error: null,
    waitUntil: null,
    ...changes,
  }
}

export function aDecision(id: string, changes: Partial<Decision> = {}): Decision {
  return {
    id,
    kind: 'not-a-copy',
    articles: [documentId('one')],
    from: [documentId('other')],
    subject: null,
    sides: [],
    by: null,
    at: at(0),
    note: null,
    withdrawnAt: null,
    ...changes,
  }
}

/** A story as an edition left it, for a word to know it by. */
export function aKnownStory(word: string, edition: Edition, changes: Partial<KnownStory> = {}): KnownStory {
  const article = `${documentId(word)}-0001`
  return {
    id: `story-${article}`,
    firstSeen: edition.date,
    lastSeen: edition.date,
    articles: [{ article, edition: edition.id }],
    terms: [[word, 0.5]],
    tellings: 1,
    newest: edition.date,
    ...changes,
  }
}

/** An edition that closes at 08:00 on a day of May 2031. */
export function anEdition(plan: string, day: number): Edition {
  const date = `2031-05-${String(day).padStart(2, '0')}`
  return { id: `${plan}-${date}`, plan, date, closesAt: `${date}T08:00:00.000Z` }
}

export function aBriefing(edition: Edition, title = 'Morning briefing'): Briefing {
  return {
    v: 1,
    edition,
    title,
    region: 'The Amber Coast',
    regionCountries: [],
    closing: '6 May 2031, 08:00 (UTC)',
    counts: { documents: 0, processed: 0, articles: 0, stories: 0, origins: 0, statements: 0, unverified: 0 },
    dates: null,
    keyPoints: [],
    stories: [],
    outside: [],
    older: [],
    names: { topics: {}, countries: {}, events: {} },
    rephrasings: [],
    ahead: [],
    quiet: [],
    coverage: [],
    record: { decisions: [], changes: [] },
    articles: [],
    documents: [],
    manifest: {
      version: '0.0.0',
      inputs: '',
      editorial: '',
      settings: '',
      decisions: '',
      known: '',
      models: {},
      languageModel: null,
      previous: null,
    },
  }
}
