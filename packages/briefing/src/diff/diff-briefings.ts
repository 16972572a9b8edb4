import type { Briefing, Manifest } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'
import type { BriefingDiff } from './briefing-diff.ts'
import { diffStories } from './diff-stories.ts'

/** Parts of the manifest as a reader names them; inputs are told by name. */
const MADE_WITH: readonly (readonly [string, (manifest: Manifest) => string])[] = [
  ['version of Daybrief', ({ version }) => version],
  ['settings of the edition', ({ settings }) => settings],
  ['editorial data', ({ editorial }) => editorial],
  ['decisions of analysts', ({ decisions }) => decisions],
  ['learned models', ({ models }) => JSON.stringify(models)],
  ['language model', ({ languageModel }) => languageModel ?? 'none'],
]

/** What another day brings with it, so that it tells something of two makings of one edition only. */
const MADE_AFTER: typeof MADE_WITH = [
  ['stories of earlier editions', ({ known }) => known],
  ['edition before', ({ previous }) => (previous ? `${previous.edition} ${previous.sha256}` : 'none')],
]

/** What changed from one briefing to another: of two days, or of two makings of one edition. */
export function diffBriefings(before: Briefing, after: Briefing): BriefingDiff {
  const had = new Map(before.documents.map(({ id, name }) => [id, name]))
  const has = new Map(after.documents.map(({ id, name }) => [id, name]))
  const parts = before.edition.id === after.edition.id ? [...MADE_WITH, ...MADE_AFTER] : MADE_WITH
  return {
    before: { edition: before.edition.id, title: before.title },
    after: { edition: after.edition.id, title: after.title },
    ...diffStories(before, after),
    changes: after.record.changes
      .filter(({ kind }) => kind !== 'continued')
      .map((change) => ({
        ...change,
        headline: headlineOf(change.story, [after]),
        otherHeadline: headlineOf(change.other, [before, after]),
      })),
    inputs: { added: namesBeyond(has, had), removed: namesBeyond(had, has) },
    made: parts.flatMap(([what, of]) => {
      const [then, now] = [of(before.manifest), of(after.manifest)]
      return then === now ? [] : [{ what, before: then, after: now }]
    }),
  }
}

function headlineOf(id: string, briefings: readonly Briefing[]): string | null {
  const all = briefings.flatMap(({ stories, outside, older }) => [...stories, ...outside, ...older])
  return all.find((story) => story.id === id)?.headline.text ?? null
}

const namesBeyond = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
  [...some]
    .filter(([id]) => !others.has(id))
    .map(([, name]) => name)
    .sort(compareText)
