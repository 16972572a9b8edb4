import type { Decision } from '@daybrief/schema'

/** Longest part of a headline or sentence shown. */
const SHOWN_CHARACTERS = 70

/** What was decided, in a few words for a person; `nameOf` names an article. */
export function decisionWords(decision: Decision, nameOf: (article: string) => string): string {
  const { kind, subject, sides } = decision
  const named = (articles: readonly string[]) => articles.map((article) => `“${shortened(nameOf(article))}”`).join(', ')
  const [these, those] = [named(decision.articles), named(decision.from)]
  switch (kind) {
    case 'together':
      return `together: ${these}`
    case 'apart':
      return `apart: ${these} from ${those}`
    case 'not-a-copy':
      return `no copy: ${these} of ${those}`
    case 'not-a-difference':
      return `no difference: ${sides.map((side) => `“${shortened(side)}”`).join(' and ')}`
    case 'topic':
    case 'country':
      return `about ${subject}: ${these}`
    case 'not-topic':
    case 'not-country':
      return `not about ${subject}: ${these}`
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= SHOWN_CHARACTERS ? line : `${line.slice(0, SHOWN_CHARACTERS - 1)}…`
}
