import type { Briefing, StorySection } from '@daybrief/schema'
import { ageOf, spanOf } from './calendar.ts'
import { count } from './count.ts'
import type { Fact } from './edition-facts.ts'
import type { Index } from './index-briefing.ts'

/** The parts of a weight in the order the desk reads them; parts it does not know follow by name. */
const PARTS = ['severity', 'origins', 'actors', 'region', 'growth', 'freshness', 'watchlist']

/** A fact of a story. One that is evident needs no label where it stands among others: a place, a day. */
export type StoryFact = Fact & { evident: boolean }

/** What stands beside a story's headline: place, days, subjects. Facts that are not known are left out. */
export function storyFacts(section: StorySection, briefing: Briefing, index: Index): StoryFact[] {
  return [
    { label: 'Place', value: section.places.join(', '), evident: true },
    { label: 'Dates', value: datesOf(section, briefing), evident: true },
    { label: 'Topics', value: section.topics.map(index.topic).join(', '), evident: true },
    { label: 'Countries', value: section.countries.map(index.country).join(', '), evident: true },
    { label: 'Also concerns', value: section.alsoConcerns.map(index.country).join(', '), evident: false },
    { label: 'Watchlist', value: section.watchlist.join(', '), evident: false },
  ].filter(({ value }) => value !== '')
}

/** `3 origins, 5 articles`: how many told it independently, and how many print it. */
export function toldBy(section: StorySection): string {
  return `${count(section.origins, 'origin')}, ${count(section.articles.length, 'article')}`
}

/** A part of a weight, 0 to 1, with two decimals. */
export function weightParts(section: StorySection): Fact[] {
  const known = PARTS.filter((part) => Object.hasOwn(section.weight.parts, part))
  const others = Object.keys(section.weight.parts).filter((part) => !PARTS.includes(part))
  return [...known, ...others.sort()].map((part) => ({
    label: part.charAt(0).toUpperCase() + part.slice(1),
    value: decimal(section.weight.parts[part] ?? 0),
  }))
}

/** A weight, 0 to 1, with two decimals, so that weights stand under each other. */
export function decimal(weight: number): string {
  return weight.toFixed(2)
}

function datesOf(section: StorySection, briefing: Briefing): string {
  if (section.dates === null) return 'undated'
  const age = ageOf(section.dates.last, briefing.edition.date)
  return age === null ? spanOf(section.dates) : `${spanOf(section.dates)}, ${age}`
}
