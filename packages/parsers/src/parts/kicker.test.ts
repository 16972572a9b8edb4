import { describe, expect, it } from 'vitest'
import { kickerOf } from './kicker.ts'

const LEAD = 'In a meeting with provincial chiefs on Thursday, the secretary proposed to open the crossing again.'

describe('kickerOf', () => {
  it('finds a label before a lead', () => {
    expect(kickerOf(`Border Trade Talks Update: ${LEAD}`)).toEqual({ start: 0, end: 27 })
  })
  it('takes neither a speaker nor a sentence for one', () => {
    expect(kickerOf(`Sok Dara: ${LEAD}`)).toBeNull()
    expect(kickerOf(`The chiefs asked for one thing: ${LEAD}`)).toBeNull()
    expect(kickerOf('Border Trade Talks Update: Chiefs Meet')).toBeNull()
  })
})
