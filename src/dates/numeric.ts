import { isPossible } from './civil.js'
import type { PartialDate } from './expression.js'

/** A date written in figures alone. */
export interface FigureDate {
  readonly end: number
  readonly from: PartialDate
  readonly to: PartialDate
  readonly shape: 'iso' | 'dotted' | 'slash' | 'dashed'
  /** Both orders of day and month are possible: "03/04/2021". */
  readonly ambiguous?: true
}

/** 2022-12-05, 2014-9-11, 2020.04.22. */
const YEAR_FIRST = /(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/y
/** 06.05.2022, 28.04.20, 20/05/2022, 04-03-2005, 11/11/ 2023. */
const DAY_FIRST = /(?<a>\d{1,2}) ?(?<mark>[-./]) ?(?<b>\d{1,2})\k<mark> ?(?<year>\d{4}|\d{2})(?!\d|[-/]\d|[.:]\d)/y
/** 08-09/03/2018, 13-15.10.2021, 14./15.10.2018. */
const DAYS_FIRST = /(?<first>\d{1,2})(?:\.? ?- ?|\.\/)(?<last>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d|[.:]\d)/y
/** 15.02-17.02.2023, 14.10 по 15.10.2018. */
const MONTHS_FIRST = /(?<first>\d{1,2})\.(?<firstMonth>\d{2})\.?(?: ?- ?| (?:по|to) )(?<last>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4}|\d{2})(?!\d|[.:]\d)/y
/** 14:26, 9:05:30. */
const CLOCK = /(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?!\d|:)/y

/** The patterns of this file, for the test that proves them linear. */
export const NUMERIC_PATTERNS: readonly RegExp[] = [YEAR_FIRST, DAY_FIRST, DAYS_FIRST, MONTHS_FIRST, CLOCK]

function matchAt(pattern: RegExp, text: string, at: number): { groups: Record<string, string | undefined>; end: number } | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { groups: match.groups ?? {}, end: at + match[0].length } : null
}

/** "20" in "28.04.20" is 2020; "74" in "31.10.74" is 1974. */
const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 60 ? 2000 : 1900))

function readYearFirst(text: string, at: number): FigureDate | null {
  const match = matchAt(YEAR_FIRST, text, at)
  if (!match) return null
  const date = { year: Number(match.groups.year), month: Number(match.groups.month), day: Number(match.groups.day) }
  return isPossible(date) ? { end: match.end, from: date, to: date, shape: 'iso' } : null
}

function readDays(text: string, at: number): FigureDate | null {
  const match = matchAt(DAYS_FIRST, text, at) ?? matchAt(MONTHS_FIRST, text, at)
  if (!match) return null
  const { first, last, month, firstMonth = month, mark, year: digits = '' } = match.groups
  const year = fullYear(digits)
  const from = { year, month: Number(firstMonth), day: Number(first) }
  const to = { year, month: Number(month), day: Number(last) }
  if (!isPossible(from) || !isPossible(to) || from.month * 31 + from.day >= to.month * 31 + to.day) return null
  return { end: match.end, from, to, shape: mark === '/' ? 'slash' : 'dotted' }
}

function readDayFirst(text: string, at: number): FigureDate | null {
  const match = matchAt(DAY_FIRST, text, at)
  if (!match) return null
  const { a = '', b = '', mark, year = '' } = match.groups
  if (year.length === 2 && mark === '-') return null // 12-10-20: a number, not a date
  if (mark === '.' && year.length === 2 && b.length !== 2) return null // 1.2.20: a section number
  const straight = { year: fullYear(year), month: Number(b), day: Number(a) }
  const swapped = { year: fullYear(year), month: Number(a), day: Number(b) }
  const shape = mark === '.' ? 'dotted' : mark === '/' ? 'slash' : 'dashed'
  if (isPossible(straight)) {
    const ambiguous = shape === 'slash' && isPossible(swapped) && a !== b
    return { end: match.end, from: straight, to: straight, shape, ...(ambiguous && { ambiguous: true as const }) }
  }
  return shape === 'slash' && isPossible(swapped) ? { end: match.end, from: swapped, to: swapped, shape } : null
}

/** Reads a date in figures that begins at `at`, where the caller has seen a digit that no digit precedes. */
export const readFigures = (text: string, at: number): FigureDate | null => readYearFirst(text, at) ?? readDays(text, at) ?? readDayFirst(text, at)

/** Reads a time of day "HH:MM" that begins at `at`. */
export function readClock(text: string, at: number): { value: string; end: number } | null {
  const match = matchAt(CLOCK, text, at)
  if (!match || Number(match.groups.hour) > 23 || Number(match.groups.minute) > 59) return null
  return { value: `${match.groups.hour?.padStart(2, '0')}:${match.groups.minute}`, end: match.end }
}
