import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import type { Score } from './task.ts'
import { measure, type TaskName } from './tasks.ts'

/** The labelled sets stand beside the project, not in it: their texts belong to their publishers. */
const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))

type Floor = { [figure: string]: number | Floor }
/** Gold and folder stand below the data, or in an archive of it that is unpacked first. */
type Set = { task: TaskName; archive?: string; gold: string; folder?: string; floor: Floor }

const floors: Record<string, Set> = JSON.parse(await readFile(new URL('floors.json', import.meta.url), 'utf8'))

/** Longest time for one set on a busy machine, in milliseconds; the largest takes four seconds on a free one. */
const LONGEST = 60_000

describe.skipIf(!existsSync(DATA))('quality on labelled sets does not fall below its floor', () => {
  it.each(Object.entries(floors))(
    '%s',
    async (_, { task, archive, gold, folder, floor }) => {
      const below = archive === undefined ? DATA : await unpacked(`${DATA}${archive}`)
      const { score } = await measure(task, join(below, gold), { folder: folder ? join(below, folder) : null })
      expect(belowFloor(score, floor)).toEqual([])
    },
    LONGEST,
  )
})

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

async function unpacked(archive: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-floors-'))
  folders.push(folder)
  await promisify(execFile)('tar', ['-xzf', archive, '-C', folder])
  return folder
}

function belowFloor(score: Score, floor: Floor, path = ''): string[] {
  return Object.entries(floor).flatMap(([figure, least]) => {
    const measured = score[figure]
    const name = `${path}${figure}`
    if (typeof least === 'object')
      return typeof measured === 'object' ? belowFloor(measured, least, `${name} `) : [name]
    if (typeof measured === 'number' && measured >= least) return []
    return [`${name} is ${measured}, its floor ${least}`]
  })
}
