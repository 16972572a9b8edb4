import type { Edition, KnownStory } from '@daybrief/schema'
import { writeInBatches } from './in-batches.ts'
import { fromJson, toJson } from './json.ts'
import type { Store } from './store.ts'
import type { Db, Tables } from './tables.ts'

/** Stories as editions left them. */
export function knownStories(db: Db): Pick<Store, 'knownStories' | 'storyStates'> {
  return {
    async knownStories(edition, { since }) {
      const rows = await db
        .selectFrom('known_stories')
        .select('known')
        .where('plan', '=', edition.plan)
        .where('date', '>=', since)
        .where('date', '<', edition.date)
        .where(({ exists, not, selectFrom }) =>
          not(
            exists(
              selectFrom('known_stories as newer')
                .select('newer.date')
                .whereRef('newer.story', '=', 'known_stories.story')
                .whereRef('newer.date', '>', 'known_stories.date')
                .where('newer.plan', '=', edition.plan)
                .where('newer.date', '<', edition.date),
            ),
          ),
        )
        .orderBy('story')
        .execute()
      return rows.map(({ known }) => fromJson(known))
    },

    async storyStates(story) {
      const rows = await db
        .selectFrom('known_stories')
        .select(['edition', 'known'])
        .where('story', '=', story)
        .orderBy('date')
        .orderBy('edition')
        .execute()
      return rows.map(({ edition, known }) => ({ edition, known: fromJson(known) }))
    },
  }
}

/** The stories of an edition as rows. */
export function knownStoryRows(edition: Edition, stories: readonly KnownStory[]): Tables['known_stories'][] {
  const { id, plan, date } = edition
  return stories.map((known) => ({ edition: id, story: known.id, plan, date, known: toJson(known) }))
}

/** Writes the stories of an edition in the place of those of its briefing before. */
export async function writeKnownStories(trx: Db, edition: string, rows: Tables['known_stories'][]): Promise<void> {
  await trx.deleteFrom('known_stories').where('edition', '=', edition).execute()
  await writeInBatches(rows, (batch) => trx.insertInto('known_stories').values(batch).execute())
}
