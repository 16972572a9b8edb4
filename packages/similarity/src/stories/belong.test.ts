import { describe, expect, it } from 'vitest'
import { belongTogether } from './belong.ts'
import type { Group } from './group.ts'

/** A group of so many members that are so like each other. */
const group = (members: number, cohesion = 0): Group => ({
  members: Array.from({ length: members }, (_, place) => place),
  days: { sum: 0, known: 0 },
  likeness: (cohesion * members * (members - 1)) / 2,
})

describe('belongTogether', () => {
  it('asks more of two single articles than of an article and a group', () => {
    expect(belongTogether(group(1), group(1), 0.2)).toBe(false)
    expect(belongTogether(group(1), group(1), 0.25)).toBe(true)
    expect(belongTogether(group(1), group(2, 0.4), 0.2)).toBe(true)
    expect(belongTogether(group(1), group(2, 0.4), 0.1)).toBe(false)
  })

  it('keeps look-alike events apart: each more like itself than like the other', () => {
    expect(belongTogether(group(5, 0.5), group(5, 0.45), 0.3)).toBe(false)
    expect(belongTogether(group(5, 0.5), group(5, 0.4), 0.3)).toBe(true)
  })
})
