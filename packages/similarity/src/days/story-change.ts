import type { Article, Decision, KnownStory, Story, StoryChange } from '@daybrief/schema'
import { sharedTerms } from '../stories/shared-terms.ts'
import { writtenAs } from '../stories/written-as.ts'
import { LEAST_OF_DAYS, type Link } from './links.ts'
import type { Profiles } from './profiles.ts'
import type { Verdict } from './resumptions.ts'

/** Words named as what two stories have in common: enough to see what it is about, few enough for a line. */
const WORDS_NAMED = 5

export type ChangeOptions = {
  known: readonly KnownStory[]
  /** Stories of today, with the ids they keep. */
  stories: readonly Story[]
  articles: ReadonlyMap<string, Article>
  profiles: Profiles
  /** In force, latest first. */
  decisions: readonly Decision[]
}

/** A verdict as a change that a person can check. */
export function storyChange(verdict: Verdict, options: ChangeOptions): StoryChange {
  const { known, stories } = options
  const { link } = verdict
  const isJoined = verdict.kind !== 'split' && link.basis === 'decision'
  return {
    kind: verdict.kind === 'parted' || isJoined ? 'decided' : verdict.kind,
    story: stories[link.story - known.length]!.id,
    other: known[link.known]!.id,
    reason: reasonOf(verdict, options),
  }
}

function reasonOf(verdict: Verdict, options: ChangeOptions): string {
  const { link } = verdict
  const ground = groundOf(link, options)
  switch (verdict.kind) {
    case 'continued':
      return `Goes on from what was told until ${options.known[link.known]!.lastSeen}: ${ground}.`
    case 'merged':
      return `Told as a story of its own until ${options.known[link.known]!.lastSeen}; now one with it: ${ground}.`
    case 'parted':
      return `Kept apart: ${decisionOf('apart', link, options)}, although ${groundOf({ ...link, basis: 'likeness' }, options)}.`
    case 'split': {
      const taker = options.stories[verdict.taker.story - options.known.length]!
      return `Split off: ${ground}, but that story goes on in ${taker.id}, as ${groundOf(verdict.taker, options)}.`
    }
  }
}

/** What speaks for a link, as a clause. */
function groundOf(link: Link, options: ChangeOptions): string {
  if (link.basis === 'decision') return decisionOf('together', link, options)
  if (link.articles.length > 0) {
    const [first, ...others] = link.articles
    return `its article ${first}${others.length === 0 ? '' : ` and ${others.length} more`} stood in that story before`
  }
  const shared = wordsOf(link, options)
  const both = shared.length === 0 ? '' : `; both speak most of ${shared.join(', ')}`
  return `the likeness is ${link.likeness.toFixed(2)} and ${LEAST_OF_DAYS.toFixed(2)} is enough${both}`
}

function decisionOf(kind: 'together' | 'apart', link: Link, { decisions, known, stories }: ChangeOptions): string {
  const before = link.through === undefined ? [] : known[link.through]!.articles
  const ours = new Set([...stories[link.story - known.length]!.articles, ...before.map(({ article }) => article)])
  const theirs = new Set(known[link.known]!.articles.map(({ article }) => article))
  const decision = decisions.find((one) => {
    if (one.kind !== kind) return false
    const all = [...one.articles, ...one.from]
    return all.some((id) => ours.has(id)) && all.some((id) => theirs.has(id))
  })
  const by = decision?.by == null ? 'an analyst' : decision.by
  const note = decision?.note == null ? '' : ` (“${decision.note}”)`
  return `${by} decided that they ${kind === 'together' ? 'tell of one event' : 'do not tell of one event'}${note}`
}

/** The heaviest terms that the two share, as today's articles write them. */
function wordsOf(link: Link, { articles, known, stories, profiles }: ChangeOptions): string[] {
  const terms = sharedTerms(profiles.vectors, [link.story], [link.known]).slice(0, WORDS_NAMED)
  return writtenAs(
    terms.map((term) => profiles.words[term]!),
    stories[link.story - known.length]!.articles.map((id) => articles.get(id)!),
  )
}
