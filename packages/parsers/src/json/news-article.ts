import { htmlLine, htmlParagraphs } from '../feed/html-paragraphs.ts'
import { isLoose, type Loose, listOf, namesOf, wordsOf } from './loose.ts'
import type { WireArticle } from './wire-article.ts'

/** Types of schema.org that are a report; their many subtypes end alike. */
const TYPE = /(?:^|\/|:)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/
/** Addresses, names of accounts, and what holds a date. */
const NO_PERSON = /^https?:|^(?:admin|administrator|webmaster|editor|staff|unknown|null)$|\d/i
const BEHIND_NAME = /\s*[|•·]\s*|\s+@/u
const BYLINE_LABEL = /^by\s+(?=\p{Lu})/iu

export const isNewsArticle = (value: Loose): boolean => wordsOf(value['@type']).some((type) => TYPE.test(type))

/** A NewsArticle or its like in JSON-LD, as schema.org defines it. `linked` finds what stands elsewhere by its `@id`. */
export function newsArticle(value: Loose, linked: (id: string) => Loose | undefined = () => undefined): WireArticle {
  const followed = (name: string) =>
    listOf(value[name]).map((part) => {
      const id = isLoose(part) && part.name === undefined ? wordsOf(part['@id'])[0] : undefined
      return id === undefined ? part : (linked(id) ?? part)
    })
  const page = value.mainEntityOfPage
  const body = longestOf(namesOf(value.articleBody, value.text))
  return {
    headline: lineOf(namesOf(value.headline, value.name, value.alternativeHeadline)[0]),
    authors: authorsOf(namesOf(...followed('author'), ...(value.author === undefined ? followed('creator') : []))),
    dates: wordsOf(value.datePublished, value.dateCreated, value.uploadDate, value.dateModified),
    publishers: publishersOf(
      namesOf(...followed('publisher'), ...followed('sourceOrganization'), ...followed('provider')),
    ),
    addresses: wordsOf(value.url, isLoose(page) ? (page['@id'] ?? page.url) : page, value['@id']),
    language:
      namesOf(
        isLoose(value.inLanguage) ? (value.inLanguage.alternateName ?? value.inLanguage.name) : value.inLanguage,
      )[0] ?? null,
    paragraphs: (body ?? namesOf(value.description).slice(0, 1)).flatMap((text) =>
      htmlParagraphs(text).map((paragraph) => ({ text: paragraph.text, kind: paragraph.caption ? 'caption' : null })),
    ),
  }
}

/** Names of people on one line each, without label, account, date and what else pages glue to them. */
export const authorsOf = (names: readonly string[]): string[] => [
  ...new Set(
    names
      .map((name) => htmlLine(name).replace(BYLINE_LABEL, '').split(BEHIND_NAME)[0]?.trim() ?? '')
      .filter((name) => name !== '' && name.length <= LONGEST_NAMES && !NO_PERSON.test(name)),
  ),
]
/** A byline with several authors and their posts; what is longer is a biography. */
const LONGEST_NAMES = 200

/** Names of publishers; some write an address in their place. */
export const publishersOf = (names: readonly string[]): string[] =>
  names.map(htmlLine).filter((name) => name !== '' && !/^https?:/i.test(name))

const lineOf = (text: string | undefined): string | null => (text === undefined ? null : htmlLine(text)) || null

function longestOf(texts: readonly string[]): string[] | null {
  const [first, ...rest] = texts
  return first === undefined ? null : [rest.reduce((best, text) => (text.length > best.length ? text : best), first)]
}
