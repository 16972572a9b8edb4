import { stat } from 'node:fs/promises'
import type { Arrived, Refused } from './arrived.ts'
import { readFound } from './files-in.ts'
import { systemFailure } from './system-failure.ts'
import { type FoundFile, walk } from './walk.ts'

/** A folder into which files are put. `poll` gives what is there to be taken since the last one. */
export type WatchedFolder = { poll(): AsyncIterable<Arrived | Refused> }

/**
 * Watches a folder by looking, which works on every file system, those of other machines included. A file is given when
 * its size and time are what they were at the look before: then nobody is writing to it any more. It is given once, and
 * again when it changed. One that is empty is still to be written. Nothing is moved or deleted. A poll throws an Error in
 * words when the folder cannot be reached; the next one goes on from there.
 */
export function watchedFolder(folder: string): WatchedFolder {
  let looked = new Map<string, { state: string; given: boolean }>()

  return {
    async *poll() {
      await reach(folder)
      const now: typeof looked = new Map()
      for await (const found of walk([folder])) {
        if ('reason' in found) {
          // What a rule leaves out is no news, nor is an empty folder.
          if (found.expected || found.name === folder) continue
          const given = looked.get(found.name)?.state === found.reason
          now.set(found.name, { state: found.reason, given: true })
          if (!given) yield found
          continue
        }
        const before = looked.get(found.name)
        const state = stateOf(found)
        const isStill = before?.state === state && found.stats.size > 0
        now.set(found.name, { state, given: isStill })
        if (isStill && !before.given) yield await readFound(found)
      }
      looked = now
    },
  }
}

/** The clock of the disk is not ours, so that times are compared with each other only. */
const stateOf = ({ stats }: FoundFile) => `${stats.size} ${stats.mtimeMs} ${stats.ino}`

async function reach(folder: string): Promise<void> {
  const stats = await stat(folder).catch((error) => systemFailure(error))
  if (typeof stats === 'string') throw new Error(`${folder}: ${stats}`)
  if (!stats.isDirectory()) throw new Error(`${folder}: It is no folder; expected one to watch.`)
}
