import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { classify, compileLexicon, learn as learnFrom, withDecisions } from '@daybrief/subjects'
import { openEditorial, openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { count, printer } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/**
 * Learns words for topics and names for countries from all articles of the store, and writes them as a model into the
 * editorial data. It learns from what the desk's own terms and the analysts' decisions say of the articles, never from what
 * an earlier model said, so that the same archive gives the same model.
 */
export async function learn(options: CommonOptions & { id: string }): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  if (!/^[a-z0-9-]+$/.test(options.id))
    throw new Problem(`"${options.id}" names no model; expected small letters, digits and hyphens.`, 'usage')
  const editorial = await openEditorial(settings)
  const store = await openStore(settings.store, { now: new Date() })
  try {
    const articles = await store.articlesOf((await store.allDocuments()).map(({ id }) => id))
    if (articles.length === 0)
      throw new Problem(`The store in ${settings.store} has no article to learn from.`, 'notFound')
    const lexicon = compileLexicon({ ...editorial, models: [] })
    const subjects = withDecisions(
      articles.map((article) => classify(article, lexicon)),
      await store.decisions(),
    )
    const model = learnFrom(articles, { subjects, editorial, id: options.id })
    const file = join(settings.editorial, 'models', `${options.id}.json`)
    await mkdir(join(settings.editorial, 'models'), { recursive: true })
    await writeFile(file, `${JSON.stringify(model, null, 2)}\n`)
    const words = Object.values(model.topics).flat().length
    const names = Object.values(model.countries).flat().length
    print.value({ file, articles: articles.length, words, names, fingerprint: model.fingerprint })
    print.line(
      `Learned from ${count(articles.length, 'article')}: ${count(words, 'word')} for topics, ${count(names, 'name')} for countries.`,
    )
    print.line(`${file} is read with the rest of the editorial data from now on; delete it to do without.`)
    return EXIT.done
  } finally {
    await store.close()
  }
}
