import { spawn } from 'node:child_process'
import { openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { findBriefing } from '../find-briefing.ts'
import { printer } from '../print.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Widest lines that still read well. */
const WIDEST = 100

/** Shows a briefing in the terminal, paged where there is one. */
export async function read(
  edition: string | undefined,
  date: string | undefined,
  options: CommonOptions,
): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  const briefing = await findBriefing(store, { ...(edition ? { edition } : {}), ...(date ? { date } : {}) }).finally(
    () => store.close(),
  )
  print.value(briefing)
  if (print.json) return EXIT.done
  const { renderForTerminal } = await import('@daybrief/renderers')
  const { isTTY, columns = 80 } = process.stdout
  const text = renderForTerminal(briefing, { width: Math.min(columns, WIDEST), colour: isTTY })
  if (isTTY) await page(text)
  else print.line(text.trimEnd())
  return EXIT.done
}

/** Shows text with the person's pager (`PAGER`, else `less`), or as it is where there is none. */
async function page(text: string): Promise<void> {
  const [command = 'less', ...given] = (process.env.PAGER || 'less -R -F').split(' ')
  const shown = await new Promise<boolean>((resolve) => {
    const pager = spawn(command, given, { stdio: ['pipe', 'inherit', 'inherit'] })
    pager.on('error', () => resolve(false))
    pager.on('close', () => resolve(true))
    pager.stdin.on('error', () => {})
    pager.stdin.end(text)
  })
  if (!shown) process.stdout.write(text)
}
