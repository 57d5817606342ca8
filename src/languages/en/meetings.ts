import type { Entry } from '../../mentions/lexicon.js'
import type { MeetingCues } from '../../meetings/cues.js'
import type { Qualifier } from '../../record/meeting.js'
import { isPunctuation } from '../../text/tokens.js'
import { readOrdinal } from './ordinals.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that call a gathering by its kind. */
const MEETINGS: Readonly<Record<string, string>> = {
  meeting: 'meeting; get-together; encounter; video conference meeting; videoconference meeting',
  session: 'session; sitting; plenary; plenary session',
  summit: 'summit; summit meeting',
  ministerial: 'ministerial; ministerial meeting; ministerial conference',
  conference: 'conference; congress; symposium',
  forum: 'forum',
  consultations: 'consultations; consultation; consultative meeting',
  negotiations: 'negotiations; negotiation',
  talks: 'talks; dialogue; round of talks',
  'expert-meeting': 'expert meeting; experts meeting; meeting of experts; expert-level meeting; meeting of the experts',
  seminar: 'seminar; workshop; roundtable; round table; round-table',
  training: 'training; training course; training seminar',
  briefing: 'briefing; press conference',
  visit: 'visit; working visit; official visit',
  call: 'telephone conversation; phone call; phone conversation; telephone call; telephone talks; call with',
}
const GENERIC = 'event; gathering; moot; confab; retreat'
/** Plural forms speak of several meetings ("two meetings"), except where the plural is the name. */
const PLURALS = 'meetings sessions sittings summits conferences forums seminars workshops gatherings rounds'

/** Heads of the names of organs. */
const BODIES =
  'council; committee; commission; subcommittee; sub-committee; subcommission; sub-commission; working group; working party; expert group; contact group; group; task force; panel; board; collegium; assembly; bureau; presidium; conference; working groups; council of ministers; joint committee; joint commission; steering committee; mechanism; process; platform; network; parliament; senate; cabinet; organ; troika; executive committee; executive council; executive board; coordination council; coordinating council; quartet; joint working group; consultative mechanism; coordination headquarters; colloquium; collegium board'

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  regular: 'regular', ordinary: 'regular', 'next regular': 'regular', routine: 'regular', scheduled: 'regular',
  extraordinary: 'extraordinary', emergency: 'emergency', urgent: 'emergency', special: 'special', joint: 'joint', expanded: 'expanded', extended: 'expanded', enlarged: 'expanded',
  narrow: 'narrow', restricted: 'narrow', 'narrow-format': 'narrow', plenary: 'plenary', interagency: 'interagency', 'inter-agency': 'interagency', interdepartmental: 'interagency', 'high-level': 'high-level', 'high level': 'high-level',
  informal: 'informal', inaugural: 'inaugural', 'first-ever': 'inaugural', constituent: 'inaugural', final: 'final', closing: 'final', closed: 'closed', 'closed-door': 'closed', annual: 'annual', preparatory: 'preparatory',
  visiting: 'visiting', 'off-site': 'visiting', offsite: 'visiting', field: 'visiting', bilateral: 'bilateral', trilateral: 'trilateral', 'three-way': 'trilateral',
}

/** The same said of how they met, apart from the noun. */
const FORMATS: Readonly<Record<string, Qualifier>> = {
  'behind closed doors': 'closed', 'in narrow format': 'narrow', 'in a narrow format': 'narrow', 'in restricted format': 'narrow', 'in a restricted format': 'narrow', 'in narrow composition': 'narrow',
  'in expanded format': 'expanded', 'in an expanded format': 'expanded', 'in extended format': 'expanded', 'in an extended format': 'expanded', 'in expanded composition': 'expanded',
}

/** Lexicon entries of meetings, bodies and qualifiers. */
export function* meetingEntries(): Generator<readonly [string, Entry]> {
  for (const [type, nouns] of Object.entries(MEETINGS)) for (const noun of nouns.split('; ')) yield [noun, { kind: 'meeting', type }]
  for (const noun of GENERIC.split('; ')) yield [noun, { kind: 'meeting', type: 'meeting', generic: true }]
  yield ['round', { kind: 'meeting', type: 'meeting', generic: true, round: true }]
  for (const noun of PLURALS.split(' ')) yield [noun, { kind: 'meeting', type: 'meeting', plural: true }]
  for (const name of BODIES.split('; ')) yield [name, { kind: 'body', name }]
  for (const [phrase, value] of Object.entries(FORMATS)) yield [phrase, { kind: 'qualifier', value }]
  for (const [phrase, value] of Object.entries(QUALIFIERS)) yield [phrase, { kind: 'qualifier', value }]
}

const ARTICLES = set('the a an')
/** Past these the phrase with the number is over. */
const VERBS = set('was is were are will has have had took opened began started ended concluded')
const LINKS = set('of on for in against under to between among and with at into within over')

