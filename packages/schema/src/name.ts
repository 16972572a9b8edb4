import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** What sort of thing a name names. */
export const NameKind = z
  .enum(['person', 'organisation', 'place', 'vessel', 'weapon'])
  .meta({ id: 'NameKind', description: 'What sort of thing a name names.' })
export type NameKind = z.infer<typeof NameKind>

/** Somebody or something that an article names, with all spellings it uses for it. */
export const Name = z
  .object({
    name: z.string().min(1).describe('The fullest spelling in the article, without titles and offices.'),
    kind: NameKind,
    office: Evidence.nullable().describe('The office or title the text gives; null when it gives none.'),
    mentions: z.array(Evidence).min(1).describe('Where it stands, in order.'),
  })
  .meta({ id: 'Name', description: 'Somebody or something that an article names, with all its mentions.' })
export type Name = z.infer<typeof Name>
