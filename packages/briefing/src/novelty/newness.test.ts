import { terms } from '@daybrief/language'
import { describe, expect, it } from 'vitest'
import { newnessOf } from './newness.ts'

const read = (text: string) => ({ terms: terms(text) })
const KNOWN = [
  'The ferry sank off Lomba on Tuesday with traders on board.',
  'Divers searched the wreck until dark.',
  'The owner has been fined twice for overloading.',
].map(read)
const newness = (...texts: string[]) => newnessOf(texts.map(read), KNOWN).map((one) => one.newness)

describe('how new a sentence is', () => {
  it('is nothing for what was told and everything for what shares no word with it', () => {
    const [same = 1, other = 0] = newness(
      'The ferry sank off Lomba on Tuesday with traders on board.',
      'Parliament voted on a tax for rice mills.',
    )
    expect(same).toBeLessThan(0.01)
    expect(other).toBeGreaterThan(0.99)
  })

  it('grows with what is not known', () => {
    const [told = 1, half = 0, fresh = 0] = newness(
      'With traders on board the ferry sank off Lomba.',
      'The owner of the ferry was arrested at the airport of Narit.',
      'Police found false passports in a flat in Narit.',
    )
    expect(told).toBeLessThan(half)
    expect(half).toBeLessThan(fresh)
  })

  it('names the nearest sentence known', () => {
    const [one] = newnessOf([read('Divers searched the wreck again.')], KNOWN)
    expect(one?.nearest?.known).toBe(1)
    expect(one?.nearest?.similarity).toBeGreaterThan(0.5)
  })

  it('is nothing for a sentence without content words', () => {
    expect(newnessOf([read('They did so.')], KNOWN)).toEqual([{ newness: 0, nearest: null }])
  })

  it('is everything when nothing is known', () => {
    expect(newnessOf([read('Divers searched the wreck.')], [])[0]?.newness).toBeCloseTo(1)
  })
})
