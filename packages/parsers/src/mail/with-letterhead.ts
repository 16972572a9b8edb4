import type { Article, Evidence, Finding, PublishedAt, PublishedBy } from '@daybrief/schema'
import { feedDate } from '../feed/feed-date.ts'
import type { Letterhead } from './letter.ts'
import type { Sender } from './sender.ts'

/** A header states its subject and date by machine; who sends a report need not have written it. */
const CONFIDENCE = { subject: 0.95, date: 0.95, sender: 0.6, publisher: 0.9 }

/** Where the head of a mail stands in its text. */
export type HeadEvidence = { subject: Evidence | null; from: Evidence | null; date: Evidence | null }

/**
 * An article of a mail, with what its own words leave open filled in from the mail's head: publisher and date of each,
 * headline and byline of an article that is alone in its mail. What the article says itself goes before.
 */
export function withLetterhead(
  article: Article,
  options: { head: Letterhead; sender: Sender; evidence: HeadEvidence; alone: boolean },
): Article {
  const { head, sender, evidence, alone } = options
  const filled = {
    ...article,
    publisher: article.publisher ?? publisherOf(sender, evidence.from),
    publishedAt: article.publishedAt ?? dateOf(head.date, evidence.date),
  }
  if (!alone) return filled
  const subject = stated(head.subject, { confidence: CONFIDENCE.subject, evidence: evidence.subject })
  const author = stated(sender.person, { confidence: CONFIDENCE.sender, evidence: evidence.from })
  return { ...filled, headline: article.headline ?? subject, byline: article.byline ?? author }
}

function stated(text: string | null, found: { confidence: number; evidence: Evidence | null }): Finding | null {
  if (text === null || found.evidence === null) return null
  return { text, basis: 'export', confidence: found.confidence, evidence: [found.evidence] }
}

function publisherOf({ publisher }: Sender, from: Evidence | null): PublishedBy | null {
  if (publisher === null) return null
  const { id, name } = publisher
  return { id, name, basis: 'export', confidence: CONFIDENCE.publisher, evidence: from === null ? [] : [from] }
}

function dateOf(date: string, line: Evidence | null): PublishedAt | null {
  const stated = feedDate([date])
  if (stated === null) return null
  return { ...stated, basis: 'export', confidence: CONFIDENCE.date, evidence: line === null ? [] : [line] }
}
