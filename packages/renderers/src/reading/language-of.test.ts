import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

test.each([
  ['Harbour closed at 06:00', null],
  ['ទឹកជំនន់នៅស្រុក', 'km'],
  ['The village of ភូមិថ្មី was cleared by noon', null],
  ['ด่านพรมแดนปิด 06.30 น.', 'th'],
  ['ທ່າເຮືອປິດ', 'lo'],
  ['ဆိပ်ကမ်းပိတ်', 'my'],
  ['北河港扩建工程，两国', 'zh'],
  ['港の工事が始まった', 'ja'],
  ['항구가 닫혔다', 'ko'],
  ['اتفق وزراء الموانئ', 'und-Arab'],
  ['порт закрыт', null],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})
