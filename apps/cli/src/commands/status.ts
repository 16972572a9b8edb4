import { ORDER } from '@daybrief/pipeline'
import type { EditionPlan, LedgerEntry } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { lastClosed, nextClosing, openEditorial, openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { bold, count, printer, red, table } from '../print.ts'
import { reachQueues } from '../reach-queues.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

const STATES: LedgerEntry['state'][] = ['due', 'leased', 'kept', 'dropped', 'failed']

/** A briefing that is not there so long after its closing is an alarm. */
const ALARM_MINUTES = 15

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** Says how the queues, the ledger and the editions stand. */
export async function status(options: CommonOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const editorial = await openEditorial(settings)
  const store = await openStore(settings.store, { now: new Date() })
  const { queues, reached } = await reachQueues(settings)
  try {
    const counts = await store.ledger.counts()
    const stages = await Promise.all(
      ORDER.map(async ({ stage }) => ({
        stage,
        queue: reached ? await queues.queue(stage).count() : null,
        ledger: Object.fromEntries(
          STATES.map((state) => [state, counts.find((row) => row.stage === stage && row.state === state)?.count ?? 0]),
        ),
      })),
    )
    const editions = await Promise.all(
      editorial.editions.map((plan) => editionStatus(plan, { store, now: new Date() })),
    )
    const day = new Date(Date.now() - DAY_MILLISECONDS).toISOString()
    const alerts = (await store.alerts.raised({ since: day })).length
    print.value({ store: settings.store, reached, stages, editions, alerts })
    print.line(bold(`Store ${settings.store}`))
    print.line(
      reached ? 'Queues reached.' : 'No queues reached; what is due waits for workers ("daybrief up" starts them).',
    )
    print.line()
    const rows = stages.map(({ stage, queue, ledger }) => [
      stage,
      queue === null ? '–' : String(queue.waiting + queue.active + queue.delayed),
      ...STATES.map((state) => String(ledger[state])),
    ])
    for (const line of table([['STAGE', 'QUEUED', ...STATES.map((state) => state.toUpperCase())], ...rows]))
      print.line(line)
    const dead = counts.filter(({ state }) => state === 'failed').reduce((sum, row) => sum + row.count, 0)
    if (dead > 0) print.line(red(`${count(dead, 'input')} failed: "daybrief dead list" shows why.`))
    print.line(
      alerts === 0
        ? 'No alert in the last 24 hours.'
        : red(`${count(alerts, 'alert')} in the last 24 hours: "daybrief alerts" lists them.`),
    )
    print.line()
    for (const { plan, next, last, made, overdue } of editions) {
      print.line(
        `${plan}: next closes ${next}; ${overdue ? red(`${last} is OVERDUE`) : made ? `${last} is made` : `${last} is not due here`}`,
      )
    }
    return EXIT.done
  } finally {
    await queues.close()
    await store.close()
  }
}

async function editionStatus(plan: EditionPlan, { store, now }: { store: Store; now: Date }) {
  const last = lastClosed(plan, now)
  const made = (await store.briefing(last.id)) !== null
  const isOurs = last.closesAt >= (await store.createdAt())
  const overdue = isOurs && !made && now.getTime() > Date.parse(last.closesAt) + ALARM_MINUTES * 60_000
  return { plan: plan.id, next: nextClosing(plan, now).closesAt, last: last.id, made, overdue }
}
