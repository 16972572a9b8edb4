import type { BoilerplateKind } from '@daybrief/schema'

/** A stretch of a report as it came, on one line; `kind` says why it is no part of the report, null that it is. */
export type WireParagraph = { text: string; kind: BoilerplateKind | null }

/**
 * An article as a page or an export states it, whatever the format. All strings are plain text on one line; several values
 * stand in the order in which they are believed. Nothing here has a place in the document's text yet.
 */
export type WireArticle = {
  headline: string | null
  authors: string[]
  /** As stated, first publication before update, in any form. */
  dates: string[]
  publishers: string[]
  addresses: string[]
  /** BCP 47, as stated. */
  language: string | null
  paragraphs: WireParagraph[]
}
