import type { Decision } from '@daybrief/schema'
import { openStore } from '@daybrief/worker'
import { decisionWords } from '../decision-words.ts'
import { EXIT } from '../exit-codes.ts'
import { headlinesOf } from '../headlines-of.ts'
import { printer, safe } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Lists what analysts decided, oldest first. */
export async function decisions(options: CommonOptions): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const all = await store.decisions()
    const headlines = await headlinesOf(
      all.flatMap(({ articles, from }) => [...articles, ...from]),
      store,
    )
    print.value(all)
    if (all.length === 0) print.line('Nothing was decided. "daybrief help decide" shows what can be.')
    for (const decision of all) {
      print.line(`${decision.id}  ${safe(decisionWords(decision, (id) => headlines.get(id) ?? id))}`)
      print.line(`  ${safe(standing(decision))}`)
    }
    return EXIT.done
  } finally {
    await store.close()
  }
}

/** Takes a decision back; it stays in the record. */
export async function decisionsWithdraw(words: string, options: CommonOptions): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const counting = (await store.decisions()).filter(({ withdrawnAt }) => withdrawnAt === null)
    const found = counting.filter(({ id }) => id.startsWith(words.toLowerCase()))
    const [decision] = found
    if (decision === undefined) {
      throw new Problem(`No decision that counts is called "${words}"; "daybrief decisions" lists them.`, 'notFound')
    }
    if (found.length > 1) throw new Problem(`"${words}" fits ${found.length} decisions; give more of the id.`, 'usage')
    const withdrawn = await store.withdrawDecision(decision.id, { now: new Date().toISOString() })
    print.value({ id: decision.id, withdrawn })
    print.line(
      `Withdrawn: ${decision.id}. Editions made from now on do not obey it; "daybrief brief EDITION --date DAY" makes one anew.`,
    )
    return EXIT.done
  } finally {
    await store.close()
  }
}

function standing({ by, at, note, withdrawnAt }: Decision): string {
  const made = `${by ?? 'somebody'}, ${at}${note === null ? '' : `: ${note}`}`
  return withdrawnAt === null ? made : `${made}; withdrawn ${withdrawnAt}`
}
