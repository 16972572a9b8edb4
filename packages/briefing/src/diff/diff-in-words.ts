import type { Assessment } from '@daybrief/schema'
import type { BriefingDiff, StoryDiff } from './briefing-diff.ts'

/** What changed, a line each, for a terminal: what a reader asks first comes first. Lines of a story are set in below it. */
export function diffInWords(diff: BriefingDiff): string[] {
  const sameEdition = diff.before.edition === diff.after.edition
  const lines = [
    ...diff.appeared.map(({ headline }) => `New: ${headline}`),
    ...diff.gone.map(({ headline }) => `${sameEdition ? 'Gone' : 'Not told again'}: ${headline}`),
    ...diff.changes.map(changeInWords),
    ...diff.stories.flatMap(storyInWords),
    ...inputsInWords(diff, { sameEdition }),
    ...diff.made.map(({ what, before, after }) => `Made with other ${what}: ${short(before)} → ${short(after)}`),
  ]
  return lines.length > 0 ? lines : [sameEdition ? 'Nothing changed.' : 'Nothing changed but the day.']
}

function changeInWords(change: BriefingDiff['changes'][number]): string {
  const story = change.headline ?? change.story
  const other = change.otherHeadline ?? change.other
  switch (change.kind) {
    case 'merged':
      return `Merged: ${story}; with ${other}`
    case 'split':
      return `Split off: ${story}; from ${other}`
    case 'decided':
      return `By decision: ${story}: ${change.reason}`
    case 'continued':
      return `Told on: ${story}`
  }
}

function storyInWords(story: StoryDiff): string[] {
  const { assessment, headlineBefore } = story
  const silent = story.novelty === 'unchanged'
  return [
    `${story.headline}${movedInWords(story)}`,
    ...(headlineBefore === null ? [] : [`  headline before: ${headlineBefore}`]),
    ...(assessment ? [`  ${assessmentInWords(assessment.before)} → ${assessmentInWords(assessment.after)}`] : []),
    ...(silent ? ['  nothing new: a headline alone'] : []),
    ...story.opened.map((question) => `  now differs: ${question}`),
    ...(silent ? [] : story.settled).map((question) => `  no longer differs: ${question}`),
    ...story.added.map((sentence) => `  + ${sentence}`),
    ...(silent ? [] : story.removed).map((sentence) => `  - ${sentence}`),
  ]
}

function movedInWords({ moved }: StoryDiff): string {
  if (!moved) return ''
  const { before, after, part } = moved
  const why = part ? ` (${part.name} ${part.before} → ${part.after})` : ''
  if (before.section !== after.section) return `: from ${before.section} to ${after.section}${why}`
  return `: ${after.place < before.place ? 'up' : 'down'} from ${before.place} to ${after.place}${why}`
}

const assessmentInWords = ({ confidence, reliability, credibility }: Assessment) =>
  `confidence ${confidence} (${reliability}${credibility})`

/** Two makings of one edition differ by documents that can be named; of another day it is enough how many came in. */
function inputsInWords({ inputs }: BriefingDiff, options: { sameEdition: boolean }): string[] {
  const { added, removed } = inputs
  if (!options.sameEdition) return [`Documents: ${added.length} came in`]
  return [...added.map((name) => `Input added: ${name}`), ...removed.map((name) => `Input gone: ${name}`)]
}

/** A hash is known by its beginning. */
const short = (value: string) => (/^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value)
