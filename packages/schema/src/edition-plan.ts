import { z } from 'zod'

/** A standing decision to make an edition every day: one file in `editorial/editions`. */
export const EditionPlan = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name; what a person types."),
    title: z.string().min(1).describe('The title of its briefings.'),
    region: z.string().describe('Id of the region it covers.'),
    closes: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .describe('Time of day at which it closes.'),
    zone: z.string().describe('IANA time zone of that time.'),
    days: z
      .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
      .default(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
      .describe('Days on which it is made.'),
    staleAfterDays: z
      .int()
      .positive()
      .default(7)
      .describe('A story whose last report is older goes under older items.'),
    leadStories: z
      .int()
      .positive()
      .default(12)
      .describe('Stories in the region told at length; the others get a line.'),
    graceMinutes: z.int().nonnegative().default(15).describe('How long a due edition waits for inputs still in work.'),
  })
  .meta({ id: 'EditionPlan', description: 'A standing decision to make an edition: region, closing time, zone.' })
export type EditionPlan = z.infer<typeof EditionPlan>
