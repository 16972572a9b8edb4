import { describe, expect, test } from 'vitest'
import { caseArticle } from '../cases/case-article.ts'
import { labelled } from './labelled.ts'
import { LABELS } from './labels.ts'

const BODY = 'The bridge joins two towns.\nIt was built last year.'

const labelOf = (text: string) => {
  const found = labelled(caseArticle(text))
  for (const { range, text: words } of found?.evidence ?? []) expect(text.slice(range.start, range.end)).toBe(words)
  return found?.label ?? null
}

describe('each label of each language is found', () => {
  for (const [language, labels] of Object.entries(LABELS)) {
    for (const [label, words] of Object.entries(labels)) {
      test(`${language}: ${label}`, () => {
        for (const word of words.split(', ')) {
          const upper = word.toUpperCase()
          for (const head of [
            `${word}: Bridges`,
            `[${word}] Bridges`,
            `【${word}】Bridges`,
            `Bridges | ${word}`,
            `Bridges (${upper})`,
          ]) {
            expect(labelOf(`${head}\n[language] ${language}\n${BODY}`), head).toBe(label)
          }
          expect(labelOf(`Bridges\n[language] ${language}\n[kicker] ${upper}\n${BODY}`), word).toBe(label)
          expect(labelOf(`Bridges\n[language] ${language}\n[header] SECTION: ${word}; Pg. 8\n${BODY}`), word).toBe(
            label,
          )
          expect(labelOf(`Bridges\n[language] ${language}\n${upper}: ${BODY}`), word).toBe(label)
        }
      })
    }
  }
})

test('no label is two things in one language', () => {
  for (const labels of Object.values(LABELS)) {
    const words = Object.values(labels).flatMap((list) => list.split(', '))
    expect(new Set(words).size).toBe(words.length)
  }
})

describe('no label', () => {
  const others = {
    'a word in a headline': 'Opinion polls open on Sunday',
    'a word at the end of a headline': 'Minister asked for his opinion',
    'a clause before a colon': 'Opinion is divided: two bridges or one',
    'a compound': 'Editorial-board members resign',
    'a speaker in running text': `Bridge opens\nComment: the mayor had none.\n${BODY}`,
    'a related headline': `Bridge opens\n[related-headline] Opinion: close it\n${BODY}`,
    'a label of another language': `Bridge opens\n[kicker] Entrevista\n${BODY}`,
    'a reform of prisons': 'Department of Corrections hires',
  }
  for (const [what, text] of Object.entries(others)) test(what, () => expect(labelOf(text)).toBeNull())
})

test('a headline that came beside the document is read, but stands nowhere in it', () => {
  const article = caseArticle(`Bridges\n${BODY}`)
  const beside = {
    ...article,
    headline: { text: 'Opinion: Bridges', basis: 'feed' as const, confidence: 1, evidence: [] },
  }
  expect(labelled(beside)).toEqual({ label: 'opinion', evidence: [] })
})
