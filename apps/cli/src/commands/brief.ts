import { deliver, drain, editionOn, openEditionNow } from '@daybrief/worker'
import { checkDate } from '../check-date.ts'
import { dateOfInputs } from '../date-of-inputs.ts'
import { EXIT } from '../exit-codes.ts'
import { findPlan } from '../find-plan.ts'
import { open } from '../open.ts'
import { printer } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'
import { summaryOf } from './run.ts'

/** Makes an edition now, of all inputs of the store that no other edition of its plan has. */
export async function brief(name: string, options: CommonOptions & { date?: string }): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  let files: string[] = []
  const desk = await open(settings, {
    deliver: async (briefing) => {
      files = await deliver(briefing, { folder: settings.out })
    },
  })
  try {
    const plan = findPlan(desk.context.editorial, name)
    const date = options.date === undefined ? await newestDay() : checkDate(options.date)
    const edition = editionOn(plan, date)
    await drain(desk, { workers: 1 })
    await openEditionNow(edition, { desk })
    await drain(desk, { workers: 1 })
    const kept = await desk.store.briefing(edition.id)
    if (kept === null || files.length === 0) {
      const entry = (await desk.store.ledger.of([edition.id])).find(({ stage }) => stage === 'digest')
      throw new Problem(
        `No briefing was made of ${edition.id}: ${entry?.reason || 'see daybrief status'}`,
        'notVerified',
      )
    }
    print.line(summaryOf(kept.briefing))
    for (const file of files) print.line(`  ${file}`)
    print.value({ edition, counts: kept.briefing.counts, files })
    return EXIT.done

    async function newestDay() {
      const documents = await desk.store.allDocuments()
      const articles = await desk.store.articlesOf(documents.map(({ id }) => id))
      return dateOfInputs(articles, { plan, now: desk.now() }).date
    }
  } finally {
    await desk.close()
  }
}
