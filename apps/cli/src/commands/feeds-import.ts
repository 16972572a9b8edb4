import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { filesIn } from '@daybrief/intake'
import { openEditorial } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { feedFile, feedId } from '../opml/feed-file.ts'
import { feedsInOpml } from '../opml/feeds-in-opml.ts'
import { count, printer, safe } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Writes a file in `editorial/feeds` for each feed of a subscription list that is not there yet. Nothing is overwritten. */
export async function feedsImport(file: string, options: CommonOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const listed = feedsInOpml(await textOf(file), { name: file })
  const { feeds, publishers } = await openEditorial(settings)
  const folder = join(settings.editorial, 'feeds')
  await mkdir(folder, { recursive: true })
  const addresses = new Map(feeds.map(({ id, address }) => [new URL(address).href, id]))
  const ids = new Set(feeds.map(({ id }) => id))
  const results: { feed: string; address: string; status: 'written' | 'known' }[] = []
  for (const feed of listed) {
    const { address } = feed
    const known = addresses.get(address)
    const id = known ?? feedId(feed, ids)
    if (known === undefined)
      await writeFile(join(folder, `${id}.yaml`), feedFile(feed, { list: basename(file), publishers }), { flag: 'wx' })
    ids.add(id)
    addresses.set(address, id)
    results.push({ feed: id, address, status: known === undefined ? 'written' : 'known' })
  }
  print.value(results)
  for (const { feed, address, status } of results) print.line(`${status.padEnd(8)} ${feed}  ${safe(address)}`)
  const written = results.filter(({ status }) => status === 'written').length
  print.line(`${count(written, 'file')} written to ${folder}; read them over, then "daybrief feeds fetch".`)
  return EXIT.done
}

async function textOf(file: string): Promise<string> {
  for await (const read of filesIn([file])) {
    if ('reason' in read) throw new Problem(`${file}: ${read.reason}`, 'unavailable')
    return new TextDecoder().decode(read.bytes)
  }
  throw new Problem(`${file}: expected an OPML file.`, 'unavailable')
}
