import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreNovelty } from './novelty.ts'
import { readNoveltyGold } from './novelty-gold.ts'

describe('scoreNovelty', () => {
  const gold = [
    { id: 'a', known: [], sentences: ['new', 'old', 'old'].map((text) => ({ text, new: text === 'new' })) },
    { id: 'b', known: [], sentences: [{ text: 'new', new: true }] },
  ]
  const auc = (a: number[], b: number[]) =>
    scoreNovelty(gold, [
      { id: 'a', newness: a },
      { id: 'b', newness: b },
    ]).auc

  it('is one when every new sentence is newer than every old one, none when none is', () => {
    expect(auc([0.9, 0.1, 0.2], [0.3])).toBe(1)
    expect(auc([0.1, 0.5, 0.6], [0.2])).toBe(0)
  })

  it('counts pairs by hand, ties half', () => {
    // New 0.5 and 0.3, old 0.4 and 0.3: right, right, wrong, half.
    expect(auc([0.5, 0.4, 0.3], [0.3])).toBe(0.625)
  })

  it('takes a sentence without a prediction as old', () => {
    expect(scoreNovelty(gold, [])).toEqual({ sentences: 4, new: 2, auc: 0.5 })
  })
})

describe('readNoveltyGold', () => {
  it('makes of experts’ days what was new and what was known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'novelty-'))
    const file = join(folder, 'days.jsonl')
    const day = (i: number, update: string, background: string | null) =>
      JSON.stringify({
        event: 'flood',
        i,
        date: `2031-05-0${i + 1}`,
        updates: { x: update },
        backgrounds: { x: background },
      })
    const given = JSON.stringify({ id: 'g', known: ['One.'], sentences: [{ text: 'Two.', new: true }] })
    await writeFile(
      file,
      `${day(1, 'A dam broke. Halm was flooded.', 'Rain fell for days.')}\n${day(0, 'Rain fell.', null)}\n${given}\n`,
    )
    expect(await readNoveltyGold(file)).toEqual([
      { id: 'g', known: ['One.'], sentences: [{ text: 'Two.', new: true }] },
      {
        id: 'flood 1',
        known: ['Rain fell.'],
        sentences: [
          { text: 'A dam broke.', new: true },
          { text: 'Halm was flooded.', new: true },
          { text: 'Rain fell for days.', new: false },
        ],
      },
    ])
    await rm(folder, { recursive: true })
  })
})
