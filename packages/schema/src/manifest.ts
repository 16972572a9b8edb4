import { z } from 'zod'

/** What a briefing was made from, so that it can be made again. */
export const Manifest = z
  .object({
    version: z.string().describe('Version of Daybrief.'),
    inputs: z.string().describe('SHA-256 over the ids of all inputs, in order of id.'),
    editorial: z.string().describe('SHA-256 of the editorial data.'),
    previous: z.string().nullable().describe('Id of the edition it was compared with.'),
  })
  .meta({ id: 'Manifest', description: 'What a briefing was made from.' })
export type Manifest = z.infer<typeof Manifest>
