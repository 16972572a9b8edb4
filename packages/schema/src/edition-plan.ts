import { z } from 'zod'
import { FormatName } from './format-name.ts'

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
    formats: z
      .array(FormatName)
      .min(1)
      .default(['html', 'markdown', 'text', 'json'])
      .describe('Formats its briefings are delivered in.'),
    weights: z
      .object({
        severity: z.number().min(0).max(1).default(0.3).describe('How grave its topics and events are.'),
        origins: z.number().min(0).max(1).default(0.2).describe('How many tell it independently.'),
        actors: z.number().min(0).max(1).default(0.15).describe('How high the offices of those who act.'),
        region: z.number().min(0).max(1).default(0.15).describe('How much of it is in the region.'),
        growth: z.number().min(0).max(1).default(0.1).describe('How fast reports of it grow in number.'),
        freshness: z.number().min(0).max(1).default(0.1).describe('How new its newest report is.'),
        watchlist: z.number().min(0).max(1).default(0.2).describe('How much of the way to 1 a watchlist hit goes.'),
      })
      .prefault({})
      .describe('What each part of the weight of a story counts; all but `watchlist` add up to 1.'),
    graceMinutes: z.int().nonnegative().default(15).describe('How long a due edition waits for inputs still in work.'),
  })
  .meta({ id: 'EditionPlan', description: 'A standing decision to make an edition: region, closing time, zone.' })
export type EditionPlan = z.infer<typeof EditionPlan>
