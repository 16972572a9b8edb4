import { inBatches } from './in-batches.ts'
import { fromJson } from './json.ts'
import type { Store } from './store.ts'
import type { Db } from './tables.ts'

type Articles = Pick<Store, 'articles' | 'articlesOf' | 'fingerprints' | 'subjects'>

/** Articles and what the stages found out about each. */
export function articles(db: Db): Articles {
  return {
    async articles(ids) {
      const rows = await inBatches(ids, (batch) =>
        db.selectFrom('articles').select('article').where('id', 'in', batch).orderBy('id').execute(),
      )
      return rows.map((row) => fromJson(row.article))
    },

    async articlesOf(documents) {
      const rows = await inBatches(documents, (batch) =>
        db
          .selectFrom('articles')
          .select('article')
          .where('document', 'in', batch)
          .orderBy('document')
          .orderBy('id')
          .execute(),
      )
      return rows.map((row) => fromJson(row.article))
    },

    async fingerprints(articles) {
      const rows = await inBatches(articles, (batch) =>
        db.selectFrom('fingerprints').select('fingerprint').where('article', 'in', batch).orderBy('article').execute(),
      )
      return rows.map((row) => fromJson(row.fingerprint))
    },

    async subjects(articles) {
      const rows = await inBatches(articles, (batch) =>
        db.selectFrom('subjects').select('subjects').where('article', 'in', batch).orderBy('article').execute(),
      )
      return rows.map((row) => fromJson(row.subjects))
    },
  }
}
