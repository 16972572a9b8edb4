import { openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { printer, table } from '../print.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Lists the briefings of a store, newest first. */
export async function list(options: CommonOptions): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  const briefings = await store.briefings().finally(() => store.close())
  print.value(briefings)
  if (briefings.length === 0) print.line('No briefing yet. "daybrief run FILES --edition E" makes one.')
  else {
    const rows = briefings.map(({ edition, sha256, madeAt }) => [
      edition.plan,
      edition.date,
      sha256.slice(0, 12),
      `made ${madeAt}`,
    ])
    for (const line of table([['EDITION', 'DATE', 'SHA-256', ''], ...rows])) print.line(line)
  }
  return EXIT.done
}
