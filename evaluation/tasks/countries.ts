import type { Subjects } from '@daybrief/schema'
import type { CountryGold, CountryPrediction } from '../gold.ts'
import type { Predictor } from '../task.ts'
import { REUTERS_PLACES } from './reuters-places.ts'
import { subjectsOf } from './subjects-of.ts'

const englishNames = new Intl.DisplayNames(['en'], { type: 'region' })

/** Main countries in the words of the set. */
export const countries: Predictor<CountryGold, CountryPrediction> = {
  name: 'countries',
  predict: async (gold) => {
    const subjects = await subjectsOf(gold)
    return gold.map(({ id }, index) => ({ id, countries: mainCountries(subjects[index]!).map(reutersName) }))
  },
}

const mainCountries = ({ countries }: Subjects) => countries.filter(({ main }) => main).map(({ country }) => country)

const reutersName = (code: string) =>
  REUTERS_PLACES[code] ?? englishNames.of(code)!.toLowerCase().replaceAll(/[^a-z]+/g, '-')
