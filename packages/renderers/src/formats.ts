import type { FormatName } from '@daybrief/schema'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { mail } from './mail.ts'
import { markdown } from './markdown.ts'
import { pdf, pdfLetter } from './pdf.ts'
import { text } from './text.ts'

/**
 * Every format a briefing can be written in, by the name a person types. To add one, write its file and name it here; one
 * that needs a large library loads it when it renders and gives a promise.
 */
export const formats = { html, markdown, text, json, pdf, 'pdf-letter': pdfLetter, mail } satisfies Record<
  FormatName,
  Format
>
