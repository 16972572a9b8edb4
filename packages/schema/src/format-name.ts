import { z } from 'zod'

/** In what a briefing can be written. pdf is A4, pdf-letter the paper of North America, mail a message file. */
export const FormatName = z
  .enum(['html', 'markdown', 'text', 'json', 'pdf', 'pdf-letter', 'mail'])
  .meta({ id: 'FormatName', description: 'In what a briefing can be written.' })
export type FormatName = z.infer<typeof FormatName>
