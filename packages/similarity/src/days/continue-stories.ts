import type { Article, Decision, Edition, KnownStory, Story, StoryChange } from '@daybrief/schema'
import { decisionsInForce } from '../decisions-in-force.ts'
import { inOrder } from '../instant.ts'
import { decided } from '../stories/decided.ts'
import { links } from './links.ts'
import { matchable, olderFirst } from './matchable.ts'
import { profiles } from './profiles.ts'
import { resumptions } from './resumptions.ts'
import { stateAfter } from './state-after.ts'
import { storyChange } from './story-change.ts'
import { storyTellings } from './story-tellings.ts'

export type ContinueOptions = {
  /** The articles of the stories. */
  articles: readonly Article[]
  /** Stories as earlier editions left them. */
  known: readonly KnownStory[]
  /** The edition the stories are for. */
  edition: Edition
  decisions?: readonly Decision[]
}

/** Stories with the ids they keep, what is to be kept of each, and what happened to known ones, with reasons. */
export type ContinuedStories = { stories: Story[]; known: KnownStory[]; changes: StoryChange[] }

/**
 * Knows stories of earlier editions again: a story of today goes on from the known one whose tellings it is most like in
 * the mean, by TF-IDF over today's tellings and the known stories, fading with the days between; also from one that had an
 * article of it already, and from one an analyst joined with it or with what it goes on from, and from none he parted it from. It keeps that one's id,
 * of several the oldest one's. A function of the sets, whatever the order of the arguments. In order of the first articles.
 *
 * @throws Error when an article of a story is not given
 */
export function continueStories(stories: readonly Story[], options: ContinueOptions): ContinuedStories {
  const { edition, decisions = [] } = options
  const articles = new Map(options.articles.map((article) => [article.id, article]))
  const told = stories.map((story) => ({ story, tellings: storyTellings(story, articles) }))
  const firsts = inOrder(stories.map((story) => articles.get(story.articles[0]!)!))
  const placeOf = new Map(firsts.map(({ id }, place) => [id, place]))
  const today = told.sort(
    (left, right) => placeOf.get(left.story.articles[0]!)! - placeOf.get(right.story.articles[0]!)!,
  )
  const known = matchable(options.known, edition)
  const found = profiles(
    known,
    today.map(({ tellings }) => tellings),
  )
  const inForce = decisionsInForce(decisions)
  const ruled = decided(
    inForce,
    inForce.length === 0
      ? () => []
      : placesOf([
          ...known.map(({ articles }) => articles.map(({ article }) => article)),
          ...today.map(({ story }) => story.articles),
        ]),
  )
  const verdicts = resumptions(links({ known, stories: today.map(({ story }) => story), profiles: found }, ruled), {
    profiles: found,
    decided: ruled,
    known: known.length,
  })
  const origins = new Map<number, { place: number; story: KnownStory }[]>()
  for (const { kind, link } of verdicts) {
    if (kind !== 'continued' && kind !== 'merged') continue
    origins.set(link.story, [...(origins.get(link.story) ?? []), { place: link.known, story: known[link.known]! }])
  }
  const fromOf = (at: number) =>
    (origins.get(known.length + at) ?? []).sort((left, right) => olderFirst(left.story, right.story))
  const named = today.map(({ story }, at): Story => {
    const oldest = fromOf(at)[0]?.story
    return { ...story, id: oldest?.id ?? story.id, firstSeen: oldest?.firstSeen ?? edition.date }
  })
  return {
    stories: named,
    known: named.map((story, at) =>
      stateAfter(story, { edition, articles, profiles: found, place: known.length + at, from: fromOf(at) }),
    ),
    changes: verdicts.map((verdict) =>
      storyChange(verdict, { known, stories: named, articles, profiles: found, decisions: inForce }),
    ),
  }
}

/** Places of the lists an article stands in. */
function placesOf(lists: readonly (readonly string[])[]): (article: string) => readonly number[] {
  const places = new Map<string, number[]>()
  for (const [place, articles] of lists.entries()) {
    for (const article of articles) places.set(article, [...(places.get(article) ?? []), place])
  }
  return (article) => places.get(article) ?? []
}
