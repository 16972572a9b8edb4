import { createHash } from 'node:crypto'
import type { Briefing, KnownStory } from '@daybrief/schema'
import { writeInBatches } from './in-batches.ts'
import { instant } from './instant.ts'
import { fromJson, type Json, toJson } from './json.ts'
import { knownStoryRows, writeKnownStories } from './known-stories.ts'
import type { Member, Store } from './store.ts'
import type { Db, Tables } from './tables.ts'
import { writeBands } from './tellings.ts'

/** Briefings as they are kept. */
export function briefings(db: Db): Pick<Store, 'briefing' | 'briefings'> {
  return {
    async briefing(edition, { sha256 } = {}) {
      const row = await db
        .selectFrom('briefings')
        .select(['sha256', 'made_at', 'briefing'])
        .where('edition', '=', edition)
        .$if(sha256 !== undefined, (query) => query.where('sha256', '=', sha256!))
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (!row) return null
      return { edition, sha256: row.sha256, madeAt: row.made_at, briefing: fromJson(row.briefing) }
    },

    async briefings(plan) {
      const rows = await db
        .selectFrom('briefings')
        .innerJoin('editions', 'editions.id', 'briefings.edition')
        .select(['editions.edition', 'briefings.sha256', 'briefings.made_at'])
        .$if(plan !== undefined, (query) => query.where('editions.plan', '=', plan!))
        .orderBy('editions.closes_at', 'desc')
        .orderBy('editions.id')
        .orderBy('briefings.number', 'desc')
        .execute()
      return rows.map((row) => ({ edition: fromJson(row.edition), sha256: row.sha256, madeAt: row.made_at }))
    },
  }
}

/** A briefing as rows, but for its number, which the transaction gives. */
export type BriefingRows = {
  edition: string
  sha256: string
  briefing: Json<Briefing>
  members: Tables['members'][]
  stories: Tables['known_stories'][]
  /** Documents that leave the closed set. */
  released: string[]
}

export function briefingRows(kept: {
  briefing: Briefing
  members: Member[]
  stories: KnownStory[]
  released?: string[]
}): BriefingRows {
  const { briefing, members, stories, released = [] } = kept
  const edition = briefing.edition.id
  const json = toJson(briefing)
  return {
    edition,
    sha256: createHash('sha256').update(json).digest('hex'),
    briefing: json,
    members: members.map(({ article, late }) => ({ edition, article, late: late ? 1 : 0 })),
    stories: knownStoryRows(briefing.edition, stories),
    released,
  }
}

/** Keeps a briefing as the newest of its edition, with its members and stories. One equal to the newest is not kept twice. */
export async function writeBriefing(trx: Db, rows: BriefingRows, options: { now: string }): Promise<void> {
  const { edition, sha256, briefing, members, stories, released } = rows
  const newest = await trx
    .selectFrom('briefings')
    .select(['number', 'sha256'])
    .where('edition', '=', edition)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest?.sha256 !== sha256) {
    const number = (newest?.number ?? 0) + 1
    await trx
      .insertInto('briefings')
      .values({ edition, number, sha256, made_at: instant(options.now), briefing })
      .execute()
  }
  const before = await trx.selectFrom('members').select('article').where('edition', '=', edition).execute()
  await trx.deleteFrom('members').where('edition', '=', edition).execute()
  await writeInBatches(members, (batch) => trx.insertInto('members').values(batch).execute())
  const known = new Set(before.map(({ article }) => article))
  await writeBands(
    trx,
    members.map(({ article }) => article).filter((article) => !known.has(article)),
  )
  await writeKnownStories(trx, edition, stories)
  await writeInBatches(released, (batch) =>
    trx.deleteFrom('closed_sets').where('edition', '=', edition).where('document', 'in', batch).execute(),
  )
}
