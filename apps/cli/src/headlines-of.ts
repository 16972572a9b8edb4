import type { Store } from '@daybrief/store'

/** What a person knows articles by: their headlines, or the names of their documents where they have none. */
export async function headlinesOf(articles: readonly string[], store: Store): Promise<Map<string, string>> {
  const found = await store.articles([...articles])
  const documents = await store.documents(found.map(({ document }) => document))
  const names = new Map(documents.map(({ id, name }) => [id, name]))
  return new Map(found.map(({ id, document, headline }) => [id, headline?.text ?? names.get(document) ?? id]))
}
