import { describe, expect, it } from 'vitest'
import { vouches } from './vouches.ts'

const RAMMED = 'A patrol ship rammed a supply boat near Marrow Shoal on Monday, injuring three sailors.'

describe('a sentence that vouches for another', () => {
  it.each([
    'Three sailors were hurt when the ship struck a boat at Marrow Shoal.',
    'The supply boat was rammed and sailors were injured, the crew said.',
    'Near Marrow Shoal a supply boat was hit by a patrol ship on Monday.',
  ])('%s', (text) => expect(vouches({ text: RAMMED }, { text })).toBe(true))

  it.each([
    'A patrol ship fired water cannon at a supply boat near Second Reef, injuring two sailors.',
    'A supply boat was rammed near Second Reef on Friday, injuring three sailors.',
    'A patrol ship rammed a supply boat near Marrow Shoal on Monday, injuring five sailors.',
  ])('is not this: %s', (text) => {
    expect(vouches({ text: RAMMED }, { text })).toBe(false)
    expect(vouches({ text }, { text: RAMMED })).toBe(false)
  })
})
