import { describe, expect, it } from 'vitest'
import { languageNamed } from './export-language.ts'

describe('languageNamed', () => {
  it.each([
    ['ENGLISH', 'en'],
    ['GERMAN; DEUTSCH', 'de'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['简体中文', 'zh'],
    ['Chinese - Traditional', 'zh'],
    ['英文', 'en'],
    ['Bahasa Indonesia', 'id'],
  ])('knows %s', (words, code) => {
    expect(languageNamed(words)).toBe(code)
  })

  it('takes no other field for a language', () => {
    for (const words of ['First', 'A2', 'HARBPO', 'Stadtausgabe']) expect(languageNamed(words)).toBeNull()
  })
})
