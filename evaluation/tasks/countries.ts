import type { Subjects } from '@daybrief/schema'
import type { CountryGold, CountryPrediction } from '../gold.ts'
import type { Predictor } from '../task.ts'
import { LGL_NAMES } from './lgl-names.ts'
import { REUTERS_PLACES } from './reuters-places.ts'
import { subjectsOf } from './subjects-of.ts'

const english = new Intl.DisplayNames(['en'], { type: 'region' })

/** How the sets name a country; told apart by their ids. */
const NAMINGS: readonly { ids: RegExp; name: (code: string) => string }[] = [
  { ids: /^(?:DEV|TST\d)-MUC3-/, name: (code) => english.of(code)!.toUpperCase() },
  { ids: /^\d{8}$/, name: (code) => LGL_NAMES[code] ?? english.of(code)! },
  {
    ids: /./,
    name: (code) =>
      REUTERS_PLACES[code] ??
      english
        .of(code)!
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, '-'),
  },
]

/** Main countries in the words of the set, heaviest first. */
export const countries: Predictor<CountryGold, CountryPrediction> = {
  name: 'countries',
  predict: async (gold) => {
    const subjects = await subjectsOf(gold)
    return gold.map(({ id }, index) => {
      const { name } = NAMINGS.find(({ ids }) => ids.test(String(id)))!
      return { id, countries: mainCountries(subjects[index]!).map(name) }
    })
  },
}

const mainCountries = ({ countries }: Subjects) => countries.filter(({ main }) => main).map(({ country }) => country)
