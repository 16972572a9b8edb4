import { classify } from '@daybrief/pipeline'
import type { Subjects } from '@daybrief/schema'
import { openEditorial, parseInProcess, version } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { about, bold, count, printer, safe } from '../print.ts'
import { readInput } from '../read-input.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'
import { subjectsLines } from '../subjects-lines.ts'

/** Options of `daybrief subjects`. */
export type SubjectsOptions = Pick<CommonOptions, 'editorial' | 'json'> & { explain?: boolean }

/** Shows what the articles of a file are about, and of the documents inside of it. Nothing is kept. */
export async function subjects(input: string, options: SubjectsOptions): Promise<number> {
  const print = printer(options)
  const { explain = false } = options
  const editorial = await openEditorial(settingsOf(options))
  const parser = parseInProcess({ publishers: editorial.publishers })
  const readings = await readInput(input, { parser }).finally(() => parser.close())
  const values: { name: string; status: string; reason: string; subjects: Subjects[] }[] = []
  for (const reading of readings) {
    const { name } = reading.document
    if ('failure' in reading) {
      values.push({ name, status: 'failed', reason: reading.failure, subjects: [] })
      print.note(`failed: ${about(name, reading.failure)}`)
      continue
    }
    const { text, articles } = reading
    const found: Subjects[] = []
    print.line(`${bold(safe(name))}  ${count(articles.length, 'article')}`)
    for (const article of articles) {
      const { headline, lines, ordinal } = article
      const { kept } = await classify.run(article, { editorial, version, parse: parser.parse })
      found.push(...kept)
      print.line(
        `${ordinal}. ${bold(headline === null ? '(no headline)' : safe(headline.text))}  lines ${lines.first}–${lines.last}`,
      )
      for (const one of kept)
        for (const line of subjectsLines(one, { article, text, names: editorial, explain })) print.line(line)
    }
    values.push({ name, status: 'read', reason: '', subjects: found })
  }
  print.value(values)
  return readings.some((reading) => 'failure' in reading) ? EXIT.inPart : EXIT.done
}
