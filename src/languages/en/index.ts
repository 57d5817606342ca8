import { englishAgencies } from '../../gazetteer/agencies.en.js'
import { englishOrgans } from '../../gazetteer/organs.en.js'
import { englishOrganizations } from '../../gazetteer/organizations.en.js'
import { englishPlaces } from '../../gazetteer/places.en.js'
import { shareOf } from '../detect.js'
import type { LanguagePack } from '../pack.js'
import { fallback } from '../../dates/chrono.en.js'
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

/** Common words that English has and its neighbors in the Latin script do not. */
const COMMON = /\b(?:the|of|and|was|were|will|on|by|with|its|has|for|that|from|held)\b/gi
const WORDS = /[A-Za-z]{2,}/g

/** English. */
export const en = {
  tag: 'en',
  recognize(folded) {
    const letters = shareOf(folded, (code) => code < 0x80)
    if (letters < 0.3) return letters
    const sample = folded.slice(0, 20_000)
    const words = sample.match(WORDS)?.length ?? 0
    const common = sample.match(COMMON)?.length ?? 0
    return words > 12 && common / words < 0.06 ? 0 : letters
  },
  alone: /^[^\u0370-\u1fff\u3040-\ud7a3]*$/,
  abbreviations: new Set('mr mrs ms dr prof st gen maj col lt capt brig sen rep gov hon amb eng jr sr no vs etc approx dept inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun art para vol fig rs sgt cmdr adm pol sq km e.g i.e u.s u.k a.m p.m h.e corr'.split(' ')),
  *lexicon() {
    yield* englishPlaces()
    yield* englishOrganizations()
    yield* englishOrgans()
    yield* englishAgencies()
    yield* meetingEntries()
    yield* officeEntries()
    yield* peopleEntries()
    yield* verbEntries()
    yield* contentEntries()
  },
  meetings, circumstances, people, parties, content, calendar: { ...calendar, fallback }, terms, page,
  predicates: readPredicates,
} satisfies LanguagePack
