import { openStore } from '@daybrief/worker'
import { accountLines } from '../account-lines.ts'
import { EXIT } from '../exit-codes.ts'
import { articlesMeant } from '../find-article.ts'
import { findStory, type NamedStory } from '../find-story.ts'
import { headlinesOf } from '../headlines-of.ts'
import { open } from '../open.ts'
import { printer } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'
import { accountsOf } from '../why-article.ts'

/** Says of an article, a file or a story what became of it and why. */
export async function why(words: string[], options: CommonOptions): Promise<number> {
  const meant = words.join(' ')
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const story = await findStory(meant, store)
    if (story !== null) return await whyStory(story, options)
    const numbered = await articleByNumber(meant, store)
    const found = numbered ?? (await store.find(meant)).filter(({ kind }) => kind === 'article' || kind === 'document')
    if (found.length === 0) {
      throw new Problem(
        `Nothing here is called "${meant}"; expected a file's name, the beginning of an id, or an edition and words of a headline.`,
        'notFound',
      )
    }
    const accounts = await accountsOf(found, store)
    const print = printer(options)
    print.value(accounts)
    const others = accounts.flatMap(({ articles }) =>
      articles.flatMap(({ editions, decisions }) => [
        ...editions.flatMap(({ copy }) => copy?.of ?? []),
        ...decisions.flatMap(({ articles, from }) => [...articles, ...from]),
      ]),
    )
    const headlines = await headlinesOf(others, store)
    for (const account of accounts)
      for (const line of accountLines(account, (id) => headlines.get(id) ?? id)) print.line(line)
    return EXIT.done
  } finally {
    await store.close()
  }
}

/** `southeast-asia-2024-06-08#7`: the article with that number in the briefing. */
async function articleByNumber(words: string, store: Awaited<ReturnType<typeof openStore>>) {
  if (!/#\d+$/.test(words)) return null
  const articles = await articlesMeant(words, store)
  return articles.length === 0 ? null : articles.map(({ id }) => ({ kind: 'article' as const, id }))
}

async function whyStory(story: NamedStory, options: CommonOptions): Promise<number> {
  const { accountOfStory } = await import('../why-story.ts')
  const { storyLines } = await import('../story-lines.ts')
  const print = printer(options)
  const desk = await open(settingsOf(options))
  try {
    const account = await accountOfStory(story, desk)
    print.value(account)
    for (const line of storyLines(account)) print.line(line)
    return EXIT.done
  } finally {
    await desk.close()
  }
}
