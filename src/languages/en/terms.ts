import type { Length, TermWords, Unit } from '../../dates/terms.js'

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'
const UNITS: readonly (readonly [Unit, string])[] = [['Y', 'year years'], ['M', 'month months'], ['W', 'week weeks'], ['D', 'day days']]

let numbers: ReadonlyMap<string, number> | undefined
let units: ReadonlyMap<string, Unit> | undefined
const numberWords = (): ReadonlyMap<string, number> => (numbers ??= new Map([...NUMBERS.split(' ').map((word, i) => [word, i + 1] as const), ['a', 1]]))
const unitWords = (): ReadonlyMap<string, Unit> => (units ??= new Map(UNITS.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const))))

/** "two-day", "3-year", "five-day-long". */
function compound(word: string, known: ReadonlyMap<string, number>): Length | null {
  const [count = '', name = ''] = word.split('-')
  const unit = unitWords().get(name)
  const value = /^\d{1,2}$/.test(count) ? Number(count) : known.get(count)
  return unit !== undefined && value !== undefined && word.includes('-') ? { count: value, unit } : null
}

/** How English tells a length of time. */
export const terms: TermWords = {
  numbers: numberWords,
  units: unitWords,
  cues: new Set(['term', 'terms', 'next', 'period', 'for', 'another', 'further', 'additional', 'coming', 'mandate']),
  yearCues: new Set(['for', 'during', 'term', 'period']),
  compound,
  whole: new Map(),
}
