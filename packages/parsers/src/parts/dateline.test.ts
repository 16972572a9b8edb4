import { describe, expect, it } from 'vitest'
import { datelineOf } from './dateline.ts'

const read = (line: string) => {
  const found = datelineOf(line)
  if (found === null) return null
  const at = (range: { start: number; end: number } | null) =>
    range === null ? null : line.slice(range.start, range.end)
  return [at(found.place), at(found.agency), at(found.date), line.slice(found.whole.end)]
}

describe('datelineOf', () => {
  const datelines: [string, (string | null)[]][] = [
    ['VALDOR (BW) — Ministers met.', ['VALDOR', 'BW', null, 'Ministers met.']],
    ['Port Louis (BW), Jul. 15 – Chief Inspector', ['Port Louis', 'BW', 'Jul. 15', 'Chief Inspector']],
    ['MAKASSAR – Fisheries Minister', ['MAKASSAR', null, null, 'Fisheries Minister']],
    ['KOTA LAMA: The harbour', ['KOTA LAMA', null, null, 'The harbour']],
    [
      'PUERTO SOL (ALTAMIRA), 8 MAR 91 (RADIO COSTA) -- [TEXT] THE',
      ['PUERTO SOL (ALTAMIRA)', 'RADIO COSTA', '8 MAR 91', '[TEXT] THE'],
    ],
    ['PORT-AU-SEL, 1996-02-03 - A storm', ['PORT-AU-SEL', null, '1996-02-03', 'A storm']],
    ['ALTA VISTA, NO DATE (TV SUR) -- [SPEECH]', ['ALTA VISTA', 'TV SUR', 'NO DATE', '[SPEECH]']],
    ['BAYTOWN, June 4 (Baywire) -- Fishermen', ['BAYTOWN', 'Baywire', 'June 4', 'Fishermen']],
  ]
  for (const [line, parts] of datelines) it(`reads ${line}`, () => expect(read(line)).toEqual(parts))

  const others = [
    'Tomas Lind – the harbour master – said so.',
    'OPINION: The harbour should stay open',
    'US: The harbour should stay open',
    'THE Government - "stumbling" - will fall.',
    'NEARLY 200 boats came in.',
    'THE ARMY - WHICH LEFT THE TOWN - IS BACK.',
    'Personal Savings (Outlook): Get the currency right',
  ]
  for (const line of others) it(`finds none in ${line}`, () => expect(datelineOf(line)).toBeNull())

  it('is quick on a line that looks like one without end', () => {
    const started = performance.now()
    datelineOf(`${'A'.repeat(50)} ${'B, '.repeat(5000)}`)
    datelineOf(`${'AB '.repeat(5000)}`)
    expect(performance.now() - started).toBeLessThan(100)
  })
})
