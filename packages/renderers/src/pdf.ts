import type { Briefing } from '@daybrief/schema'
import type { Format } from './format.ts'
import { compilePdf, type Paper } from './pdf/compile-pdf.ts'
import { paperBriefing } from './pdf/paper-briefing.ts'
import { TEMPLATE } from './pdf/template.ts'

/** Pages to print and to send, on A4: each script shaped right, tagged for screen readers, dated by its closing time. */
export const pdf: Format<Promise<Uint8Array>> = {
  name: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  render: onPaper('a4'),
}

/** The same on Letter. */
export const pdfLetter: Format<Promise<Uint8Array>> = {
  name: 'pdf-letter',
  extension: 'letter.pdf',
  mediaType: 'application/pdf',
  render: onPaper('us-letter'),
}

function onPaper(paper: Paper): (briefing: Briefing) => Promise<Uint8Array> {
  return async (briefing) => compilePdf(TEMPLATE, { briefing: JSON.stringify(paperBriefing(briefing)), paper })
}
