import { describe, expect, it } from 'vitest'
import { isCaption } from './caption.ts'

describe('isCaption', () => {
  const captions = [
    'Water Minister Somchai Daoreuang (R) greets Envoy Helena Brandt in Vientiane on March 3, 2026. (KPN)',
    'Engineers lower a gauge into the river during a test on March 2, 2026. ( KPN)',
    'A trawler is seen off Tern Island in this file photo.',
    'Photo: Lina Prasetya',
    'Pilots stand on the quay at their farewell. (Lina Prasetya/Bay Wire)',
    'The harbour master, left, speaks at his farewell.',
  ]
  for (const line of captions) it(`takes for one: ${line}`, () => expect(isCaption(line)).toBe(true))

  const others = [
    'The minister told reporters on March 3, 2026 that the dams would close. (KPN)',
    'Nine ministers met in the capital on Monday. (KPN)',
    'The harbour master left on Monday.',
    'He stands by what he said in March.',
  ]
  for (const line of others) it(`leaves alone: ${line}`, () => expect(isCaption(line)).toBe(false))
})
