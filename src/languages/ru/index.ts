import { russianAgencies } from '../../gazetteer/agencies.ru.js'
import { russianOrgans } from '../../gazetteer/organs.ru.js'
import { russianOrganizations } from '../../gazetteer/organizations.ru.js'
import { russianPlaces } from '../../gazetteer/places.ru.js'
import { shareOf } from '../detect.js'
import type { LanguagePack } from '../pack.js'
import { fallback } from '../../dates/chrono.ru.js'
import { calendar } from './calendar.js'
import { circumstances } from './circumstances.js'
import { content, contentEntries } from './content.js'
import { meetingEntries, meetings } from './meetings.js'
import { officeEntries } from './offices.js'
import { page } from './page.js'
import { parties } from './parties.js'
import { people, peopleEntries } from './people.js'
import { readPredicates } from './predicates.js'
import { terms } from './terms.js'
import { verbEntries } from './verbs.js'

/** Russian. */
export const ru = {
  tag: 'ru',
  recognize: (folded) => shareOf(folded, (code) => code >= 0x410 && code <= 0x44f),
  alone: /^[^A-Za-zґіїєў\u0492-\u04f9]*$/,
  abbreviations: new Set('г гг в вв д т п пп ст ч р им ул пр пл обл р-н тыс млн млрд трлн руб коп др пр см стр рис табл ред прим акад проф доц корр соб янв фев мар апр июн июл авг сен сент окт ноя нояб дек пос дер с н.э ул мин сек экз тел'.split(' ')),
  *lexicon() {
    yield* russianPlaces()
    yield* russianOrganizations()
    yield* russianOrgans()
    yield* russianAgencies()
    yield* meetingEntries()
    yield* officeEntries()
    yield* peopleEntries()
    yield* verbEntries()
    yield* contentEntries()
  },
  meetings, circumstances, people, parties, content, calendar: { ...calendar, fallback }, terms, page,
  predicates: readPredicates,
} satisfies LanguagePack
