import type { Article, Difference } from '@daybrief/schema'
import { clausesAround } from '../slices.ts'
import { gather } from '../tell/material.ts'
import { differencesOf } from './differences.ts'

/** A difference between articles, before it has statements: each side's words that differ, and where they stand. */
export type ArticleDifference = {
  kind: Difference['kind']
  question: string
  sides: { article: string; cue: string; text: string }[]
}

/** The questions on which articles on one event differ, each article taken as a telling of its own. */
export function compareArticles(
  articles: readonly Article[],
  options: { textOf: (document: string) => string },
): ArticleDifference[] {
  const material = gather(
    articles.map((article) => ({ articles: [article] })),
    options,
  )
  const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt?.date ?? null]))
  const found = differencesOf(material, { publishedOf: (article) => published.get(article) ?? null })
  return found.map(({ kind, question, sides }) => ({
    kind,
    question,
    sides: sides.flatMap(({ index, cue, keep }) => {
      const sentence = material.sentences[index]
      if (!sentence) return []
      const { article, text } = sentence
      return [{ article, cue: text.slice(cue.start, cue.end), text: clausesAround(sentence, keep).text }]
    }),
  }))
}
