import { z } from 'zod'
import { Country } from './country.ts'
import { EditionPlan } from './edition-plan.ts'
import { Feed } from './feed.ts'
import { Publisher } from './publisher.ts'
import { Region } from './region.ts'
import { Topic } from './topic.ts'
import { Watchlist } from './watchlist.ts'

/** All that a desk decides, read from `editorial/` and checked; each list in order of id. */
export const Editorial = z
  .object({
    publishers: z.array(Publisher),
    topics: z.array(Topic),
    countries: z.array(Country),
    regions: z.array(Region),
    watchlists: z.array(Watchlist),
    editions: z.array(EditionPlan),
    feeds: z.array(Feed),
    fingerprint: z.string().describe('SHA-256 over all of it, so that a briefing can say what it was made with.'),
  })
  .meta({ id: 'Editorial', description: 'All that a desk decides.' })
export type Editorial = z.infer<typeof Editorial>
