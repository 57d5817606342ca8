import { defineCalendar, type Sign } from '../../dates/calendar.js'

const MONTHS: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const SHORT_MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept|sep', 'oct', 'nov', 'dec']
const VERBS: ReadonlySet<string> = new Set(['march', 'may'])
const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SHORT_WEEKDAYS: readonly string[] = ['mon', 'tue|tues', 'wed', 'thu|thur|thurs', 'fri', 'sat', 'sun']
const UNITS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']
const COUNTS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function* ordinals(): Generator<readonly [string, Sign]> {
  for (const [i, word] of UNITS.entries()) yield [word, { is: 'nth', value: i + 1 }]
  for (let i = 1; i <= 9; i++) yield [`twenty-${UNITS[i - 1]}|twenty ${UNITS[i - 1]}`, { is: 'nth', value: 20 + i }]
  yield ['thirtieth', { is: 'nth', value: 30 }]
  yield ['thirty-first|thirty first', { is: 'nth', value: 31 }]
}

const WORDS: readonly (readonly [string, Sign])[] = [
  ["today|today's|this morning|this afternoon|this evening|tonight|earlier today|later today", { is: 'day', days: 0 }],
  ["yesterday|yesterday's|last night|yesterday morning|yesterday evening|yesterday afternoon", { is: 'day', days: -1 }],
  ["tomorrow|tomorrow's|tomorrow morning|tomorrow evening|tomorrow afternoon", { is: 'day', days: 1 }],
  ['day before yesterday|the day before yesterday', { is: 'day', days: -2 }],
  ['day after tomorrow|the day after tomorrow', { is: 'day', days: 2 }],
  ['the day before|the previous day', { is: 'day', days: -1, free: true }],
  ['this|current', { is: 'shift', by: 0 }],
  ['last|past|previous', { is: 'shift', by: -1 }],
  ['next|coming|upcoming|following', { is: 'shift', by: 1 }],
  ['day|days', { is: 'unit', unit: 'day' }],
  ['week|weeks', { is: 'unit', unit: 'week' }],
  ['month|months', { is: 'unit', unit: 'month' }],
  ['quarter|qtr', { is: 'unit', unit: 'quarter' }],
  ['half', { is: 'unit', unit: 'half' }],
  ['year|years', { is: 'unit', unit: 'year' }],
  ['early|mid|middle|late|end|beginning|start|latter half', { is: 'part' }],
  ['spring', { is: 'season', season: 1 }],
  ['summer', { is: 'season', season: 2 }],
  ['autumn|fall', { is: 'season', season: 3 }],
  ['winter', { is: 'season', season: 4 }],
  ['i', { is: 'nth', value: 1, roman: true }],
  ['ii', { is: 'nth', value: 2, roman: true }],
  ['iii', { is: 'nth', value: 3, roman: true }],
  ['iv', { is: 'nth', value: 4, roman: true }],
  ['ago', { is: 'ago' }],
  ['from|since|starting from|starting|beginning on|effective', { is: 'link', link: 'from', year: true }],
  ['to|thru', { is: 'link', link: 'to' }],
  ['through', { is: 'link', link: 'to', year: true }],
  ['until|till|up to|up until', { is: 'link', link: 'until', year: true }],
  ['by|before', { is: 'link', link: 'by', year: true }],
  ['and', { is: 'link', link: 'and' }],
  ['or', { is: 'link', link: 'or' }],
  ['between', { is: 'link', link: 'between', year: true }],
  ['of', { is: 'link', link: 'of', year: true }],
  ['the', { is: 'link', link: 'the' }],
  ['in|for|during|within|throughout|after', { is: 'link', link: 'in', year: true }],
  ['on', { is: 'link', link: 'on' }],
  ['at', { is: 'link', link: 'at' }],
  ['good friday|black friday|easter sunday|palm sunday|ash wednesday|bloody sunday|sunday times|to date|days of|march past|march on|in the end|in the fall of|prague spring|arab spring|spring session|winter olympic|winter olympics|summer olympics|summer olympic|winter games|summer camp', { is: 'noise' }],
]

function* signs(): Generator<readonly [string, Sign]> {
  for (const [i, name] of MONTHS.entries()) yield [name, { is: 'month', month: i + 1, ...(VERBS.has(name) && { verb: true as const }) }]
  for (const [i, names] of SHORT_MONTHS.entries()) if (names !== '') yield [names, { is: 'month', month: i + 1, short: true }]
  for (const [i, name] of WEEKDAYS.entries()) yield [name, { is: 'weekday', day: i + 1 }]
  for (const [i, names] of SHORT_WEEKDAYS.entries()) yield [names, { is: 'weekday', day: i + 1, short: true }]
  yield* ordinals()
  for (const [i, word] of COUNTS.entries()) yield [word, { is: 'count', value: i + 1 }]
  for (let i = 1; i <= 4; i++) yield [`q${i}`, { is: 'quarterOf', quarter: i }]
  yield* WORDS
}

/** The words that English dates are made of. */
export const calendar = defineCalendar({
  tag: 'en',
  signs,
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  monthFirst: 'free',
  afterFreeDay: [],
  unitAlone: false,
  counted: 's',
})
