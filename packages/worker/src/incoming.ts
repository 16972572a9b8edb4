import { readFile } from 'node:fs/promises'
import { mailAddress, newMail, type Position, politeFetcher, type WatchedFolder, watchedFolder } from '@daybrief/intake'
import type { Desk } from './desk.ts'
import { every, type Rounds } from './every.ts'
import { fetchDueFeeds } from './feeds/fetch-feeds.ts'
import { readMailbox } from './read-mailbox.ts'
import type { Settings } from './settings.ts'
import { takeIn } from './take-in.ts'

/** How often it is asked which feeds are due; their intervals are minutes. */
const FEEDS_SECONDS = 30
/** Two looks apart by this see whether a file still grows; a network disk may show sizes three seconds late. */
const FOLDER_SECONDS = 5
const MAILBOX_SECONDS = 30

/**
 * Takes in what is not sent but has to be looked for: feeds with an `interval`, a watched folder, a mailbox. A fault in one
 * is told, and stops neither the others nor the next round.
 *
 * @throws Error when the address of the mailbox is none, or it has no password
 */
export function incoming(
  desk: Desk,
  settings: Pick<Settings, 'watch' | 'imapUrl' | 'imapPasswordFile' | 'allowPrivate'>,
  options: { onError: (error: unknown) => void },
): Rounds {
  const { watch, imapUrl, imapPasswordFile, allowPrivate } = settings
  const stopping = new AbortController()
  const { signal } = stopping
  const rounds: Rounds[] = []
  const { feeds } = desk.context.editorial
  if (feeds.some(({ interval, paused }) => interval !== null && !paused)) {
    const fetcher = politeFetcher({ allowPrivate, signal })
    rounds.push(every(FEEDS_SECONDS, () => fetchDueFeeds(feeds, { ...desk, fetcher, signal }), options))
  }
  if (watch !== undefined) {
    const folder = watchedFolder(watch)
    rounds.push(every(FOLDER_SECONDS, () => takeNewFiles(folder, desk), options))
  }
  if (imapUrl !== undefined) {
    const address = mailAddress(imapUrl)
    if (imapPasswordFile === undefined)
      throw new Error(
        'DAYBRIEF_IMAP_URL is set and DAYBRIEF_IMAP_PASSWORD_FILE is not; expected a file with its password',
      )
    const look = async (after: Position | null) => {
      const password = (await readFile(imapPasswordFile, 'utf8')).replace(/\r?\n$/, '')
      return newMail(address, { password, after, now: desk.now(), signal })
    }
    rounds.push(every(MAILBOX_SECONDS, () => readMailbox(address.href, { ...desk, look, signal }), options))
  }
  return {
    async stop() {
      stopping.abort()
      await Promise.all(rounds.map((round) => round.stop()))
    },
  }
}

async function takeNewFiles(folder: WatchedFolder, desk: Desk): Promise<void> {
  for await (const found of folder.poll()) await takeIn(found, desk)
}
