import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Store } from '../store.ts'

/** Opens the store that belongs to a folder, and makes it when the folder is new. */
export type OpenStore = (folder: string) => Promise<Store>

/** Where each test has a store of its own. */
export type Place = {
  folder(): string
  /** The test's store; each call opens it once more, as another process would. */
  open(): Promise<Store>
}

/** A place for the tests of this `describe`: a new folder before each, everything closed and removed after. */
export function testPlace(open: OpenStore): Place {
  let folder = ''
  let opened: Store[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daybrief-store-'))
  })
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()))
    opened = []
    await rm(folder, { recursive: true })
  })
  return {
    folder: () => folder,
    async open() {
      const store = await open(folder)
      opened.push(store)
      return store
    },
  }
}
