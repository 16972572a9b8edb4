import { isLoose, type Loose, wordsOf } from './loose.ts'
import { isNewsArticle, newsArticle } from './news-article.ts'
import { isNinjs, ninjs } from './ninjs.ts'
import type { WireArticle } from './wire-article.ts'

/** Lists of articles stand at most so deep: `{ "data": { "items": [ { "item": … } ] } }`. */
const DEEPEST = 8

/** All articles in any JSON, in the order in which they stand there; what is inside of an article is no other. */
export function articlesInJson(values: readonly unknown[]): WireArticle[] {
  const linked = linkedIn(values)
  const found: WireArticle[] = []
  const visit = (value: unknown, depth: number) => {
    if (depth > DEEPEST) return
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1)
    else if (isLoose(value)) {
      if (isNewsArticle(value)) found.push(newsArticle(value, linked))
      else if (isNinjs(value)) found.push(ninjs(value))
      else for (const one of Object.values(value)) visit(one, depth + 1)
    }
  }
  for (const value of values) visit(value, 0)
  return found
}

/** Finds the nodes of a JSON-LD graph by their `@id` (JSON-LD 1.1, node identifiers). */
function linkedIn(values: readonly unknown[]): (id: string) => Loose | undefined {
  const byId = new Map<string, Loose>()
  const visit = (value: unknown, depth: number) => {
    if (depth > DEEPEST) return
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1)
    else if (isLoose(value)) {
      const id = wordsOf(value['@id'])[0]
      if (id !== undefined && value.name !== undefined && !byId.has(id)) byId.set(id, value)
      for (const one of Object.values(value)) if (typeof one === 'object') visit(one, depth + 1)
    }
  }
  for (const value of values) visit(value, 0)
  return (id) => byId.get(id)
}
