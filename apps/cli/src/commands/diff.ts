import { diffBriefings, diffInWords } from '@daybrief/briefing'
import { openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { findBriefingNamed } from '../find-briefing.ts'
import { bold, printer, safe } from '../print.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Says what changed from one briefing to another. */
export async function diff(before: string, after: string, options: CommonOptions): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const found = diffBriefings(await findBriefingNamed(store, before), await findBriefingNamed(store, after))
    print.value(found)
    print.line(bold(`${found.before.edition} → ${found.after.edition}`))
    for (const line of diffInWords(found)) print.line(safe(line))
    return EXIT.done
  } finally {
    await store.close()
  }
}
