import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { about, count, printer } from '../print.ts'
import type { CommonOptions } from '../settings.ts'
import { makeBriefing, type Started, summaryOf } from './run.ts'

const root = resolve(import.meta.dirname, '../../../..')

/** Lines of the briefing shown; the rest is in the files. */
const LINES_SHOWN = 24

/** Makes a briefing of the samples, in a store of its own that is made anew each time. */
export async function demo(options: CommonOptions, started: Started = {}): Promise<number> {
  const print = printer(options)
  const folder = join(root, '.daybrief', 'demo')
  await rm(folder, { recursive: true, force: true })
  const { briefing, files } = await makeBriefing(
    [join(root, 'samples', 'news')],
    {
      edition: 'southeast-asia',
      store: join(folder, 'store'),
      out: options.out ?? join(folder, 'briefings'),
    },
    started,
  )
  const { renderForTerminal } = await import('@daybrief/renderers')
  const lines = renderForTerminal(briefing, {
    width: Math.min(process.stdout.columns ?? 80, 100),
    colour: process.stdout.isTTY,
  }).split('\n')
  print.line(lines.slice(0, LINES_SHOWN).join('\n'))
  if (lines.length > LINES_SHOWN) print.line(`… and ${count(lines.length - LINES_SHOWN, 'more line')}`)
  print.line()
  print.line(summaryOf(briefing))
  print.line('Two of the samples are broken on purpose; what failed is said, and the rest is in:')
  for (const { name, reason } of briefing.documents.filter(({ status }) => status === 'failed'))
    print.line(`  ${about(name, reason)}`)
  print.line('The briefing:')
  for (const file of files) print.line(`  ${relative(process.cwd(), file)}`)
  print.line('Next: ./daybrief run YOUR-FILES --edition southeast-asia')
  print.value({ edition: briefing.edition, counts: briefing.counts, files })
  return 0
}
