import type { EarlierTelling } from '@daybrief/pipeline'
import type { Edition } from '@daybrief/schema'
import type { Store } from '@daybrief/store'

/** Articles of earlier editions of the plan whose texts may be those of the articles given, by id. */
export async function earlierTellings(
  articles: string[],
  options: { store: Pick<Store, 'tellingsNear' | 'articles' | 'fingerprints'>; edition: Edition },
): Promise<EarlierTelling[]> {
  const { store, edition } = options
  const near = await store.tellingsNear(articles, { edition })
  const ids = near.map(({ article }) => article)
  const editions = new Map(near.map((telling) => [telling.article, telling.edition]))
  const fingerprints = new Map((await store.fingerprints(ids)).map((one) => [one.article, one]))
  return (await store.articles(ids)).flatMap((article) => {
    const fingerprint = fingerprints.get(article.id)
    const edition = editions.get(article.id)
    return fingerprint === undefined || edition === undefined ? [] : [{ article, fingerprint, edition }]
  })
}
