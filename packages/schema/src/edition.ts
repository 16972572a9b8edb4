import { z } from 'zod'

/** One issue to be made. */
export const Edition = z
  .object({
    id: z.string().describe("The plan's id and the date: southeast-asia-2024-06-08."),
    plan: z.string().describe('Id of its plan.'),
    date: z.iso.date().describe('The day it is for.'),
    closesAt: z.iso.datetime().describe('The instant it closes, in UTC.'),
  })
  .meta({ id: 'Edition', description: 'One issue to be made: plan, date, closing instant.' })
export type Edition = z.infer<typeof Edition>
