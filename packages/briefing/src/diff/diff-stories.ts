import type { Briefing, StorySection } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'
import type { StoryDiff, StoryReference } from './briefing-diff.ts'
import { formerIdsOf, pairStories } from './pair-stories.ts'

/** Four decimals are kept of a weight: a smaller change is none. */
const LEAST_CHANGE = 1e-4

/** A story and where its briefing tells it. */
type Placed = { story: StorySection; section: string; place: number }

/** Stories that one briefing alone has, and what became of those that both have. */
export function diffStories(
  before: Briefing,
  after: Briefing,
): { appeared: StoryReference[]; gone: StoryReference[]; stories: StoryDiff[] } {
  const told = placesOf(before)
  const tells = placesOf(after)
  const formerIds = formerIdsOf(after)
  const pairs = pairStories(before, after)
  const ranksBefore = ranks(told, new Set(pairs.values()))
  const ranksAfter = ranks(tells, new Set(pairs.keys()))
  const stories = [...pairs].flatMap(([id, former]) => {
    const [then, now] = [told.get(former), tells.get(id)]
    return (then && now && diffStory(then, now, ranksBefore.get(former) !== ranksAfter.get(id))) || []
  })
  const known = new Set([...pairs.values(), ...[...formerIds.values()].flat()])
  return {
    appeared: [...tells].filter(([id]) => !pairs.has(id)).map(([, { story }]) => reference(story)),
    gone: [...told].filter(([id]) => !known.has(id)).map(([, { story }]) => reference(story)),
    stories,
  }
}

/** The order among the stories that both have: one that moves up because another is gone has not moved. */
const ranks = (places: ReadonlyMap<string, Placed>, both: ReadonlySet<string>) =>
  new Map([...places.keys()].filter((id) => both.has(id)).map((id, rank) => [id, rank]))

const reference = ({ id, headline }: StorySection): StoryReference => ({ id, headline: headline.text })

function placesOf({ stories, outside, older }: Briefing): Map<string, Placed> {
  const sections = { 'in the region': stories, 'outside the region': outside, 'older stories': older }
  return new Map(
    Object.entries(sections).flatMap(([section, list]) =>
      list.map((story, index): [string, Placed] => [story.id, { story, section, place: index + 1 }]),
    ),
  )
}

/** `reordered`: it stands elsewhere among the stories that both have, by its own weight or by that of another. */
function diffStory(then: Placed, now: Placed, reordered: boolean): StoryDiff | null {
  const [before, after] = [then.story, now.story]
  const moved = then.section !== now.section || (reordered && before.weight.total !== after.weight.total)
  const questions = (story: StorySection) => story.differences.map(({ question }) => question)
  const sameAssessment =
    before.assessment.confidence === after.assessment.confidence &&
    before.assessment.reliability === after.assessment.reliability &&
    before.assessment.credibility === after.assessment.credibility
  const diff: StoryDiff = {
    ...reference(after),
    novelty: after.novelty,
    moved: moved
      ? {
          before: { section: then.section, place: then.place },
          after: { section: now.section, place: now.place },
          part: heaviestChange(before, after),
        }
      : null,
    headlineBefore: before.headline.text === after.headline.text ? null : before.headline.text,
    added: without(sentencesOf(after), sentencesOf(before)),
    removed: without(sentencesOf(before), sentencesOf(after)),
    opened: without(questions(after), questions(before)),
    settled: without(questions(before), questions(after)),
    assessment: sameAssessment ? null : { before: before.assessment, after: after.assessment },
  }
  const { added, removed, opened, settled } = diff
  const lists = [added, removed, opened, settled]
  return moved || diff.headlineBefore !== null || diff.assessment || lists.some(({ length }) => length > 0)
    ? diff
    : null
}

/** The part of the weight that changed most; the first by name of equals. */
function heaviestChange(before: StorySection, after: StorySection) {
  const names = [...new Set([...Object.keys(before.weight.parts), ...Object.keys(after.weight.parts)])].sort(
    compareText,
  )
  const parts = names.map((name) => ({
    name,
    before: before.weight.parts[name] ?? 0,
    after: after.weight.parts[name] ?? 0,
  }))
  const [heaviest] = parts.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
  return heaviest && Math.abs(heaviest.after - heaviest.before) >= LEAST_CHANGE ? heaviest : null
}

/** What a section says of its story but for its headline and its differences. */
const sentencesOf = ({ summary, agreed, single, news, opinions }: StorySection) => [
  ...new Set(
    [...summary, ...agreed, ...single, ...news, ...opinions.flatMap(({ statements }) => statements)].map(
      ({ text }) => text,
    ),
  ),
]

function without(list: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return list.filter((one) => !known.has(one))
}
