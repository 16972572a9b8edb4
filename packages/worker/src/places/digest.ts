import { digest } from '@daybrief/pipeline'
import { closedEditionSet } from '../editions/closed-edition-set.ts'
import type { Place } from '../place.ts'

/** Editions in, briefings out: made, delivered, kept. */
export const digestPlace: Place = {
  stage: digest.name,
  leaseSeconds: 300,
  async open(inputs, desk) {
    return new Map(
      inputs.map((edition) => [
        edition,
        async () => {
          const { set, failed } = await closedEditionSet(edition, desk)
          const { kept, dropped } = await digest.run(set, desk.context)
          const [made] = kept
          if (made === undefined) return { status: 'dropped', reason: dropped[0]?.reason ?? '' }
          const { stories } = made
          const briefing = (await desk.rephrase?.(made.briefing)) ?? made.briefing
          await desk.deliver(briefing, { formats: set.plan.formats })
          const members = briefing.articles
            .filter(({ use }) => use !== 'later')
            .map(({ id, late }) => ({ article: id, late }))
            .concat(failed.map((article) => ({ article, late: false })))
          const released = briefing.documents.filter(({ status }) => status === 'in work').map(({ id }) => id)
          return {
            status: 'kept',
            reason: `${briefing.counts.processed} of ${briefing.counts.documents} files, ${briefing.counts.stories} stories`,
            records: { briefings: [{ briefing, members, stories, released }] },
          }
        },
      ]),
    )
  },
}
