import type { Briefing } from '@daybrief/schema'

/** A way to put a briefing on paper: the same briefing always gives the same characters or bytes. */
export type Format<Written = string | Uint8Array | Promise<string | Uint8Array>> = {
  /** What a person types to choose it. */
  name: string
  /** End of the file's name, without the dot. */
  extension: string
  /** Media type with its charset, as it goes into a header. */
  mediaType: string
  /** The whole file. Throws MissingArticle when the briefing cites an article that its appendix does not hold. */
  render(briefing: Briefing): Written
}
