import { z } from 'zod'

/** What sort of publisher: decides how much an origin of its own counts. */
export const PublisherKind = z
  .enum(['wire', 'state', 'independent', 'party', 'official', 'aggregator', 'unknown'])
  .meta({ id: 'PublisherKind', description: 'What sort of publisher.' })
export type PublisherKind = z.infer<typeof PublisherKind>

/** Who published, as the desk knows them: one file in `editorial/publishers`. */
export const Publisher = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name."),
    name: z.string().min(1).describe('The name shown.'),
    aliases: z
      .array(z.string().min(1))
      .default([])
      .describe('Other names and marks as they stand in text: FN, AKP, (AP).'),
    domains: z.array(z.string()).default([]).describe('Hosts it publishes on, without www.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null)
      .describe('ISO 3166-1 alpha-2 code of its seat.'),
    kind: PublisherKind.default('unknown'),
    reliability: z
      .enum(['A', 'B', 'C', 'D', 'E', 'F'])
      .default('F')
      .describe("The desk's grade in the Admiralty code; F means that it cannot be judged."),
  })
  .meta({ id: 'Publisher', description: 'Who published, with aliases, country, kind and the grade the desk gives.' })
export type Publisher = z.infer<typeof Publisher>
