import type { EventType, Topic } from '@daybrief/schema'
import { checkDoubles } from './check-doubles.ts'
import { checkNear } from './check-near.ts'
import { checkPlan } from './check-plan.ts'
import { checkStems } from './check-stems.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Fault } from './editorial-fault.ts'
import type { FolderName } from './folders.ts'
import { fault, type Placed, type PlacedEditorial } from './placed.ts'

/**
 * What is wrong between records: a name that points nowhere, or one that points to two records. Names of a folder in
 * which something is `broken` may point to what could not be read, so they are let be.
 */
export function checkReferences(editorial: PlacedEditorial, broken: ReadonlySet<FolderName>): Fault[] {
  const known = (folder: 'countries' | 'publishers' | 'regions' | 'topics'): Known => ({
    folder,
    broken: broken.has(folder),
    names: new Set(
      editorial[folder].map(({ record }) => ('code' in record && !('id' in record) ? record.code : record.id)),
    ),
  })
  const [countries, publishers, regions] = [known('countries'), known('publishers'), known('regions')]
  return [
    ...editorial.editions.flatMap((edition) => [
      ...reference(edition, ['region'], edition.record.region, regions),
      ...checkPlan(edition),
    ]),
    ...editorial.feeds.flatMap((feed) => reference(feed, ['publisher'], feed.record.publisher, publishers)),
    ...editorial.publishers.flatMap((one) => reference(one, ['country'], one.record.country, countries)),
    ...editorial.regions.flatMap((region) =>
      region.record.countries.flatMap((code, index) => reference(region, ['countries', index], code, countries)),
    ),
    ...ancestry(editorial.topics, known('topics')),
    ...[...editorial.topics, ...editorial.events].flatMap(languages),
    ...editorial.watchlists.flatMap(checkNear),
    ...checkDoubles(editorial),
    ...checkStems(editorial),
  ]
}

type Known = { folder: FolderName; broken: boolean; names: ReadonlySet<string> }

function reference(placed: Placed<unknown>, path: PropertyKey[], name: string | null, known: Known): Fault[] {
  if (name === null || known.broken || known.names.has(name)) return []
  const wanted = `one of the ${known.folder} in the editorial data`
  return [fault(placed, path, `${String(path[0])}: expected ${wanted}, got "${name}"${didYouMean(name, known.names)}`)]
}

/** Parents that do not exist, and topics that are their own ancestor. */
function ancestry(topics: Placed<Topic>[], known: Known): Fault[] {
  const parents = new Map(topics.map(({ record }) => [record.id, record.parent]))
  return topics.flatMap((topic) => {
    const { id, parent } = topic.record
    const seen = new Set<string>()
    for (let at = parent; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (at === id)
        return [fault(topic, ['parent'], `parent: expected a broader topic, got "${id}" itself in the end`)]
      seen.add(at)
    }
    return reference(topic, ['parent'], parent, known)
  })
}

function languages(placed: Placed<Topic | EventType>): Fault[] {
  return Object.keys(placed.record.terms).flatMap((language) => {
    try {
      Intl.getCanonicalLocales(language)
      return []
    } catch {
      return [
        fault(placed, ['terms', language], `terms: expected a BCP 47 language code such as km, got "${language}"`),
      ]
    }
  })
}
