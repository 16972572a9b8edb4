import type { EditionPlan, Editorial } from '@daybrief/schema'

/** The plan of the invented desk. */
export const PLAN: EditionPlan = {
  id: 'lomba',
  title: 'Lomba briefing',
  region: 'lomba',
  closes: '06:00',
  zone: 'Asia/Phnom_Penh',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  staleAfterDays: 7,
  leadStories: 3,
  formats: ['html'],
  weights: { severity: 0.3, origins: 0.2, actors: 0.15, region: 0.15, growth: 0.1, freshness: 0.1, watchlist: 0.2 },
  graceMinutes: 15,
}

const country = (code: string, name: string) => ({
  code,
  name,
  names: [],
  demonyms: [],
  capitals: [],
  cities: [],
  metonyms: [],
})

/** What the invented desk decides. */
export const EDITORIAL: Editorial = {
  publishers: [],
  topics: [{ id: 'unrest', code: 'medtop:16000000', name: 'Unrest', parent: null, security: 0.8, terms: {} }],
  countries: [country('LB', 'Lomba'), country('OR', 'Orvania')],
  regions: [{ id: 'lomba', code: '999', name: 'Lomba', countries: ['LB'] }],
  watchlists: [],
  editions: [PLAN],
  feeds: [],
  events: [],
  models: [],
  fingerprint: 'f'.repeat(64),
}
