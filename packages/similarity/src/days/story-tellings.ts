import type { Article, Story } from '@daybrief/schema'

/**
 * The independent tellings of a story: an article and its copies each; of a story of opinion alone each opinion.
 *
 * @throws Error when an article of the story is not given
 */
export function storyTellings(story: Story, articles: ReadonlyMap<string, Article>): Article[][] {
  const found = (id: string): Article => {
    const article = articles.get(id)
    if (article !== undefined) return article
    throw new Error(`expected the articles of all stories, but article ${id} of ${story.id} was not given`)
  }
  if (story.origins.length === 0) return story.opinions.map((id) => [found(id)])
  return story.origins.map(({ article, copies }) => [article, ...copies].map(found))
}
