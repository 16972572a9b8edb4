/**
 * `npm run bench`: what Daybrief costs, as ratios in one run, since machines are noisy. Start-up is compared with an empty
 * program, each stage with the time it takes to read the words of the same articles once, copies and stories with plain
 * references and with themselves on more articles.
 */
import { parseArgs } from 'node:util'
import { similarity, WORKS, type Work } from './similarity.ts'
import { stages } from './stages.ts'
import { startUp } from './start-up.ts'

const MEASURES = ['start-up', 'stages', 'similarity']

const USAGE = `usage: npm run bench -- [start-up] [stages] [similarity] [--articles N] [--large] [--only W]

Measures what is named; all three when nothing is.
  --articles N  articles that pass through the stages (2000)
  --large       similarity on 200,000 articles too: some minutes, 2 GB of memory
  --only W      of similarity only fingerprints, copies or stories

example: npm run bench -- similarity --large`

process.exitCode = await bench(process.argv.slice(2))

/** Exit codes: 0 measured, 2 wrong arguments. */
async function bench(args: string[]): Promise<number> {
  const given = readArguments(args)
  if (given === null) {
    console.error(USAGE)
    return 2
  }
  const { names, articles, large, only } = given
  if (names.includes('start-up')) startUp()
  if (names.includes('stages')) await stages(articles)
  if (names.includes('similarity')) await similarity({ large, only })
  return 0
}

type Given = { names: string[]; articles: number; large: boolean; only: Work | null }

function readArguments(args: string[]): Given | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        articles: { type: 'string', default: '2000' },
        large: { type: 'boolean', default: false },
        only: { type: 'string' },
      },
    })
    const articles = Number(values.articles)
    if (!Number.isInteger(articles) || articles < 1 || positionals.some((name) => !MEASURES.includes(name))) return null
    const only = WORKS.find((work) => work === values.only) ?? null
    if (only === null && values.only !== undefined) return null
    return { names: positionals.length === 0 ? MEASURES : positionals, articles, large: values.large, only }
  } catch {
    return null
  }
}
