import { createHash } from 'node:crypto'
import type { Article, Editorial, Model, Subjects } from '@daybrief/schema'
import { learnedNames } from './learned-names.ts'
import { learnedWords } from './learned-words.ts'
import type { Told } from './told.ts'

/**
 * Learns from a desk's own archive, without anyone's labels: words that speak for topics, from the articles of which the
 * lexicon is surest (self-training with a complement naive Bayes model, Rennie et al. 2003), and names that speak for
 * countries (Newsmap, Watanabe 2018). The same articles give the same model, in whatever order they come.
 *
 * @throws Error when an article has no subjects
 */
export function learn(
  articles: readonly Article[],
  {
    subjects,
    editorial,
    id,
  }: { subjects: readonly Subjects[]; editorial: Pick<Editorial, 'topics' | 'countries'>; id: string },
): Model {
  const bySubject = new Map(subjects.map((one) => [one.article, one]))
  const told = [...new Map(articles.map((article) => [article.id, article])).values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article): Told => {
      const found = bySubject.get(article.id)
      if (!found) throw new Error(`learn: expected subjects of article ${article.id}, got none: classify it first`)
      return { article, subjects: found }
    })
  // The fields stand in the order of their names: the fingerprint is over the JSON with sorted keys, as
  // @daybrief/editorial makes it again when it reads the model.
  const learned = {
    articles: told.length,
    countries: learnedNames(told, editorial),
    id,
    inputs: sha256(told.map(({ article }) => article.id).join('\n')),
    topics: learnedWords(told, editorial),
  }
  return { ...learned, fingerprint: sha256(JSON.stringify(learned)) }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
