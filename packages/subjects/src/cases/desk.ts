import type { Country, Editorial, Term, Topic } from '@daybrief/schema'

/** Terms written short: weight, then words with commas. */
const terms = (weight: number, words: string): Term[] => words.split(', ').map((term) => ({ term, weight }))

const topic = (id: string, security: number, byLanguage: Topic['terms']): Topic => ({
  id,
  code: 'medtop:16000000',
  name: id,
  parent: null,
  security,
  terms: byLanguage,
})

const country = (code: string, name: string, more: Partial<Country> = {}): Country => ({
  code,
  name,
  names: [],
  demonyms: [],
  capitals: [],
  cities: [],
  metonyms: [],
  ...more,
})

/** A small desk of our own, so that a change of the real one breaks no case. */
export const DESK: Pick<Editorial, 'topics' | 'countries' | 'watchlists' | 'events'> = {
  topics: [
    topic('defence-ties', 1, {
      en: [...terms(3, 'defence minister*, defense minister*, joint exercise*, ADMM'), ...terms(1, 'military, navy')],
      km: terms(3, 'សមយុទ្ធ, រដ្ឋមន្ត្រីការពារជាតិ'),
      th: terms(3, 'ซ้อมรบ'),
      zh: terms(3, '军演'),
      ja: terms(3, '合同演習'),
      ko: terms(3, '연합훈련'),
      id: terms(3, 'latihan militer'),
    }),
    topic('exercises', 1, { en: terms(2, 'exercise*, joint exercise*, drill'), fr: terms(2, 'drill, exercices') }),
    topic('trade', 0, { en: [...terms(2, 'trade deal, export*'), ...terms(1, 'trade, market')] }),
  ],
  events: [
    {
      id: 'exercise',
      name: 'Exercise',
      plover: 'MOBILIZE',
      severity: 0.7,
      terms: { en: terms(2, 'joint exercise*, drilled with'), ja: terms(2, '合同演習') },
    },
  ],
  countries: [
    country('CN', 'China', { names: ['中国'], demonyms: ['Chinese'], capitals: ['Beijing'] }),
    country('FR', 'France', { demonyms: ['French'], capitals: ['Paris'], cities: ['Newbridge'] }),
    country('GE', 'Georgia', { demonyms: ['Georgian'], capitals: ['Tbilisi'] }),
    country('JO', 'Jordan', { demonyms: ['Jordanian'], capitals: ['Amman'] }),
    country('JP', 'Japan', { names: ['日本'], demonyms: ['Japanese'], capitals: ['Tokyo'] }),
    country('KH', 'Cambodia', { names: ['កម្ពុជា'], demonyms: ['Cambodian'], capitals: ['Phnom Penh'] }),
    country('KR', 'South Korea', { names: ['한국'], capitals: ['Seoul'] }),
    country('MT', 'Malta', { demonyms: ['Maltese'], cities: ['Gozo', 'Newbridge'] }),
    country('PE', 'Peru', { capitals: ['Lima'], cities: ['Ayacucho'] }),
    country('TH', 'Thailand', { names: ['ไทย', 'タイ'], demonyms: ['Thai'], capitals: ['Bangkok'] }),
    country('TW', 'Taiwan', { capitals: ['Taipei'] }),
    country('US', 'United States', {
      names: ['US', 'U.S.'],
      demonyms: ['American'],
      capitals: ['Washington'],
      cities: ['Austin', 'Atlanta', 'Georgia', 'Pa.', 'São Bento'],
      metonyms: ['Pentagon'],
    }),
  ],
  watchlists: [
    {
      id: 'harbours',
      name: 'Harbours',
      entries: [{ name: 'Grey Point base', variants: ['base at Grey Point', 'GPB'], near: null, alert: false, note: null }],
    },
  ],
}
