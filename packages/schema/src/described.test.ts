import { expect, test } from 'vitest'
import { fieldsOf } from '../generate/fields.ts'
import { jsonSchema } from '../generate/json-schemas.ts'
import { words } from '../generate/words.ts'

/** A description is read in a table and in an editor's tooltip: one line, a sentence or two. */
const LONGEST_DESCRIPTION = 200

test.each(words())('$name is described', ({ description }) => {
  expect(description).toMatch(/^[A-Z].*\.$/)
  expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION)
})

test.each(words())('every field of $name is described', (word) => {
  const undescribed = fieldsOf(jsonSchema(word)).filter(
    ({ description }) => !description || !/[.…]$/.test(description) || description.length > LONGEST_DESCRIPTION,
  )
  expect(undescribed).toEqual([])
})

test('a field nobody described is found, however deep it stands', () => {
  const fields = fieldsOf({
    properties: {
      told: { type: 'string', description: 'Said.' },
      named: { $ref: '#/$defs/Word' },
      sides: { description: 'Both.', items: { properties: { cue: { type: 'string' } } } },
      choice: { description: 'One.', anyOf: [{ properties: { left: { type: 'number' } } }, { type: 'null' }] },
    },
    $defs: { Word: { type: 'string', description: 'A word.' } },
  })
  expect(fields.filter(({ description }) => description === null).map(({ path }) => path)).toEqual([
    'sides[].cue',
    'choice.left',
  ])
})
