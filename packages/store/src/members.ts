import { inBatches } from './in-batches.ts'
import type { Store } from './store.ts'
import type { Db } from './tables.ts'

/** The articles that belong to editions, as their newest briefings say. */
export function members(db: Db): Pick<Store, 'members' | 'membersElsewhere' | 'editionsOf'> {
  return {
    async members(edition) {
      const rows = await db
        .selectFrom('members')
        .select(['article', 'late'])
        .where('edition', '=', edition)
        .orderBy('article')
        .execute()
      return rows.map(({ article, late }) => ({ article, late: late === 1 }))
    },

    editionsOf(articles) {
      return inBatches(articles, (batch) =>
        db
          .selectFrom('members')
          .select(['article', 'edition'])
          .where('article', 'in', batch)
          .orderBy('article')
          .orderBy('edition')
          .execute(),
      )
    },

    async membersElsewhere(edition, { documents } = {}) {
      const elsewhere = db
        .selectFrom('members')
        .innerJoin('editions', 'editions.id', 'members.edition')
        .select(['members.article', 'members.edition'])
        .where('editions.plan', '=', edition.plan)
        .where('editions.id', '!=', edition.id)
        .orderBy('members.article')
        .orderBy('members.edition')
      if (!documents) return elsewhere.execute()
      return inBatches(documents, (batch) =>
        elsewhere
          .innerJoin('articles', 'articles.id', 'members.article')
          .where('articles.document', 'in', batch)
          .execute(),
      )
    },
  }
}
