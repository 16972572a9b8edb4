import { z } from 'zod'

/** What a briefing was made from, so that it can be made again. */
export const Manifest = z
  .object({
    version: z.string().describe('Version of Daybrief.'),
    inputs: z.string().describe('SHA-256 over the ids of all inputs, in order of id.'),
    editorial: z.string().describe('SHA-256 of the editorial data.'),
    settings: z.string().describe('SHA-256 of the plan it was made by.'),
    decisions: z.string().describe('SHA-256 over the decisions of analysts that counted, in order of id.'),
    known: z.string().describe('SHA-256 over the known stories of earlier editions, in order of id.'),
    models: z.record(z.string(), z.string()).describe('Learned models used: fingerprint by id.'),
    languageModel: z.string().nullable().describe('Name of the language model that rephrased; null when none did.'),
    previous: z
      .object({
        edition: z.string().describe('Its id.'),
        sha256: z.string().describe('SHA-256 of its JSON.'),
      })
      .nullable()
      .describe('The edition it was compared with; null when there is none.'),
  })
  .meta({ id: 'Manifest', description: 'What a briefing was made from.' })
export type Manifest = z.infer<typeof Manifest>
