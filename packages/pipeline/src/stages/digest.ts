import { brief, type ClosedEdition } from '@daybrief/briefing'
import type { Briefing, Editorial, Fingerprint, KnownStory } from '@daybrief/schema'
import { continueStories, explainStory, findStories, type StoryExplanation } from '@daybrief/similarity'
import { withDecisions } from '@daybrief/subjects'
import type { Context } from '../context.ts'
import { copiesOf, type EarlierTelling } from '../copies-of.ts'
import type { Stage } from '../stage.ts'

/** The closed set an edition is made of, before copies and stories are found in it. */
export type EditionSet = Omit<ClosedEdition, 'copies' | 'stories' | 'changes' | 'earlier'> & {
  fingerprints: Fingerprint[]
  /** Articles of earlier editions whose texts may be those of articles of this one. */
  earlier: EarlierTelling[]
}

/** A finished briefing, and the stories it touched as it leaves them. */
export type MadeEdition = { briefing: Briefing; stories: KnownStory[] }

/**
 * An edition becomes a briefing: copies and stories are found in its closed set, and stories known again that earlier
 * editions told. What analysts decided is obeyed at each step. The order of arrival is no matter.
 */
export const digest: Stage<EditionSet, MadeEdition> = {
  name: 'digest',
  takes: 'edition',
  gives: 'briefing',
  async run(set, { editorial, version }) {
    const { articles, decisions, known, edition } = set
    const { subjects, inside, outside, earlier, opinions, home } = groundsOf(set, editorial)
    const found = findStories(articles, { copies: inside, opinions, home, decisions })
    const continued = continueStories(found, { articles, known, edition, decisions })
    const { stories, changes } = continued
    const closed = { ...set, subjects, copies: [...inside, ...outside], stories, changes, earlier }
    return { kept: [{ briefing: brief(closed, { editorial, version }), stories: continued.known }], dropped: [] }
  },
}

/**
 * Why the articles of a story of an edition are together, and what nearly joined. The story is named by one of its articles.
 *
 * @throws Error when the edition has no such article
 */
export function explainStoryOf(
  set: EditionSet,
  article: string,
  { editorial }: Pick<Context, 'editorial'>,
): StoryExplanation {
  const { inside, opinions, home } = groundsOf(set, editorial)
  return explainStory(article, set.articles, { copies: inside, opinions, home, decisions: set.decisions })
}

/** What stories are found on: subjects as analysts corrected them, copies, opinion, and what is of the plan's region. */
function groundsOf({ articles, fingerprints, earlier, subjects, decisions, plan }: EditionSet, editorial: Editorial) {
  const corrected = withDecisions(subjects, decisions)
  const opinions = new Set(corrected.filter(({ kind }) => kind.value === 'opinion').map(({ article }) => article))
  const region = new Set(editorial.regions.find(({ id }) => id === plan.region)?.countries)
  const home = new Set(
    corrected
      .filter(({ countries }) => countries.some(({ country, main }) => main && region.has(country)))
      .map(({ article }) => article),
  )
  return { subjects: corrected, opinions, home, ...copiesOf(articles, { fingerprints, earlier, decisions }) }
}
