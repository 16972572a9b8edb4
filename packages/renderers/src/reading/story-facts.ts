import type { Briefing, StorySection } from '@daybrief/schema'
import { assessmentLabel } from './assessment-words.ts'
import { ageOf, dayOf, daysBetween, shortSpanOf, spanOf } from './calendar.ts'
import { count } from './count.ts'
import type { Fact } from './edition-facts.ts'
import type { Index } from './index-briefing.ts'
import { whoIsNamed } from './who-is-named.ts'

/** The parts of a weight in the order the desk reads them; parts it does not know follow by name. */
const PARTS = ['severity', 'origins', 'actors', 'region', 'growth', 'freshness', 'watchlist']

/** A fact of a story. One that is evident needs no label where it stands among others: a place, a day. */
export type StoryFact = Fact & { evident: boolean }

/** What stands beside a story's headline: place, days, subjects. Facts that are not known are left out. */
export function storyFacts(section: StorySection, briefing: Briefing, index: Index): StoryFact[] {
  const since = firstTold(section)
  return [
    { label: 'Place', value: section.places.join(', '), evident: true },
    { label: 'Dates', value: datesOf(section, briefing), evident: true },
    { label: 'First told', value: since === null ? '' : dayOf(since), evident: false },
    { label: 'Topics', value: section.topics.map(index.topic).join(', '), evident: true },
    { label: 'What happened', value: eventsOf(section, index).join(', '), evident: true },
    { label: 'Countries', value: section.countries.map(index.country).join(', '), evident: true },
    { label: 'Also concerns', value: section.alsoConcerns.map(index.country).join(', '), evident: false },
    { label: 'Watchlist', value: section.watchlist.join(', '), evident: false },
    { label: 'Named', value: whoIsNamed(section).join(', '), evident: false },
  ].filter(({ value }) => value !== '')
}

/**
 * The same for a reader with five minutes, each fact in as few words as it can be: place, days, first topic, countries,
 * watchlist, origins, confidence. The index and the table of weights at the back have the rest.
 */
export function briefFacts(section: StorySection, briefing: Briefing, index: Index): string[] {
  const since = firstTold(section)
  const watched = section.watchlist.length === 0 ? '' : `watchlist: ${section.watchlist.join(', ')}`
  return [
    section.places.join(', '),
    shortDatesOf(section, briefing),
    since === null ? '' : `since ${shortSpanOf({ first: since, last: since }, briefing.edition.date)}`,
    section.topics.slice(0, 1).map(index.topic).join(''),
    section.countries.map(index.country).join(', '),
    watched,
    `${originsOf(section)}, ${assessmentLabel(section.assessment)}`,
  ].filter((fact) => fact !== '')
}

/** Day on which a story that goes on was first told; null for a new one and where it is not known. */
function firstTold({ novelty, firstSeen }: StorySection): string | null {
  return novelty === 'updated' || novelty === 'unchanged' ? firstSeen : null
}

/** Names of the types of events in a story, what most articles say first. */
function eventsOf({ events }: StorySection, index: Index): string[] {
  return [...new Set(events.map(({ type }) => index.event(type)))]
}

/** `3 origins, 5 articles`: how many told it independently, and how many print it. */
export function toldBy(section: StorySection): string {
  return `${originsOf(section)}, ${count(section.articles.length, 'article')}`
}

/** How many told it independently; one, or none that is new, in the words of a warning. */
function originsOf({ origins }: StorySection): string {
  return origins === 0 ? 'no new origin' : origins === 1 ? 'single origin' : count(origins, 'origin')
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

function shortDatesOf({ dates }: StorySection, { edition }: Briefing): string {
  if (dates === null) return 'undated'
  const age = daysBetween(dates.last, edition.date)
  return `${shortSpanOf(dates, edition.date)}${age > 0 ? ` (${age}d)` : ''}`
}
