import { z } from 'zod'
import { Range } from './range.ts'

/** Why a stretch is no part of the report. */
export const BoilerplateKind = z
  .enum([
    'separator',
    'byline',
    'date-line',
    'dateline',
    'caption',
    'repeat',
    'widget',
    'publisher-mark',
    'related-headline',
    'author-note',
    'kicker',
    'headline-suffix',
    'header',
    'credit',
  ])
  .meta({ id: 'BoilerplateKind', description: 'Why a stretch is no part of the report.' })
export type BoilerplateKind = z.infer<typeof BoilerplateKind>

/** A stretch cut from an article's paragraphs, and why. It may still be evidence for a date or a name. */
export const Boilerplate = z
  .object({
    range: Range.describe("Where the words stand in the document's text."),
    kind: BoilerplateKind,
    text: z.string().describe('The words cut, character for character.'),
  })
  .meta({ id: 'Boilerplate', description: 'A stretch that was cut from an article, and why.' })
export type Boilerplate = z.infer<typeof Boilerplate>
