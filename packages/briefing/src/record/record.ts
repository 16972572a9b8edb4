import { createHash } from 'node:crypto'
import type { Briefing, Decision, Editorial, Manifest } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'
import { compareText } from '../compare-text.ts'

/** What people decided on this edition's articles, and what became of known stories. */
export function recordOf(closed: ClosedEdition): Briefing['record'] {
  const articles = new Set(closed.articles.map(({ id }) => id))
  const texts = [...closed.texts.values()]
  const touches = ({ articles: about, from, sides }: Decision) =>
    [...about, ...from].some((id) => articles.has(id)) ||
    (sides.length > 0 && sides.every((side) => texts.some((text) => text.includes(side))))
  return {
    decisions: closed.decisions.filter(touches).sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id)),
    changes: [...closed.changes].sort(
      (a, b) => compareText(a.story, b.story) || compareText(a.other, b.other) || compareText(a.kind, b.kind),
    ),
  }
}

/** What a briefing is made from, each part by its hash, so that it can be seen whether another was made from the same. */
export function manifestOf(closed: ClosedEdition, options: { editorial: Editorial; version: string }): Manifest {
  const { editorial, version } = options
  const { previous } = closed
  return {
    version,
    inputs: sha256(closed.documents.map(({ document }) => document.id)),
    editorial: editorial.fingerprint,
    settings: sha256([JSON.stringify(closed.plan)]),
    // The id of a decision stands for all that is decided but for its time, and of two that contradict each other the later counts.
    decisions: sha256(closed.decisions.map(({ id, at }) => `${id} ${at}`)),
    known: sha256(closed.known.map((story) => `${story.id} ${JSON.stringify(story)}`)),
    models: Object.fromEntries(
      editorial.models.map(({ id, fingerprint }) => [id, fingerprint] as const).sort(([a], [b]) => compareText(a, b)),
    ),
    languageModel: null,
    previous: previous && { edition: previous.edition.id, sha256: sha256([JSON.stringify(previous)]) },
  }
}

/** SHA-256 over lines in their own order, so that the order of arrival is no matter. */
const sha256 = (lines: readonly string[]) =>
  createHash('sha256')
    .update([...lines].sort(compareText).join('\n'))
    .digest('hex')
