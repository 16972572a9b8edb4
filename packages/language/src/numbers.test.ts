import { describe, expect, it } from 'vitest'
import { numbers } from './numbers.ts'

const found = (text: string) => numbers(text).map(({ value, text: words, unit }) => [value, words, unit])

describe('numbers', () => {
  it.each([
    ['a $2.5bn contract', [[2_500_000_000, '$2.5bn', '$']]],
    ['US$ 3 million for roads', [[3_000_000, 'US$ 3 million', 'US$']]],
    ['S$300m a year', [[300_000_000, 'S$300m', 'S$']]],
    ['1.2tn won', [[1_200_000_000_000, '1.2tn', 'won']]],
    ['Rp 5 billion', [[5_000_000_000, 'Rp 5 billion', 'Rp']]],
    [
      'from $30-$40',
      [
        [30, '$30', '$'],
        [40, '$40', '$'],
      ],
    ],
    ['a loan of $1.7 \nbillion', [[1_700_000_000, '$1.7 \nbillion', '$']]],
    ['some 40  thousand tents', [[40_000, '40  thousand', 'tents']]],
    ['up 12\npercent', [[12, '12\npercent', '%']]],
    ['a 10-per cent cut', [[10, '10-per cent', '%']]],
    ['it fell by 12\n\nPercent signs', [[12, '12', 'percent signs']]],
    ['10k troops', [[10_000, '10k', 'troops']]],
    ['a thousand troops', [[1000, 'a thousand', 'troops']]],
    ['one million riel', [[1_000_000, 'one million', 'riel']]],
    ['several hundred people, a few dozen boats, many thousand tents', []],
    ['dozens of boats, hundreds of tents', []],
    ['he swam 5m', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
