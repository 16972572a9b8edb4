import { describe, expect, it } from 'vitest'
import { areOtherInstances, instanceNumbers } from './instance-numbers.ts'

const differ = (left: string, right: string) => areOtherInstances(instanceNumbers(left), instanceNumbers(right))

describe('areOtherInstances', () => {
  it.each([
    ['Siege: Day 2', 'Siege: Day 21'],
    ['Round Three of talks', 'Round 4 of talks'],
    ['21st summit opens', '22nd summit opens'],
    ['Second bomb found', 'Third bomb found'],
    ['Sea Shield Part II', 'Sea Shield Part III'],
  ])('%s / %s are two of a series', (left, right) => expect(differ(left, right)).toBe(true))

  it.each([
    ['Siege: Day 2', 'Siege, day two'],
    ['Quake kills 12', 'Quake kills 15'],
    ['Day 2 of the trial', 'Trial goes on'],
    ['21st summit opens', 'First day of 21st summit'],
  ])('%s / %s may be one', (left, right) => expect(differ(left, right)).toBe(false))
})
