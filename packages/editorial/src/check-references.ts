import type { EditionPlan, Topic } from '@daybrief/schema'
import { checkDoubles } from './check-doubles.ts'
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
      ...clock(edition),
    ]),
    ...editorial.feeds.flatMap((feed) => reference(feed, ['publisher'], feed.record.publisher, publishers)),
    ...editorial.publishers.flatMap((one) => reference(one, ['country'], one.record.country, countries)),
    ...editorial.regions.flatMap((region) =>
      region.record.countries.flatMap((code, index) => reference(region, ['countries', index], code, countries)),
    ),
    ...ancestry(editorial.topics, known('topics')),
    ...editorial.topics.flatMap(languages),
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

function clock(edition: Placed<EditionPlan>): Fault[] {
  const { closes, zone } = edition.record
  const faults: Fault[] = []
  const [hours = 0, minutes = 0] = closes.split(':').map(Number)
  if (hours > 23 || minutes > 59)
    faults.push(fault(edition, ['closes'], `closes: expected a time of day, got "${closes}"`))
  if (!isZone(zone))
    faults.push(fault(edition, ['zone'], `zone: expected an IANA time zone such as Asia/Phnom_Penh, got "${zone}"`))
  return faults
}

/** Zones that are no place, and so not in the list of places. */
const NO_PLACE = new Set(['UTC', 'Etc/UTC'])

/** Asks the list of places first: the first date format of a process takes 20 ms, the list 2. Old names are not in it. */
function isZone(zone: string): boolean {
  if (NO_PLACE.has(zone) || Intl.supportedValuesOf('timeZone').includes(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
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

function languages(topic: Placed<Topic>): Fault[] {
  return Object.keys(topic.record.terms).flatMap((language) => {
    try {
      Intl.getCanonicalLocales(language)
      return []
    } catch {
      return [fault(topic, ['terms', language], `terms: expected a BCP 47 language code such as km, got "${language}"`)]
    }
  })
}
