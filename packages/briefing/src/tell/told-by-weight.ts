import type { Statement, Weight } from '@daybrief/schema'
import type { PlacedStory } from '../select/select.ts'
import type { DraftSection } from './frame.ts'
import { line } from './line.ts'
import type { Means } from './means.ts'
import { keyPointWords, storyWords } from './reading-words.ts'
import { HEADLINE, type Line, type Size, sharesFor, USUAL_STORIES } from './size.ts'
import { tell } from './tell.ts'

type Weighed = { story: PlacedStory; weight: Weight }

/** A story as told: `section` is null when not one of its sentences can be cited, `full` when it is told at length. */
export type ToldStory = { story: PlacedStory; section: DraftSection | null; full: boolean; dropped: number }

/** A story told at the size it has so far, and the words it takes. */
type Grant = { told: ToldStory; size: Size | Line; words: number }

type Desk = { leadStories: number; words: number; tellAt: (one: Weighed, size: Size | Line) => Grant }

/** Fewer words hold no sentence. */
const FEWEST_WORDS = 12

/**
 * Tells stories by weight, each at the size its place gives it as long as the words of the edition last: they are counted as
 * they are told, never guessed. One told at length of which nothing is new since the edition before becomes a headline and
 * leaves its place to the next; so does the sentence of one told in a line.
 */
export function toldByWeight(weighed: readonly Weighed[], means: Means & { words: number }): ToldStory[] {
  const known = new Map<string, Grant>()
  const wordsOf = wordCounter(means)
  const tellAt = (one: Weighed, size: Size | Line) => {
    const key = `${one.story.id} ${JSON.stringify(size)}`
    const before = known.get(key)
    if (before) return before
    const told = toldOnce(one, { ...means, size })
    const grant = { told, size, words: wordsOf(told) }
    known.set(key, grant)
    return grant
  }
  const desk = { leadStories: means.closed.plan.leadStories, words: means.words, tellAt }
  const unchanged = new Set<string>()
  for (;;) {
    const others = weighed.filter(({ story }) => !unchanged.has(story.id))
    const told = new Map(toldWithin(others, desk).map((one) => [one.story.id, one]))
    const again = [...told.values()].filter(({ section }) => section?.novelty === 'unchanged')
    if (again.length === 0) {
      return weighed.map((one) => told.get(one.story.id) ?? asUnchanged(tellAt(one, HEADLINE).told))
    }
    for (const { story } of again) unchanged.add(story.id)
  }
}

/** The stories, those told at more than a headline for which there are words. */
function toldWithin(weighed: readonly Weighed[], { leadStories, words, tellAt }: Desk): ToldStory[] {
  const grants = weighed.map((one) => tellAt(one, HEADLINE))
  let left = grants.slice(0, USUAL_STORIES).reduce((sum, one) => sum - one.words, words)
  const shares = sharesFor(
    weighed.map(({ story }) => story.section),
    { leadStories },
  )
  for (const { place, size, least } of shares) {
    const [one, now] = [weighed[place], grants[place]]
    if (!one || !now || (!least && left < FEWEST_WORDS) || ('sentence' in size && now.told.full)) continue
    // A headline beyond the usual ones was not counted, and is when more is told of its story.
    const room = left + (place < USUAL_STORIES || now.size !== HEADLINE ? now.words : 0)
    const next = fitting(one, { size, now, room, least: least === true, tellAt })
    if (next === null) continue
    grants[place] = next
    left = room - next.words
  }
  return grants.map(({ told }) => told)
}

/** A story at a size, or as near to it as there is room for; null when that is no more than it has. */
function fitting(
  one: Weighed,
  options: { size: Size | Line; now: Grant; room: number; least: boolean; tellAt: Desk['tellAt'] },
): Grant | null {
  const { now, room, least, tellAt } = options
  let { size } = options
  for (;;) {
    const next = tellAt(one, size)
    const over = next.words - room
    if (over <= 0) return next
    if ('sentence' in size) return null
    const { words, differences } = size
    const shown = Math.min(differences, next.told.section?.differences.length ?? 0)
    if (least && shown > 0) size = { ...size, differences: shown - 1 }
    else if (least) return next
    else if (now.told.full && 'words' in now.size && words - over > now.size.words) {
      size = { ...size, words: words - over, differences: now.size.differences }
    } else return null
  }
}

/** The sentence that stands for a leading story among the key points; null for another story. */
export function keyPointOf({ story, section, full }: ToldStory): Statement | null {
  if (section === null || story.section !== 'region' || !(full || section.summary.length > 0)) return null
  return section.summary[0] ?? section.headline
}

/** Counts the words that a story takes, its key point among them. */
function wordCounter({ closed, editorial }: Pick<Means, 'closed' | 'editorial'>): (told: ToldStory) => number {
  const names = new Map([
    ...editorial.topics.map(({ id, name }) => [id, name] as const),
    ...editorial.countries.map(({ code, name }) => [code, name] as const),
  ])
  const publishers = new Map(closed.articles.map(({ id, publisher }) => [id, publisher?.name ?? '']))
  const naming = {
    named: (id: string) => names.get(id) ?? id,
    publisherOf: (article: string) => publishers.get(article) ?? '',
  }
  return (told) => {
    if (told.section === null) return 0
    const point = keyPointOf(told)
    return storyWords(told.section, naming) + (point === null ? 0 : keyPointWords(point))
  }
}

/** A headline alone may not show what was found when the story was read in full. */
const asUnchanged = (told: ToldStory): ToldStory => ({
  ...told,
  section: told.section && { ...told.section, novelty: 'unchanged' },
})

function toldOnce({ story, weight }: Weighed, means: Means & { size: Size | Line }): ToldStory {
  const { size } = means
  const full = !('sentence' in size)
  const told = 'sentence' in size ? line(story, { ...means, weight, ...size }) : tell(story, { ...means, weight, size })
  return { story, section: told?.section ?? null, full, dropped: told?.unverified ?? 0 }
}
