import { drain, editionOn } from '@daybrief/worker'
import { checkDate } from '../check-date.ts'
import { dateOfInputs } from '../date-of-inputs.ts'
import { EXIT } from '../exit-codes.ts'
import { findPlan } from '../find-plan.ts'
import { formatsOf } from '../formats-of.ts'
import { makeEdition } from '../make-edition.ts'
import { open } from '../open.ts'
import { printer } from '../print.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'
import { summaryOf } from './run.ts'

/** Makes an edition now, of all inputs of the store that no other edition of its plan has. */
export async function brief(
  name: string,
  options: CommonOptions & { date?: string; format?: string },
): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const given = options.date === undefined ? undefined : checkDate(options.date)
  const desk = await open(settings)
  try {
    const plan = findPlan(desk.context.editorial, name)
    const formats = formatsOf(options.format, plan)
    await drain(desk, { workers: 1 })
    const edition = editionOn(plan, given ?? (await newestDay()))
    const deliver = { folder: settings.out, formats, address: settings.address }
    const { briefing, files } = await makeEdition(edition, { desk, workers: 1, deliver })
    print.line(summaryOf(briefing))
    for (const file of files) print.line(`  ${file}`)
    print.value({ edition, counts: briefing.counts, files })
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
