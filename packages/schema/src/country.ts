import { z } from 'zod'

/** A country and the names that point to it: one file in `editorial/countries`. */
export const Country = z
  .object({
    code: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('ISO 3166-1 alpha-2.'),
    name: z.string().min(1).describe('The name shown.'),
    names: z.array(z.string().min(1)).default([]).describe('Other names: U.S., Britain, Republic of Korea.'),
    demonyms: z.array(z.string().min(1)).default([]).describe('Adjectives and names of its people.'),
    capitals: z.array(z.string().min(1)).default([]).describe('Seats of government.'),
    cities: z
      .array(z.string().min(1))
      .default([])
      .describe('Cities and provinces. One may stand with two countries; the rest of an article decides.'),
    metonyms: z
      .array(z.string().min(1))
      .default([])
      .describe('Places, bodies and people that stand for it: Kremlin, Pentagon.'),
  })
  .meta({ id: 'Country', description: 'A country on its ISO 3166 code and the names that point to it.' })
export type Country = z.infer<typeof Country>
