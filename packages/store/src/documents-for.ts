import type { Document, Edition } from '@daybrief/schema'
import { instant } from './instant.ts'
import { fromJson } from './json.ts'
import type { Db } from './tables.ts'

/**
 * Documents for an edition's closed set: those in no other closed set of the plan, and those with an article that is a
 * member of no other edition of the plan. What came inside of a document goes with it, so it needs such an article.
 */
export async function documentsFor(
  db: Db,
  edition: Edition,
  options: { receivedBy: string | null },
): Promise<Document[]> {
  const { receivedBy } = options
  const otherEditions = db
    .selectFrom('editions')
    .select('id')
    .where('plan', '=', edition.plan)
    .where('id', '!=', edition.id)
  const rows = await db
    .selectFrom('documents')
    .select('document')
    .$if(receivedBy !== null, (query) => query.where('received_at', '<=', instant(receivedBy!)))
    .where(({ and, eb, exists, not, or, selectFrom }) =>
      or([
        and([
          eb('documents.container', 'is', null),
          not(
            exists(
              selectFrom('closed_sets')
                .select('closed_sets.edition')
                .whereRef('closed_sets.document', '=', 'documents.id')
                .where('closed_sets.edition', 'in', otherEditions),
            ),
          ),
        ]),
        exists(
          selectFrom('articles')
            .select('articles.id')
            .whereRef('articles.document', '=', 'documents.id')
            .where(({ exists, not, selectFrom }) =>
              not(
                exists(
                  selectFrom('members')
                    .select('members.edition')
                    .whereRef('members.article', '=', 'articles.id')
                    .where('members.edition', 'in', otherEditions),
                ),
              ),
            ),
        ),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => fromJson(row.document))
}
