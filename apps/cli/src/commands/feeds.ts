import type { Feed, Subscription } from '@daybrief/schema'
import { nextFetch, openEditorial, openStore, subscriptionId } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { count, printer, red, safe, table } from '../print.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Lists the feeds: those that brought nothing for longest stand first, since something may be wrong with them. */
export async function feeds(options: CommonOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const now = new Date()
  const editorial = await openEditorial(settings)
  const store = await openStore(settings.store, { now })
  const known = await store.subscriptions.all().finally(() => store.close())
  const rows = editorial.feeds
    .map((feed) => rowOf(feed, known.find(({ id }) => id === subscriptionId(feed)) ?? null, now))
    .sort(longestSilentFirst)
  print.value(rows)
  if (rows.length === 0)
    print.line('No feed yet. "daybrief feeds import FILE.opml" or a file in editorial/feeds adds one.')
  else {
    const shown = rows.map((row) => [
      row.feed,
      row.broughtAt ?? 'never',
      row.checkedAt ?? 'never',
      row.paused ? 'paused' : (row.next ?? 'by hand'),
      row.error === null ? '' : red(`${count(row.failures, 'failure')}: ${safe(row.error)}`),
    ])
    for (const line of table([['FEED', 'LAST BROUGHT', 'LAST ASKED', 'NEXT', ''], ...shown])) print.line(line)
  }
  return EXIT.done
}

function rowOf(feed: Feed, known: Subscription | null, now: Date) {
  const { id, address, paused } = feed
  const { broughtAt = null, checkedAt = null, failures = 0, error = null, waitUntil = null } = known ?? {}
  return {
    feed: id,
    address,
    paused,
    broughtAt,
    checkedAt,
    next: nextFetch(feed, known, { now }),
    failures,
    error,
    waitUntil,
  }
}

type Row = ReturnType<typeof rowOf>

/** A feed that never brought anything is silent for longest; paused ones are silent because they are to be. */
function longestSilentFirst(one: Row, other: Row): number {
  if (one.paused !== other.paused) return one.paused ? 1 : -1
  const [first, second] = [one.broughtAt ?? '', other.broughtAt ?? '']
  if (first !== second) return first < second ? -1 : 1
  return one.feed < other.feed ? -1 : 1
}
