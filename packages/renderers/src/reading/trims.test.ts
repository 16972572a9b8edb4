import { readFileSync } from 'node:fs'
import { Briefing } from '@daybrief/schema'
import { expect, test } from 'vitest'
import { indexBriefing } from './index-briefing.ts'
import { trimsOf } from './trims.ts'

const full = Briefing.parse(JSON.parse(readFileSync(new URL('../cases/full/briefing.json', import.meta.url), 'utf8')))

test.each([
  ['a whole sentence', 'One came. It left. All slept.', 'It left.', '', ''],
  ['the end of a sentence', 'On Friday the boat left. All slept.', 'the boat left.', '… ', ''],
  ['the start of a sentence', 'It left, they said. All slept.', 'It left', '', ' …'],
  ['the middle of a sentence', 'They said it left at dawn, unseen.', 'it left at dawn', '… ', ' …'],
  ['all but the last mark', 'It left at dawn.', 'It left at dawn', '', ''],
  ['after a dateline', 'PREK TAL — It left.', 'It left.', '', ''],
  ['after an abbreviation', 'The U.S. envoy left.', 'envoy left.', '… ', ''],
  ['a quotation that closes', '“It left.” All slept.', '“It left.”', '', ''],
  ['a script without such marks', 'ฝนตกหนัก ถนนปิด', 'ถนนปิด', '', ''],
])('%s', (_, paragraph, text, before, after) => {
  const [article] = full.articles
  if (article === undefined) throw new Error('cases/full must hold an article.')
  const start = paragraph.indexOf(text)
  const range = { start, end: start + text.length }
  const paragraphs = [{ range: { start: 0, end: paragraph.length }, text: paragraph }]
  const index = indexBriefing({ ...full, articles: [{ ...article, paragraphs }] })
  const citation = { article: article.id, document: article.document, range, line: 1 }
  expect(trimsOf({ id: 's1', text, citation, supporters: [] }, index)).toEqual({ before, after })
})
