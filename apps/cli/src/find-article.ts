import type { Article } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { storyCalled } from './find-story.ts'
import { Problem } from './problem.ts'

/** More would not be read. */
const MOST_SHOWN = 8

/**
 * The articles that words mean: an article's id or its beginning, a file by name, or the number that an article has in a
 * briefing, `southeast-asia-2024-06-08#7`. Empty when nothing fits.
 */
export async function articlesMeant(words: string, store: Store): Promise<Article[]> {
  const [, edition, number] = /^(.+)#(\d+)$/.exec(words.trim()) ?? []
  if (edition !== undefined && number !== undefined) {
    const kept = await store.briefing(edition)
    const numbered = kept?.briefing.articles.find((article) => article.number === Number(number))
    return numbered === undefined ? [] : store.articles([numbered.id])
  }
  const found = await store.find(words)
  const ids = (kind: (typeof found)[number]['kind']) => found.filter((one) => one.kind === kind).map(({ id }) => id)
  if (ids('article').length > 0) return store.articles(ids('article'))
  return store.articlesOf(ids('document'))
}

/** The one article that words mean. */
export async function findArticle(words: string, store: Store): Promise<Article> {
  const articles = await articlesMeant(words, store)
  const [article] = articles
  if (article !== undefined && articles.length === 1) return article
  throw articles.length === 0 ? nothingCalled(words) : tooMany(words, articles)
}

/** The article that words mean, or all articles so far of the story whose id they are. */
export async function findArticleOrStory(words: string, store: Store): Promise<Article[]> {
  if (!/^story-/i.test(words.trim())) return [await findArticle(words, store)]
  const states = await store.storyStates(await storyCalled(words.trim(), store))
  return store.articles(states.flatMap(({ known }) => known.articles.map(({ article }) => article)))
}

const nothingCalled = (words: string) =>
  new Problem(
    `No article here is called "${words}"; expected a file's name, the beginning of an id, or a number in a briefing such as southeast-asia-2024-06-08#7.`,
    'notFound',
  )

function tooMany(words: string, articles: readonly Article[]): Problem {
  const shown = articles.slice(0, MOST_SHOWN).map(({ id, headline }) => `  ${id}  ${headline?.text ?? '(no headline)'}`)
  const rest = articles.length > MOST_SHOWN ? [`  and ${articles.length - MOST_SHOWN} more`] : []
  return new Problem(
    [`"${words}" fits ${articles.length} articles; name one of them by its id:`, ...shown, ...rest].join('\n'),
    'usage',
  )
}
