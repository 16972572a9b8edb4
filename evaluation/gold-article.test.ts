import { expect, it } from 'vitest'
import { goldArticle } from './gold-article.ts'

it('gives paragraphs at their ranges in title, blank line, text', () => {
  const row = {
    title: 'Dam holds',
    text: 'All is well.\nSo far.\n\n \nPumps run.  ',
    date: '2031-03-04',
    publisher: 'Courier',
  }
  const article = goldArticle(row, 7)
  const document = `${row.title}\n\n${row.text}`
  expect(article.paragraphs.map(({ text }) => text)).toEqual(['All is well.\nSo far.', 'Pumps run.'])
  for (const { range, text } of article.paragraphs) expect(document.slice(range.start, range.end)).toBe(text)
  expect(article).toMatchObject({ ordinal: 7, headline: { text: 'Dam holds' }, publisher: { name: 'Courier' } })
})

it('leaves unknown what the row does not have', () => {
  expect(goldArticle({ text: 'Pumps run.' }, 1)).toMatchObject({ headline: null, publisher: null, publishedAt: null })
})
