import { bold, count, safe } from './print.ts'
import type { StoryAccount } from './why-story.ts'

/** The account of a story as lines for a person. */
export function storyLines({ id, firstSeen, lastSeen, editions, explanation, decisions }: StoryAccount): string[] {
  const newest = editions.findLast(({ articles }) => articles.length > 0)
  return [
    `${bold(safe(newest?.articles[0]?.headline ?? id))}  ${id}`,
    `  first seen ${firstSeen}, last seen ${lastSeen}`,
    ...editions.flatMap(({ edition, articles, changes }) => [
      `  ${edition}: ${count(articles.length, 'article')} joined`,
      ...articles.map((one) => `    ${safe(one.headline)}  ${one.id}`),
      ...changes.map(
        ({ kind, story, other, reason }) => `    ${kind} (${story === id ? other : story}): ${safe(reason)}`,
      ),
    ]),
    `  Why they are together in ${newest?.edition}:`,
    ...explanation.articles.map(
      ({ headline, role, reason }) => `    ${safe(headline ?? '(no headline)')} (${role}): ${safe(reason)}`,
    ),
    explanation.nearly.length === 0 ? '  Nothing else nearly joined.' : '  What nearly joined:',
    ...explanation.nearly.map(
      ({ headline, story, reason, shared }) =>
        `    ${safe(headline ?? '(no headline)')}  ${story}: ${safe(reason)}${shared.length > 0 ? ` Both have: ${safe(shared.join(', '))}.` : ''}`,
    ),
    ...decisions.map(
      ({ id, withdrawnAt, words }) => `  Decision ${id}${withdrawnAt === null ? '' : ' (withdrawn)'}: ${safe(words)}`,
    ),
  ]
}
