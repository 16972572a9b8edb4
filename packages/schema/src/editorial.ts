import { z } from 'zod'
import { Country } from './country.ts'
import { EditionPlan } from './edition-plan.ts'
import { EventType } from './event-type.ts'
import { Feed } from './feed.ts'
import { Model } from './model.ts'
import { Publisher } from './publisher.ts'
import { Region } from './region.ts'
import { Topic } from './topic.ts'
import { Watchlist } from './watchlist.ts'

/** All that a desk decides, read from `editorial/` and checked; each list in order of id. */
export const Editorial = z
  .object({
    publishers: z.array(Publisher).describe('Who publishes, as the desk knows them.'),
    topics: z.array(Topic).describe('Subjects the desk follows.'),
    countries: z.array(Country).describe('Countries and the names that point to them.'),
    regions: z.array(Region).describe('Parts of the world that editions cover.'),
    watchlists: z.array(Watchlist).describe('Names and terms the desk must not miss.'),
    editions: z.array(EditionPlan).describe('Plans of the editions made.'),
    feeds: z.array(Feed).describe('Feeds the desk follows.'),
    events: z.array(EventType).describe('What can happen, and the words that tell it.'),
    models: z.array(Model).describe("What was learned from the desk's own archive."),
    fingerprint: z.string().describe('SHA-256 over all of it, so that a briefing can say what it was made with.'),
  })
  .meta({ id: 'Editorial', description: 'All that a desk decides.' })
export type Editorial = z.infer<typeof Editorial>
