import { z } from 'zod'

/** A part of the world an edition covers: one file in `editorial/regions`. */
export const Region = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name."),
    code: z
      .string()
      .regex(/^\d{3}$/)
      .describe('UN M49 code.'),
    name: z.string().min(1).describe('The name shown.'),
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).describe('ISO 3166-1 codes; empty means the whole world.'),
  })
  .meta({ id: 'Region', description: 'A UN M49 region and its countries.' })
export type Region = z.infer<typeof Region>
