import type { Edition, KnownStory } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { aBriefing, aKnownStory, anEdition, at } from './examples.ts'
import { claimOne, finishOne, kept } from './ledger-steps.ts'
import type { Place } from './place.ts'

const days = [5, 6, 7, 8].map((day) => anEdition('amber-coast', day)) as [Edition, Edition, Edition, Edition]
const [fifth, sixth, seventh, eighth] = days

async function make(store: Store, edition: Edition, stories: KnownStory[], seconds = 1): Promise<void> {
  const opened = await store.openEdition(edition, { now: at(seconds), documents: [] })
  if (!opened) await store.reopenEdition(edition.id, { now: at(seconds), documents: [] })
  const claim = await claimOne(store, 'digest', edition.id, seconds)
  const briefing = aBriefing(edition)
  expect(await finishOne(store, claim, kept({ briefings: [{ briefing, members: [], stories }] }), seconds)).toBe(true)
}

/** Stories as editions left them. */
export function knownStoriesContract(place: Place): void {
  describe('known stories', () => {
    it('are the newest state of each, in editions of the plan before', async () => {
      const store = await place.open()
      const ferry = aKnownStory('ferry', fifth)
      const ferryOnTheSixth = aKnownStory('ferry', sixth, { firstSeen: fifth.date })
      const bridge = aKnownStory('bridge', sixth)
      await make(store, fifth, [ferry])
      await make(store, sixth, [ferryOnTheSixth, bridge])
      await make(store, eighth, [aKnownStory('ferry', eighth), aKnownStory('tide', eighth)])
      await make(store, anEdition('world', 6), [aKnownStory('elsewhere', sixth)])
      expect(await store.knownStories(seventh, { since: '2031-05-01' })).toEqual([bridge, ferryOnTheSixth])
      expect(await store.knownStories(sixth, { since: '2031-05-01' })).toEqual([ferry])
      expect(await store.knownStories(fifth, { since: '2031-05-01' })).toEqual([])
    })

    it('are forgotten when no edition since a day touched them', async () => {
      const store = await place.open()
      await make(store, fifth, [aKnownStory('ferry', fifth), aKnownStory('bridge', fifth)])
      const ferry = aKnownStory('ferry', sixth)
      await make(store, sixth, [ferry])
      expect(await store.knownStories(seventh, { since: sixth.date })).toEqual([ferry])
      expect(await store.knownStories(seventh, { since: fifth.date })).toHaveLength(2)
    })

    it('of an edition give way to those of the same edition made anew', async () => {
      const store = await place.open()
      await make(store, fifth, [aKnownStory('ferry', fifth), aKnownStory('bridge', fifth)])
      const tide = aKnownStory('tide', fifth)
      await make(store, fifth, [tide], 2)
      expect(await store.knownStories(sixth, { since: fifth.date })).toEqual([tide])
    })

    it('tell their states, oldest first, and are found by the beginning of their id', async () => {
      const store = await place.open()
      const states = [fifth, sixth].map((edition) => ({ edition: edition.id, known: aKnownStory('ferry', edition) }))
      for (const edition of [sixth, fifth]) await make(store, edition, [aKnownStory('ferry', edition)])
      const { id } = aKnownStory('ferry', fifth)
      expect(await store.storyStates(id)).toEqual(states)
      expect(await store.storyStates('story-unknown')).toEqual([])
      expect(await store.find(id.slice(0, 12))).toEqual([{ kind: 'story', id }])
      expect(await store.find(id)).toEqual([{ kind: 'story', id }])
    })
  })
}