export const meetings: MeetingCues = {
  ordinal: readOrdinal,
  before: set('the a an this that these those its their his her our and or but of in on at by for from to with during after before following since until under via as when where which who whose that while if than into about against between among over through ahead one another any each every some first-time is was were are be been has have had will not also today yesterday'),
  definite: set('the this that its their'),
  possessive: set('its their'),
  premodifies: (token, hits, at) => !isPunctuation(token) && !hits.all(at).some((hit) => hit.value.kind === 'verb' && !hits.at(at, 'qualifier') && (hit.value.form === 'base' || hit.value.form === 'past') && !hit.value.noun && !/^(?:expanded|extended|enlarged|closed|restricted|scheduled|united|expert|heads?)$/.test(token.lower)),
  links: LINKS,
  prepositions: set('during after before since until following via by from through ahead upon'),
  locative: set('in at on'),
  breaks: set('which who whose that where when while after before during since until till via by from as but here there today yesterday tomorrow took takes is are was were has have had will would may might can could should must also attended chaired scheduled due slated set dedicated devoted aimed hosted organized organised convened ahead amid despite following including held being next'),
  breaksAfter: new Map([
    ['under', set('chairmanship presidency leadership chair theme motto auspices guidance slogan co-chairmanship direction pro')],
    ['in', set('a video virtual hybrid person-mode order accordance line connection order preparation videoconference online mixed format which line-up person')],
    ['on', set('sidelines margins the-sidelines eve')],
    ['at', set('which request initiative invitation suggestion proposal level')],
    ['with', set('participation a the involvement support his her its view')],
    ['to', set('discuss consider review be exchange sign adopt address examine assess coordinate prepare')],
    ['for', set('its their first the-first') ],
    ['of', set('2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027')],
  ]),
  articles: ARTICLES,
  genitive: 'of',
  inflects: false,
  conjunctions: set('and &'),
  afterDash: set('participants members parties'),
  calledOff: new Map([['cancellation', 'cancelled'], ['postponement', 'postponed'], ['rescheduling', 'postponed']]),
  copula: ['it was', 'it is', 'this was', 'this is', 'it will be', 'this will be', 'it became', 'this became', 'it marks', 'this marks', 'which was', 'which is'],
  relatives: set('which that'),
  next: set('next following subsequent upcoming forthcoming'),
  previous: set('previous last preceding earlier prior past'),
  firsts: set('inaugural first-ever'),
  times: set('time'),
  notSeries: (tokens, from, to, value) => {
    for (let i = from; i < to && i < from + 12; i++) {
      const word = tokens[i]?.lower
      if ((word === 'this' || word === 'in' || word === 'of' || word === 'for') && /^(?:year|(?:19|20)\d\d)$/.test(tokens[i + 1]?.lower ?? '')) return true
      if (word === undefined || VERBS.has(word)) return false
      if (value === 1 && word === 'after') return true
      if (word === 'since' || (word === 'this' && tokens[i + 1]?.lower === 'year')) return true
    }
    return false
  },
  relations: [
    { words: 'on the sidelines of', relation: 'parent' }, { words: 'on the margins of', relation: 'parent' }, { words: 'in the margins of', relation: 'parent' }, { words: 'within the framework of', relation: 'parent' },
    { words: 'in the framework of', relation: 'parent' }, { words: 'as part of', relation: 'parent' }, { words: 'ahead of', relation: 'parent' }, { words: 'in preparation for', relation: 'parent' }, { words: 'to prepare', relation: 'parent' },
    { words: 'in the run-up to', relation: 'parent' }, { words: 'on the eve of', relation: 'parent' }, { words: 'preparations for', relation: 'parent' }, { words: 'preparation of', relation: 'parent' }, { words: 'preceded by', relation: 'preparatory' }, { words: 'preceding', relation: 'preparatory' },
    { words: 'followed by', relation: 'follow-up' }, { words: 'submitted to', relation: 'follow-up' }, { words: 'consideration at', relation: 'follow-up' }, { words: 'consideration by', relation: 'follow-up' }, { words: 'placed before', relation: 'follow-up' },
  ],
  governors: set('decisions decision protocol minutes outcomes outcome results result recommendations recommendation preparations preparation agenda eve sidelines margins implementation framework report members participants'),
  habitual: ['once a year', 'twice a year', 'every year', 'annually', 'as a rule', 'usually', 'at least once', 'every two years', 'biannually', 'every three months', 'are held', 'meets once', 'meets twice'],
  descriptive: ['is made up of', 'was established', 'is a body', 'is composed of', 'was founded', 'was set up', 'is the governing', 'is responsible for', 'meets once', 'meets twice', 'was created', 'consists of', 'comprises', 'holds meetings', 'under the guidance of'],
  nominative: (phrase) => phrase,
  qualifiers: QUALIFIERS,
}
