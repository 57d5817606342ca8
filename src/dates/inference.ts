import { dayNumber, dayOf, daysIn, isWhole, weekdayOf, type Day } from './civil.js'
import type { DateExpression, PartialDate } from './expression.js'
import type { Direction } from './resolve.js'

/** A held meeting may be dated one day after its publication: time zones. */
export const TOLERANCE = 1
/** An announced day that passed longer ago than this belongs to the next year. */
const STALE = 60

/** Two partial dates, both inclusive. */
export interface Range { readonly from: PartialDate; readonly to: PartialDate }

/** The same dates in a given year; a range that passes New Year ends in the next one. */
export function inYear({ from, to }: Range, year: number): Range {
  const wraps = (from.month ?? 0) > (to.month ?? 0)
  return { from: { ...from, year }, to: { ...to, year: wraps ? year + 1 : year } }
}

const firstDay = ({ year = 0, month = 1, day = 1 }: PartialDate): Day => ({ year, month, day })
const lastDay = ({ year = 0, month = 12, day }: PartialDate): Day => ({ year, month, day: day ?? daysIn(month, year) })
/** False for 29 February of a common year. */
export const exists = ({ year, month, day }: PartialDate): boolean => day === undefined || month === undefined || day <= daysIn(month, year)

/** Does the printed weekday fit? True where none is printed or the day is not known. */
export const fitsWeekday = (date: PartialDate, weekday: number | undefined): boolean => weekday === undefined || !isWhole(date) || weekdayOf(dayNumber(date)) === weekday

/** The year for a date that prints none, from a whole anchor. */
export function yearNear(range: Range, anchor: number, direction: Direction): number {
  const { year } = dayOf(anchor)
  const candidates = [year - 1, year, year + 1].filter((candidate) => exists(inYear(range, candidate).from))
  const start = (candidate: number): number => dayNumber(firstDay(inYear(range, candidate).from))
  const end = (candidate: number): number => dayNumber(lastDay(inYear(range, candidate).to))
  if (direction === 'past') return candidates.filter((candidate) => start(candidate) <= anchor + TOLERANCE).pop() ?? year
  if (direction === 'future') return candidates.find((candidate) => candidate >= year && end(candidate) >= anchor - STALE) ?? year
  const distance = (candidate: number): number => Math.max(0, start(candidate) - anchor, anchor - end(candidate))
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), candidates[0] ?? year)
}

/** The year for a date that prints none, from an anchor of which only year and month are known. */
export function yearByMonth({ from: { month = 1 } }: Range, { year = 0, month: published }: PartialDate, direction: Direction): number {
  if (published === undefined || direction === 'ongoing') return year
  if (direction === 'past') return month <= published ? year : year - 1
  return month >= published - STALE / 30 ? year : year + 1
}

/** "last October", "next May": never the running month. */
export function neighboringYear(month: number, today: Day, nearest: 'before' | 'after'): number {
  if (nearest === 'before') return month < today.month ? today.year : today.year - 1
  return month > today.month ? today.year : today.year + 1
}

/** Moves to a neighboring year where the printed weekday asks for it: the anchor is then a crawl date. */
export function checkWeekday(range: Range, year: number, expression: DateExpression, direction: Direction): { year: number; conflict?: 'weekday' } {
  const years = direction === 'past' ? [year, year - 1] : [year, year - 1, year + 1]
  const fitting = years.find((candidate) => fitsWeekday(inYear(range, candidate).from, expression.weekday))
  return fitting === undefined ? { year, conflict: 'weekday' } : { year: fitting }
}
