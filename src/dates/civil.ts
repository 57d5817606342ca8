import type { PartialDate } from './expression.js'

/** A whole civil date. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month; 29 for February of an unknown year. */
export function daysIn(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29
  return LENGTHS[month - 1] ?? 0
}

/** Days since 1970-01-01 in the Gregorian calendar, without the clock's Date. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The civil date of a day number. */
export function dayOf(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Is this a date that can exist, in the years that releases speak of? */
export function isPossible({ year, month, day }: PartialDate): boolean {
  if (year !== undefined && (year < 1900 || year > 2099)) return false
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysIn(month, year)))
}

export const isWhole = (date: PartialDate): date is Day => date.year !== undefined && date.month !== undefined && date.day !== undefined

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** Partial ISO 8601: as much of the date as is known from the year down; null without a year. */
export function toIso({ year, month, day }: PartialDate): string | null {
  if (year === undefined) return null
  if (month === undefined) return String(year)
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

const ISO = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T|$)/

/** The patterns of this file, for the test that proves them linear. */
export const CIVIL_PATTERNS: readonly RegExp[] = [ISO]

/** Reads a partial ISO date (a time after it is ignored); null if there is no such day. */
export function fromIso(iso: string): PartialDate | null {
  const groups = ISO.exec(iso)?.groups
  if (!groups) return null
  const date: PartialDate = {
    year: Number(groups.year),
    ...(groups.month !== undefined && { month: Number(groups.month) }),
    ...(groups.day !== undefined && { day: Number(groups.day) }),
  }
  return isPossible(date) ? date : null
}
