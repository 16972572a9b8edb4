import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAt, lineStarts, names, numbers, quotations, sentences, terms, words } from './index.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    [
      'titles',
      'Maj. Gen. Pat Lee met Dr. Sok. They spoke for an hour.',
      ['Maj. Gen. Pat Lee met Dr. Sok.', 'They spoke for an hour.'],
    ],
    [
      'dotted names',
      'The U.S. Embassy closed. It left the U.S. The staff stayed.',
      ['The U.S. Embassy closed.', 'It left the U.S.', 'The staff stayed.'],
    ],
    [
      'dates',
      'On Jun. 4 he came. He left in Jun. That was early.',
      ['On Jun. 4 he came.', 'He left in Jun.', 'That was early.'],
    ],
    ['initials', 'W. Patrick Stone spoke. A. B. Carter did not.', ['W. Patrick Stone spoke.', 'A. B. Carter did not.']],
    [
      'a family name that is a title',
      'He met Vong Sen. The talks were short.',
      ['He met Vong Sen.', 'The talks were short.'],
    ],
    [
      'a title that is a family name',
      'He met Republican Sen. Mary Hill there.',
      ['He met Republican Sen. Mary Hill there.'],
    ],
    ['numbers', 'It rose 3.5 percent. No. 4 fell.', ['It rose 3.5 percent.', 'No. 4 fell.']],
    ['list marks', '1. The road is open. 2. It is long.', ['1. The road is open.', '2. It is long.']],
    [
      'a quotation of two sentences',
      '“We agree. We will go,” he said. She left.',
      ['“We agree. We will go,” he said.', 'She left.'],
    ],
    ['a question within', '“Why now?” she asked. Nobody knew.', ['“Why now?” she asked.', 'Nobody knew.']],
    ['stops after quotes', 'It said “no”. It meant “yes.” We saw.', ['It said “no”.', 'It meant “yes.”', 'We saw.']],
    ['Khmer and Chinese', 'ក្រសួងបានប្រជុំ។ គេបានចេញ។', ['ក្រសួងបានប្រជុំ។', 'គេបានចេញ។']],
    ['Chinese', '部长会见了代表。他们谈了一小时。', ['部长会见了代表。', '他们谈了一小时。']],
    ['lines that run on', 'The line is\nbroken here. Next\none.', ['The line is\nbroken here.', 'Next\none.']],
    ['paragraphs', 'A headline without a stop\n\nThe text.', ['A headline without a stop', 'The text.']],
  ])('%s', (_, text, expected) => expect(split(text)).toEqual(expected))

  it('loses no visible character and keeps order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mr. ', 'U.S. ', 'A', 'b', '.', ' ', '“', '”', '\n', '\n\n', '?', '។', '3')),
        (parts) => {
          const text = parts.join('')
          const found = sentences(text)
          expect(
            found
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''))
          for (const [index, range] of found.entries()) {
            expect(range.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
          }
        },
      ),
    )
  })
})

describe('words and terms', () => {
  it('normalises', () => expect(words('Ｔｈｅ Café’s 2nd')).toEqual(['the', 'café', 's', '2nd']))
  it('are the same for plain Latin text as for any other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'É', 'ß', 'ž', 'Ø', '7', '’', '“', ' ', '-', '…', '.', '\u00a0')),
        (parts) => {
          const text = parts.join('')
          // A letter of another script, as a word of its own, takes the general way.
          expect(words(`${text} Ж`)).toEqual([...words(text), 'ж'])
        },
      ),
    ))
  it('pairs letters of scripts without spaces', () => expect(words('在日本ABC')).toEqual(['在日', '日本', 'abc']))
  it('keeps content, stemmed', () =>
    expect(terms('The ministers said on Monday that exercises resumed')).toEqual(['minist', 'exercis', 'resum']))
})

describe('numbers', () => {
  const found = (text: string) => numbers(text).map(({ value, text: words, unit }) => [value, words, unit])
  it.each([
    ['1,084 injuries were counted', [[1084, '1,084', 'injuries were counted']]],
    ['eight scholarships', [[8, 'eight', 'scholarships']]],
    ['$2.5 million was lost', [[2_500_000, '$2.5 million', '$']]],
    ['some 40 percent of them', [[40, '40 percent', '%']]],
    ['twenty-one soldiers', [[21, 'twenty-one', 'soldiers']]],
    ['a dozen boats', [[12, 'a dozen', 'boats']]],
    ['in 2024, at 5:35, on the 15th', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('names', () => {
  const found = (text: string) => names(text).map((name) => name.text)
  it.each([
    [
      'He met Maj. Gen. Pat Lee. The U.S. and W. Patrick Stone left.',
      ['Maj. Gen. Pat Lee', 'U.S.', 'W. Patrick Stone'],
    ],
    ['He met Vong Sen. Though Adm. Li of the People’s Navy’s staff came', ['Vong Sen', 'Adm. Li of the People’s Navy']],
    ['In Iran. Beijing', ['Iran', 'Beijing']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('quotations and lines', () => {
  it('finds pairs of double marks', () =>
    expect(quotations('He said "no" and “yes” at 5" length').map((found) => found.text)).toEqual(['"no"', '“yes”']))
  it('counts lines from 1, \\r\\n once', () => {
    const starts = lineStarts('a\r\nb\n\nc')
    expect([0, 2, 3, 5, 6].map((offset) => lineAt(starts, offset))).toEqual([1, 1, 2, 3, 4])
  })
})
