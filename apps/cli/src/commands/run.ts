import { filesIn } from '@daybrief/intake'
import type { Briefing } from '@daybrief/schema'
import { drain, editionOn, type TakenIn, takeIn, withContained } from '@daybrief/worker'
import type { ParserSoon } from '@daybrief/worker/parser-soon'
import { checkDate } from '../check-date.ts'
import { dateOfInputs } from '../date-of-inputs.ts'
import { EXIT } from '../exit-codes.ts'
import { findPlan } from '../find-plan.ts'
import { formatsOf } from '../formats-of.ts'
import { makeEdition } from '../make-edition.ts'
import { open } from '../open.ts'
import { about, count, printer } from '../print.ts'
import { Problem } from '../problem.ts'
import { leftOutNotes, nothingFound, replacedNote } from '../run-notes.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Options of `daybrief run`. */
export type RunOptions = CommonOptions & { edition?: string; date?: string; workers?: string; format?: string }

/** What was started while the command's code was still loading. */
export type Started = { parser?: ParserSoon }

/** What `daybrief run` did. */
export type RunResult = { briefing: Briefing; files: string[]; takenIn: TakenIn[]; notes: string[] }

/** Reads files and folders and makes a briefing of them in this process, without a server. */
export async function run(paths: string[], options: RunOptions, started: Started = {}): Promise<number> {
  const print = printer(options)
  const { briefing, files, takenIn, notes } = await makeBriefing(paths, options, started)
  const failed = briefing.documents.filter(({ status }) => status === 'failed')
  for (const { name, reason } of failed) print.note(`failed: ${about(name, reason)}`)
  for (const note of notes) print.note(note)
  print.line(summaryOf(briefing))
  print.line(`The briefing: ${files.find((file) => file.endsWith('.html')) ?? files.join(', ')}`)
  print.line(`Read it here: daybrief read ${briefing.edition.plan} ${briefing.edition.date}`)
  print.value({ edition: briefing.edition, counts: briefing.counts, files, inputs: takenIn.map(asLine), failed })
  return failed.length > 0 ? EXIT.inPart : EXIT.done
}

/** One line that says what a briefing holds. */
export function summaryOf({ title, edition, counts }: Briefing): string {
  const processed = `${counts.processed} of ${count(counts.documents, 'file')} processed`
  const held = [
    count(counts.articles, 'article'),
    count(counts.stories, 'story'),
    count(counts.statements, 'statement'),
  ]
  return `${title}, ${edition.date}: ${processed}; ${held.join(', ')}, each statement cited and checked.`
}

/** Takes inputs in, works them off and makes the edition. Shared by `run` and `demo`. */
export async function makeBriefing(paths: string[], options: RunOptions, started: Started = {}): Promise<RunResult> {
  const settings = settingsOf(options)
  const date = options.date === undefined ? undefined : checkDate(options.date)
  const desk = await open(settings, started)
  try {
    const plan = findPlan(desk.context.editorial, options.edition)
    const formats = formatsOf(options.format, plan)
    const takenIn: TakenIn[] = []
    for await (const input of filesIn(paths)) takenIn.push(await takeIn(input, desk))
    if (takenIn.length === 0) throw new Problem(`There is no file in ${paths.join(', ')}.`, 'usage')
    const workers = workersFrom(options.workers)
    await drain(desk, { workers })

    const documents = [...new Set(takenIn.map(({ document }) => document.id))]
    const articles = await desk.store.articlesOf((await withContained(documents, desk.store)).map(({ id }) => id))
    if (articles.length === 0) throw new Problem(nothingFound(paths, takenIn), 'notFound')
    const day = date ?? dateOfInputs(articles, { plan, now: desk.now() }).date
    const edition = editionOn(plan, day)
    const before = (await desk.store.closedSet(edition.id))?.documents ?? []
    const left = before.filter((id) => !documents.includes(id)).length
    const deliver = { folder: settings.out, formats, address: settings.address }
    const made = await makeEdition(edition, { desk, workers, deliver, documents })
    return { ...made, takenIn, notes: [...replacedNote(edition, left), ...leftOutNotes(made.briefing, articles)] }
  } finally {
    await desk.close()
  }
}

function workersFrom(words = '1'): number {
  const workers = Number(words)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 64) return workers
  throw new Problem(`"${words}" is no number of workers; expected 1 to 64.`, 'usage')
}

const asLine = ({ document, status, reason }: TakenIn) => ({ id: document.id, name: document.name, status, reason })
