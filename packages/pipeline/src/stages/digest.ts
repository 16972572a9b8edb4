import { brief, type ClosedEdition } from '@daybrief/briefing'
import type { Briefing, Fingerprint } from '@daybrief/schema'
import { findCopies, findStories } from '@daybrief/similarity'
import type { Stage } from '../stage.ts'

/** The closed set an edition is made of, before copies and stories are found in it. */
export type EditionSet = Omit<ClosedEdition, 'copies' | 'stories'> & { fingerprints: Fingerprint[] }

/** An edition becomes a briefing: copies and stories are found in its closed set, so the order of arrival is no matter. */
export const digest: Stage<EditionSet, Briefing> = {
  name: 'digest',
  takes: 'edition',
  gives: 'briefing',
  async run({ fingerprints, ...set }, { editorial, version }) {
    const copies = findCopies(set.articles, fingerprints)
    const opinions = new Set(set.subjects.filter(({ kind }) => kind.value === 'opinion').map(({ article }) => article))
    const stories = findStories(set.articles, { copies, opinions })
    return { kept: [brief({ ...set, copies, stories }, { editorial, version })], dropped: [] }
  },
}
