import type { Entry } from '../mentions/lexicon.js'
import { citiesRu } from './cities.ru.js'
import { countriesRu, noCountryRu } from './countries.ru.js'
import { cityEntries, countryEntries, decoyEntries } from './places.js'
import { russianInflection } from './russian-forms.js'

/** The countries and cities of Russian texts in all their forms, for its lexicon. */
export function* russianPlaces(): Generator<readonly [phrase: string, entry: Entry]> {
  yield* countryEntries(countriesRu, russianInflection)
  yield* cityEntries(citiesRu, russianInflection)
  yield* decoyEntries(noCountryRu, russianInflection)
}
