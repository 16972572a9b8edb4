import type { Article, Editorial, Subjects } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'
import { compareText } from '../compare-text.ts'

/** Where in the world a story happens, and whether that is in the edition's region. */
export type Place = {
  inside: boolean
  regionShare: number
  countries: string[]
  alsoConcerns: string[]
  reason: string
}

/** A country merely mentioned is shown when at least this many reports mention it: see `StorySection.alsoConcerns`. */
const MENTIONS_SHOWN = 2

/** Countries named in a reason at most, so that it stays one line. */
const COUNTRIES_IN_REASON = 3

/** The countries of a story by the tags of its reports, and whether one of its own lies in the edition's region. */
export function placeOf(
  reports: Article[],
  around: {
    subjects: Map<string, Subjects>
    closed: ClosedEdition
    editorial: Pick<Editorial, 'regions' | 'countries'>
    share: number
  },
): Place {
  const region = around.editorial.regions.find(({ id }) => id === around.closed.plan.region)
  if (!region) {
    const known = around.editorial.regions.map(({ id }) => id).join(', ')
    throw new Error(
      `edition plan ${around.closed.plan.id}: region ${around.closed.plan.region} is not among the regions (${known}); add editorial/regions/${around.closed.plan.region}.yaml or change the plan`,
    )
  }
  const tags = new Map<string, { main: number; mentions: number; weight: number }>()
  for (const { id } of reports) {
    for (const { country, main, weight } of around.subjects.get(id)?.countries ?? []) {
      const tag = tags.get(country) ?? { main: 0, mentions: 0, weight: 0 }
      tags.set(country, { main: tag.main + (main ? 1 : 0), mentions: tag.mentions + 1, weight: tag.weight + weight })
    }
  }
  const heaviest = [...tags].sort(([a, x], [b, y]) => y.weight - x.weight || compareText(a, b))
  const own = heaviest.filter(([, { main }]) => main > 0 && main >= reports.length * around.share).map(([code]) => code)
  const also = heaviest.filter(([code, { mentions }]) => !own.includes(code) && mentions >= MENTIONS_SHOWN)
  const within = new Set(region.countries)
  const world = region.countries.length === 0
  const inside = world || own.some((code) => within.has(code))
  const touching = reports.filter(({ id }) =>
    around.subjects.get(id)?.countries.some(({ country, main }) => main && within.has(country)),
  )
  const names = new Map(around.editorial.countries.map(({ code, name }) => [code, name]))
  const listed = own.slice(0, COUNTRIES_IN_REASON).map((code) => names.get(code) ?? code)
  return {
    inside,
    regionShare: world ? 1 : touching.length / Math.max(1, reports.length),
    countries: own,
    alsoConcerns: also.map(([code]) => code),
    reason: inside
      ? `in ${region.name}`
      : `outside ${region.name}: ${listed.length === 0 ? 'no country found in it' : listed.join(', ')}`,
  }
}
