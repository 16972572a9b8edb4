import { describe, expect, test } from 'vitest'
import { actorWeight } from './actor-weight.ts'

const weightOf = (headline: string | null, lead: string) =>
  actorWeight({
    headline: headline === null ? null : { text: headline, basis: 'line', confidence: 1, evidence: [] },
    paragraphs: [{ range: { start: 0, end: lead.length }, text: lead }],
  })

describe('the weight of those who act', () => {
  test.each([
    ['Prime Minister orders inquiry', '', 1],
    [null, 'President Ana Lom met the governor of Sarrin.', 1],
    [null, 'The governor of Sarrin met President Ana Lom.', 0.5],
    [null, 'Deputy Prime Minister Ana Lom spoke.', 0.8],
    [null, 'Senate President Ana Lom spoke.', 0.6],
    [null, 'Ana Lom, president of the National Assembly, spoke.', 0.6],
    [null, 'Ana Lom, Secretary of State of the Ministry of Health, spoke.', 0.4],
    [null, 'US Secretary of State Ana Lom spoke.', 0.8],
    [null, 'The defence minister spoke.', 0.9],
    [null, 'Former president Ana Lom was buried.', 0.5],
    [null, 'Former Lomban prime minister Ana Lom was buried.', 0.5],
    [null, 'General Ana Lom spoke.', 0.5],
    [null, 'The general election is near; the attorney general is well.', 0],
    [null, 'នាយករដ្ឋមន្ត្រី បានជួប', 1],
    [null, 'A fisherman found a boat.', 0],
    ['Court hears king', 'The court sat.', 1],
  ])('%s / %s: %d', (headline, lead, weight) => expect(weightOf(headline, lead)).toBe(weight))

  test('an article without paragraphs has what its headline says', () =>
    expect(
      actorWeight({ headline: { text: 'Army moves', basis: 'line', confidence: 1, evidence: [] }, paragraphs: [] }),
    ).toBe(0.3))
})
