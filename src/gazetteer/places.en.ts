import type { Entry } from '../mentions/lexicon.js'
import { citiesEn } from './cities.en.js'
import { countriesEn, noCountryEn } from './countries.en.js'
import { cityEntries, countryEntries, decoyEntries } from './places.js'

/** The countries and cities of English texts, for its lexicon. */
export function* englishPlaces(): Generator<readonly [phrase: string, entry: Entry]> {
  yield* countryEntries(countriesEn)
  yield* cityEntries(citiesEn)
  yield* decoyEntries(noCountryEn)
}
