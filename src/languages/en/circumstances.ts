import { citiesEn } from '../../gazetteer/cities.en.js'
import { capitalOf, countryOfCity } from '../../gazetteer/places.js'
import { phraseList as phrases, type CircumstanceCues } from '../../meetings/circumstance-cues.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** English cues of time, place and manner. */
export const circumstances: CircumstanceCues = {
  openers: set('that which who whom whose where when while because if'),
  shared: phrases('on the sidelines of | in the sidelines of | sidelines of | margins of | on the margin of | in the margin of | as part of | within the framework of | in the framework of | in the frame of | back to back with | alongside'),
  schedules: ['set', 'schedul', 'slated', 'fixed', 'due', 'planned'],
  scheduleLinks: set('for'),
  turns: set('followed preceded'),
  lastDay: phrases('the final day of | the last day of | final day | last day | the closing day'),
  states: set('state country'),
  presiding: ['presid', 'chair'],
  spans: set('during over for'),
  pronouns: set('it they this'),
  conjunctions: set('and or &'),
  articles: set('the a an this'),
  indefinite: set('a an another'),

  notEvent: set('every each dated since by before after following prior ago anniversary of'),
  dated: set('anniversary birthday decree law order treaty jubilee day war elections election referendum pandemic'),
  formerly: phrases('before that | until then | previously | earlier | last year | in the past | in previous years'),
  former: set('originally initially earlier previously formerly first'),
  movedTo: set('to until till for'),
  movedFrom: set('from'),
  promises: ['will', 'shall'],
  instead: set('instead rather'),

  placeLinks: set('in at'),
  settlementLinks: set('in'),
  adverbs: set('meanwhile also earlier then'),
  topics: set('on for about regarding'),
  travel: ['arriv', 'travel', 'flew', 'fly', 'went', 'left', 'leav', 'return', 'depart', 'visit'],
  here: set('here'),
  settlements: phrases('the cities of | cities of | the towns of | the city of | city of | the town of | town of | the village of | village of | the settlement of | the resort of | the resort town of | the resort city of | the port of | the port city of | the municipality of | the capital city of | the border town of | the border city of'),
  settlementsAfter: set('city town village soum settlement municipality'),
  regions: set('region oblast province district state canton county governorate prefecture aimag department krai territory municipality'),
  capital: set('capital'),
  capitalOf: (code) => capitalOf(code, citiesEn),
  countryOf: (city) => countryOfCity(city, citiesEn),
  possessives: set("of 's '"),
  territories: phrases('on the territory of | in the territory of'),
  offices: set('office offices bureau embassy ambassador ambassadors mission delegation representative representatives consul consulate branch secretariat resident coordinator commissioner university institute academy'),
  hosts: set('host hosts hosted hosting play plays played playing'),
  venueOf: phrases('was the venue for | was the venue of | is the venue for | is the venue of | the venue of | the venue for | will provide a venue for | becomes the venue of | became the venue of | will be the venue of | will be the venue for'),
  placeName: (phrase) => phrase,
  notPlaces: set('africa europe asia america eurasia earth west east north south parliament english russian french arabic spanish chinese plenary january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday annex article charter order i ii iii brief person part decision resolution'),

  venueLinks: set('at in inside aboard'),
  venues: ['headquarters', 'hq', 'premises', 'secretariat', 'palace', 'palais', 'hotel', 'hall', 'house', 'centre', 'center', 'residence', 'university', 'library', 'building', 'museum', 'theatre', 'theater', 'academy', 'institute', 'villa', 'castle', 'ministry', 'checkpoint', 'base', 'airport', 'kremlin', 'embassy', 'resort', 'complex', 'pavilion', 'club', 'sanatorium', 'school', 'college', 'offices', 'mission', 'auditorium', 'chancellery'],
  premises: phrases('on the premises of | in the premises of | at the premises of | in the building of | at the building of | on the basis of'),
  venueEnds: set('in on from under with during by to for which where who that and was were is will has as held chaired today yesterday tomorrow via between at until after before this last next'),
  venueName: (phrase) => phrase,

  modes: [
    ['hybrid', phrases('in a hybrid format | in hybrid format | in the hybrid format | in a hybrid mode | in hybrid mode | in the hybrid mode | in a mixed format | in mixed format | in the mixed format | hybrid format | hybrid meeting | hybrid session | in hybrid form | both in person and online | both in-person and online | in person and online | in person and virtually | in-person and online | online and in-person | online and in person | physically and online | on-site as well as remote | both physically and virtually | in a hybrid manner')],
    ['online', phrases('video conference mode | video-conference mode | videoconference mode | videoconferencing mode | via videoconference | via video conference | via video-conference | via videoconferencing | via video conferencing | via video-conferencing | by videoconference | by video conference | by video-conference | by videoconferencing | by means of videoconference | by means of video conference | by means of videoconferencing | through videoconference | through video conference | through videoconferencing | through video conferencing | in the videoconference format | in a videoconference format | in videoconference format | in the video conference format | in a video conference format | in video conference format | via video link | via videolink | via video-link | by video link | by videolink | through video link | via vtc | via teleconference | by teleconference | via zoom | on zoom | online | virtually | virtual meeting | virtual session | virtual summit | virtual conference | virtual format | virtual mode | in virtual format | in the virtual format | in a virtual format | in the virtual mode | in a virtual mode | in virtual mode | remotely | in remote mode | in the remote mode | in a remote format | in remote format | videoconference meeting | video conference meeting | videoconference session | in absentia | by correspondence | in the form of a video conference | in the form of a videoconference')],
    ['in-person', phrases('in person | in-person | face-to-face | face to face | in physical mode | in the physical mode | in a physical format | physical meeting | in an offline format | offline')],
  ],
  adjectival: set('online offline'),
  everyone: set('participants parties sides delegates ministers members heads leaders presidents officials experts representatives meeting session council committee event all both they it'),

  reasons: [
    { words: ['because', 'of'] }, { words: ['due', 'to'] }, { words: ['owing', 'to'] }, { words: ['on', 'account', 'of'] }, { words: ['as', 'a', 'result', 'of'] }, { words: ['in', 'view', 'of'] }, { words: ['in', 'light', 'of'] }, { words: ['in', 'the', 'light', 'of'] }, { words: ['amid'] }, { words: ['over'] }, { words: ['in', 'connection', 'with'] },
    { words: ['in', 'the', 'wake', 'of'] }, { words: ['citing'] }, { words: ['for', 'reasons', 'of'] },
    { words: ['at', 'the', 'request', 'of'], keep: true }, { words: ['upon', 'the', 'request', 'of'], keep: true }, { words: ['following', 'a', 'request'], keep: true }, { words: ['on', 'the', 'initiative', 'of'], keep: true },
    { words: ['prompted', 'by'], indirect: true }, { words: ['caused', 'by'], indirect: true }, { words: ['necessitated', 'by'], indirect: true }, { words: ['linked', 'to'], indirect: true }, { words: ['related', 'to'], indirect: true }, { words: ['connected', 'with'], indirect: true }, { words: ['became', 'necessary', 'as'], indirect: true }, { words: ['became', 'necessary', 'because'], indirect: true },
    { words: ['followed', 'a', 'request'], keep: true, indirect: true }, { words: ['because'], indirect: true }, { words: ['explained', 'by'], indirect: true }, { words: ['reason', 'is'], indirect: true }, { words: ['reason', 'was'], indirect: true },
  ],
  changes: set('decision postponement cancellation change move delay rescheduling adjournment reason shift'),

  lastTime: phrases('last met | last gathered | last convened | last held | last sat | last time | was last | were last | last took | last hosted | last assembled'),
  nextTime: phrases('will next | next meet | next gather | meet next | meet again | gather again | next be held | convene again'),
  either: new Set('or'.split(' ')),
  turnWords: set('next following subsequent upcoming forthcoming previous last preceding earlier prior past its their the this latest'),
}
