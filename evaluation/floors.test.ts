import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Score } from './task.ts'
import { measure, type TaskName } from './tasks.ts'

/** The labelled sets stand beside the project, not in it: their texts belong to their publishers. */
const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))

type Floor = { [figure: string]: number | Floor }
type Set = { task: TaskName; gold: string; folder?: string; floor: Floor }

const floors: Record<string, Set> = JSON.parse(await readFile(new URL('floors.json', import.meta.url), 'utf8'))

/** Longest time for one set on a busy machine, in milliseconds; the largest takes four seconds on a free one. */
const LONGEST = 60_000

describe.skipIf(!existsSync(DATA))('quality on labelled sets does not fall below its floor', () => {
  it.each(Object.entries(floors))(
    '%s',
    async (_, { task, gold, folder, floor }) => {
      const { score } = await measure(task, `${DATA}${gold}`, { folder: folder ? `${DATA}${folder}` : null })
      expect(belowFloor(score, floor)).toEqual([])
    },
    LONGEST,
  )
})

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
