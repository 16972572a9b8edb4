import { explainStoryOf } from '@daybrief/pipeline'
import type { Decision, KnownStory, StoryChange } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { closedEditionSet, type Desk } from '@daybrief/worker'
import { decisionWords } from './decision-words.ts'
import type { NamedStory } from './find-story.ts'
import { headlinesOf } from './headlines-of.ts'
import { Problem } from './problem.ts'

type Explanation = ReturnType<typeof explainStoryOf>

/** All that is known of a story: what joined when, what became of it and why, why its articles are together. */
export type StoryAccount = {
  id: string
  firstSeen: string
  lastSeen: string
  /** What joined in each edition, oldest first. */
  editions: { edition: string; articles: { id: string; headline: string }[]; changes: StoryChange[] }[]
  /** Why its articles of the newest of these editions are together, and what nearly joined. */
  explanation: Explanation
  /** Those that touched it, in words too. */
  decisions: (Decision & { words: string })[]
}

/** Gathers the account of a story from what editions left of it. */
export async function accountOfStory({ story, edition }: NamedStory, desk: Desk): Promise<StoryAccount> {
  const { store } = desk
  const states = await statesInOnePlan(story, { edition, store })
  const known = states.at(-1)?.known
  const newest = states.findLast((state) => joinedIn(state.known, state.edition).length > 0)
  const [article] = newest === undefined ? [] : joinedIn(newest.known, newest.edition)
  if (known === undefined || newest === undefined || article === undefined) {
    throw new Problem(`This store does not know ${story}; only stories of editions made here are known.`, 'notFound')
  }
  const { set } = await closedEditionSet(newest.edition, desk).catch((error) => {
    throw new Problem(`${newest.edition} cannot be looked into now: ${error.message}.`, 'unavailable')
  })
  const ids = new Set(known.articles.map((one) => one.article))
  const decisions = (await store.decisions()).filter(({ articles, from }) =>
    [...articles, ...from].some((id) => ids.has(id)),
  )
  const headlines = await headlinesOf(
    [...ids, ...decisions.flatMap(({ articles, from }) => [...articles, ...from])],
    store,
  )
  const nameOf = (id: string) => headlines.get(id) ?? id
  return {
    id: story,
    firstSeen: known.firstSeen,
    lastSeen: known.lastSeen,
    editions: await Promise.all(
      states.map(async ({ edition, known }) => ({
        edition,
        articles: joinedIn(known, edition).map((id) => ({ id, headline: nameOf(id) })),
        changes: await changesIn(edition, { story, store }),
      })),
    ),
    explanation: explainStoryOf(set, article, desk.context),
    decisions: decisions.map((decision) => ({ ...decision, words: decisionWords(decision, nameOf) })),
  }
}

/** A story may stand in editions of several plans; told is that of the edition named, or of the newest. */
async function statesInOnePlan(
  story: string,
  { edition, store }: { edition: string | null; store: Store },
): Promise<{ edition: string; known: KnownStory }[]> {
  const states = await store.storyStates(story)
  const plans = new Map((await store.editions()).map(({ id, plan }) => [id, plan]))
  const plan = plans.get(edition ?? states.at(-1)?.edition ?? '')
  return states.filter((state) => plans.get(state.edition) === plan)
}

const joinedIn = (known: KnownStory, edition: string) =>
  known.articles.filter((one) => one.edition === edition).map(({ article }) => article)

async function changesIn(edition: string, { story, store }: { story: string; store: Store }): Promise<StoryChange[]> {
  const kept = await store.briefing(edition)
  const changes = kept?.briefing.record.changes ?? []
  return changes.filter((change) => change.story === story || change.other === story)
}
