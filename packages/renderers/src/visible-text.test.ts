import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visibleText } from './visible-text.ts'

const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u202e', '\ud800', '\u200b', '\u200d', 'क', 'ថ'),
)

describe('visibleText', () => {
  test.each([
    [
      'white space of all kinds is one space',
      'Port\r\n\treopens\u2028at\u2029dawn\u0085now',
      'Port reopens at dawn now',
    ],
    ['no-break and ideographic spaces stay', '5\u00a0km\u3000北', '5\u00a0km\u3000北'],
    ['terminal sequences lose what makes them work', '\u001b[31mred\u001b[0m\u009b2J\u0007', '[31mred[0m2J'],
    ['bidi overrides, isolates and marks go', 'a\u202eb\u202c\u2066c\u2069\u200e\u200f\u061c', 'abc'],
    ['zero-width characters between Latin letters go', 'pass\u200bport\u200c\u200d\u2060\ufeff', 'passport'],
    ['soft hyphens go', 'har\u00adbour', 'harbour'],
    ['tag characters go', 'ok\u{e0068}\u{e0069}', 'ok'],
    ['private use goes', 'a\ue000b\u{f0000}c', 'abc'],
    ['noncharacters go', 'a\ufdd0b\uffffc', 'abc'],
    ['a lone surrogate shows that something was there', 'a\ud800b', 'a\ufffdb'],
    ['Khmer keeps its word separators', 'ព្រឹក\u200bថ្ងៃ', 'ព្រឹក\u200bថ្ងៃ'],
    ['but not at the edge of Latin text', 'ថ្ងៃ\u200bday', 'ថ្ងៃday'],
    ['Khmer and Indic scripts keep joiners', 'ក\u200dខ क्\u200dष ക്\u200cഷ', 'ក\u200dខ क्\u200dष ക്\u200cഷ'],
    ['Persian keeps non-joiners', 'می\u200cرود', 'می\u200cرود'],
    ['Arabic number signs are signs', '\u0600١٢', '\u0600١٢'],
    ['joined pictures stay joined', '👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈', '👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈'],
  ])('%s', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected)
  })

  test('nothing that can reorder, command or break a line is left, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const clean = visibleText(parts.join(''))
        expect(clean).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        expect(clean).toBe(visibleText(clean))
      }),
    )
  })
})
