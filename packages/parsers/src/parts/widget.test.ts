import { describe, expect, it } from 'vitest'
import { widgetKind } from './widget.ts'

describe('widgetKind', () => {
  const lines: [string, ReturnType<typeof widgetKind>][] = [
    ['691 views', 'widget'],
    ['1,204 Views', 'widget'],
    ['Share this article', 'widget'],
    ['Advertisement', 'widget'],
    ['Tags: harbour, fish', 'widget'],
    ['Read more', 'widget'],
    ['Read more: Volcano forces flights to turn back', 'related-headline'],
    ['ALSO READ: Volcano forces flights to turn back', 'related-headline'],
    ['© 2025 Bay Wire. All rights reserved.', 'credit'],
    ['(Reporting by Lina Prasetya; Editing by Jonas Feld)', 'credit'],
    ['Shareholders meet on Monday', null],
    ['Print sales fall by a third', null],
    ['Views differ on the dam', null],
    ['Home affairs minister resigns', null],
  ]
  for (const [line, kind] of lines)
    it(`takes ${line} for ${kind ?? 'the report'}`, () => expect(widgetKind(line)).toBe(kind))
})
