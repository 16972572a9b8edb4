import { openEditorial, parseInProcess } from '@daybrief/worker'
import { articleLines } from '../article-lines.ts'
import { EXIT } from '../exit-codes.ts'
import { about, bold, count, printer, safe } from '../print.ts'
import { type Reading, readInput } from '../read-input.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Options of `daybrief parse`. */
export type ParseOptions = Pick<CommonOptions, 'editorial' | 'json'> & { explain?: boolean }

/** Shows what the parsers make of a file, and of the documents inside of it. Nothing is kept. */
export async function parse(input: string, options: ParseOptions): Promise<number> {
  const print = printer(options)
  const { publishers } = await openEditorial(settingsOf(options))
  const parser = parseInProcess({ publishers })
  const readings = await readInput(input, { parser }).finally(() => parser.close())
  print.value(readings.map(asValue))
  for (const reading of readings) {
    if ('failure' in reading) {
      print.note(`failed: ${about(reading.document.name, reading.failure)}`)
      continue
    }
    const { document, articles } = reading
    print.line(`${bold(safe(document.name))}  ${document.mediaType}, ${count(articles.length, 'article')}`)
    for (const article of articles)
      for (const line of articleLines(article, { text: reading.text, explain: options.explain ?? false }))
        print.line(line)
  }
  return readings.some((reading) => 'failure' in reading) ? EXIT.inPart : EXIT.done
}

const asValue = (reading: Reading) =>
  'failure' in reading
    ? { name: reading.document.name, status: 'failed', reason: reading.failure, articles: [] }
    : {
        name: reading.document.name,
        mediaType: reading.document.mediaType,
        status: 'read',
        reason: '',
        articles: reading.articles,
      }
