import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseArticle } from '../cases/case-article.ts'
import { DESK } from '../cases/desk.ts'
import { classify, compileLexicon } from '../index.ts'

const lexicon = compileLexicon(DESK)
const factsIn = (text: string, language = 'en') =>
  classify(caseArticle(`-\n[language] ${language}\n${text}`), lexicon).facts
/** Facts as a person reads them: `killed 12 people`, `injured 5+`, `missing 40-50 people`. */
const shown = (text: string, language?: string) =>
  factsIn(text, language).map(({ kind, least, most, unit }) => {
    const figure = most === least ? `${least}` : most === null ? `${least}+` : `${least}-${most}`
    return [kind, figure, unit].filter((part) => part !== null).join(' ')
  })

describe('English', () => {
  test.each([
    ['At least 12 people were killed when the dam broke.', ['killed 12+ people']],
    ['Three soldiers were killed and five wounded.', ['killed 3 soldiers', 'injured 5']],
    ['Two killed and five wounded in market blast', ['killed 2', 'injured 5']],
    ['The blast killed two police officers and injured 14 others.', ['killed 2 police officers', 'injured 14 others']],
    ['A gunman shot at the bus, killing 3 and wounding 12.', ['killed 3', 'injured 12']],
    ['More than a dozen villagers were injured.', ['injured 12+ villagers']],
    ['Between 40 and 50 people are missing.', ['missing 40-50 people']],
    ['40-50 people are still missing after the landslide.', ['missing 40-50 people']],
    ['As many as 30 people died.', ['killed 0-30 people']],
    ['Fewer than 20 miners were hurt.', ['injured 0-20 miners']],
    ['Hundreds of people were killed; dozens were injured.', []],
    ['Several hundred people were displaced.', []],
    ['The death toll from the quake rose to 1,084.', ['killed 1084']],
    ['The storm claimed the lives of 9 fishermen.', ['killed 9 fishermen']],
    ['A soldier was killed and one person is missing.', ['killed 1 soldier', 'missing 1 person']],
    ['12 people, including two children, were killed.', ['killed 12 people']],
    [
      'About 5,000 people fled and 1.2 million people were displaced.',
      ['displaced 5000 people', 'displaced 1200000 people'],
    ],
    [
      'Police arrested six suspects and seized 2.5 tonnes of ketamine.',
      ['arrested 6 suspects', 'seized 2.5 tonnes of ketamine'],
    ],
    ['Officers confiscated 14 rifles.', ['seized 14 rifles']],
    ['Twenty-one people were arrested on Monday.', ['arrested 21 people']],
    ['Rebels hold 17 hostages and kidnapped two nurses.', ['hostages 17', 'hostages 2 nurses']],
    ['Some 1,500 troops and four warships took part.', ['forces 1500 troops', 'forces 4 warships']],
    ['The fire destroyed 80 houses; 12 vehicles were damaged.', ['damage 80 houses', 'damage 12 vehicles']],
    [
      'A $2.5bn loan, 40 million baht and US$ 3 million.',
      ['money 2500000000 $', 'money 40000000 baht', 'money 3000000 US$'],
    ],
    ['He was killed two days later, 30 km from the town, on 4 June.', []],
    ['A 32-year-old was killed in 2014.', []],
    ['The plan could have killed 400 people.', []],
    ['Forty per cent were killed.', []],
    ['12 people said the man was killed.', []],
    ['The 5 boys saw 3 dogs.', []],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected))
})

describe('other languages', () => {
  test.each([
    ['id', 'Sedikitnya 12 orang tewas dan 30 warga terluka.', ['killed 12+ orang', 'injured 30 warga']],
    ['id', 'Ledakan itu menewaskan dua orang; 1.500 orang mengungsi.', ['killed 2 orang', 'displaced 1500 orang']],
    ['ms', 'Polis menahan lima suspek.', ['arrested 5 suspek']],
    [
      'vi',
      'Vụ nổ làm ít nhất 3 người chết, 12 người bị thương và hai người mất tích.',
      ['killed 3+ người', 'injured 12 người', 'missing 2 người'],
    ],
    [
      'fr',
      'Au moins 12 personnes ont été tuées et trois soldats blessés.',
      ['killed 12+ personnes', 'injured 3 soldats'],
    ],
    ['es', 'Al menos 12 personas murieron y tres resultaron heridas.', ['killed 12+ personas', 'injured 3']],
    ['th', 'มีผู้เสียชีวิต 5 ราย บาดเจ็บ ๑๒ คน', ['killed 5 ราย', 'injured 12 คน']],
    ['km', 'ស្លាប់មនុស្ស ៣ នាក់ និងរបួស ១២ នាក់', ['killed 3 នាក់', 'injured 12 នាក់']],
    [
      'zh',
      '爆炸造成至少十二人死亡，３０人受伤，1.2万人被拘留。',
      ['killed 12+ 人', 'injured 30 人', 'arrested 12000 人'],
    ],
    ['zh', '事故3死5伤', ['killed 3', 'injured 5']],
    ['ja', '少なくとも3人が死亡、二十人がけが。', ['killed 3+ 人', 'injured 20 人']],
    ['ko', '최소 3명이 숨지고 12명이 다쳤다.', ['killed 3+ 명', 'injured 12 명']],
    ['und', 'มีผู้เสียชีวิต 5 ราย', ['killed 5 ราย']],
    ['vi', 'Có ba mươi người xem.', []],
  ])('%s: %s', (language, text, expected) => expect(shown(text, language)).toEqual(expected))
})

const anyText = fc
  .array(
    fc.constantFrom(
      ...'at least|12|1,084|3|two|a dozen|people|soldiers|were|killed|wounding|injured|and|,|.|$2.5bn|baht|missing|between|40|to|troops|rifles|seized|death toll rose|ราย|เสียชีวิต|人死亡|十|万|orang|tewas|\u00a0|-|👩‍🚀'.split(
        '|',
      ),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '))

test('of any text the words of a fact stand at its range, no two overlap, and bounds are in order', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'und', 'id', 'zh'), (words, language) => {
      const text = `-\n[language] ${language}\n${words}`
      const { facts } = classify(caseArticle(text), lexicon)
      let end = 0
      for (const { least, most, evidence } of facts) {
        expect(text.slice(evidence.range.start, evidence.range.end)).toBe(evidence.text)
        expect(evidence.text).not.toBe('')
        expect(most === null || least <= most).toBe(true)
        expect(evidence.range.start).toBeGreaterThanOrEqual(end)
        end = evidence.range.end
      }
    }),
  )
})
