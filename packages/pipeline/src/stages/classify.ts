import type { Article, Editorial, Subjects } from '@daybrief/schema'
import { classify as classifyArticle, compileLexicon, type Lexicon } from '@daybrief/subjects'
import type { Stage } from '../stage.ts'

/** Compiling takes longer than reading a hundred articles, and a process has one set of editorial data. */
const compiled = new WeakMap<Editorial, Lexicon>()

/** What an article is about: topics, countries, watchlist hits and kind, each with the words that gave it. */
export const classify: Stage<Article, Subjects> = {
  name: 'classify',
  takes: 'article',
  gives: 'subjects',
  async run(article, { editorial }) {
    let lexicon = compiled.get(editorial)
    if (lexicon === undefined) {
      lexicon = compileLexicon(editorial)
      compiled.set(editorial, lexicon)
    }
    return { kept: [classifyArticle(article, lexicon)], dropped: [] }
  },
}
