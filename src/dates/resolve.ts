import { dayNumber, dayOf, daysIn, isWhole, toIso, weekdayOf, type Day } from './civil.js'
import type { DateExpression, PartialDate } from './expression.js'
import { checkWeekday, exists, fitsWeekday, inYear, neighboringYear, TOLERANCE, yearByMonth, yearNear, type Range } from './inference.js'
import { yearFromContext, type ContextYear } from './years.js'

/** The date that a release speaks from: its publication or dateline. */
export interface Anchor {
  readonly date: PartialDate
  /** False for a placeholder such as 1 January by default: then only the year counts. */
  readonly reliable: boolean
}

/** Where the meeting lies, seen from the release: held, announced, under way. */
export type Direction = 'past' | 'future' | 'ongoing'

/** A date expression made whole. */
export interface Resolution {
  /** Partial ISO dates, both inclusive; null on an open side. */
  readonly start: string | null
  readonly end: string | null
  readonly basis: 'stated' | 'year-inferred' | 'relative'
  /** Where an inferred year comes from. */
  readonly yearFrom?: 'anchor' | 'context'
  /** The printed weekday does not fit the date. */
  readonly conflict?: 'weekday'
}

export interface ResolutionHints {
  /** Other years that the text speaks of, for a date without year and without anchor. */
  readonly years: readonly ContextYear[]
}

const anchorDay = (anchor: Anchor | null): number | null => (anchor?.reliable && isWhole(anchor.date) ? dayNumber(anchor.date) : null)

const days = (from: number, to = from): Range => ({ from: dayOf(from), to: dayOf(to) })

/** Weeks and months are told as months: their days are not stated. */
const monthsOf = ({ from, to }: Range): Range => ({ from: monthOf(from), to: monthOf(to) })
const monthOf = ({ year, month }: PartialDate): PartialDate => ({ ...(year !== undefined && { year }), ...(month !== undefined && { month }) })

/** Day and month are printed, the year is not. */
function resolveYear(expression: DateExpression, anchor: Anchor | null, direction: Direction, hints?: ResolutionHints): Resolution | null {
  const whole = anchorDay(anchor)
  const published = anchor?.date.year
  const { relative } = expression
  const near = relative && 'days' in relative && whole !== null ? yearNear(expression, whole + relative.days, 'ongoing') : null
  let year: number | null = null
  let yearFrom: Resolution['yearFrom'] = 'anchor'
  if (expression.yearShift !== undefined) year = published === undefined ? null : published + expression.yearShift
  else if (expression.nearest) year = whole === null ? null : neighboringYear(expression.from.month ?? 0, dayOf(whole), expression.nearest)
  else if (near !== null) year = near
  else if (whole !== null) year = yearNear(expression, whole, direction)
  else if (published !== undefined) year = anchor?.reliable ? yearByMonth(expression, anchor.date, direction) : published
  if (year === null) {
    year = hints ? yearFromContext(expression.from.month, hints.years, direction) : null
    yearFrom = 'context'
    if (year !== null && !fitsWeekday(inYear(expression, year).from, expression.weekday)) return null
  }
  if (year === null) return null
  const checked = expression.yearShift === undefined && yearFrom === 'anchor' ? checkWeekday(expression, year, expression, direction) : { year }
  const range = inYear(expression, checked.year)
  if (!exists(range.from) || !exists(range.to)) return null
  return { ...print(range, expression), basis: 'year-inferred', yearFrom, ...(checked.conflict && { conflict: checked.conflict }) }
}

/** ISO dates of a range; an open side is null. */
function print({ from, to }: Range, { open }: DateExpression): Pick<Resolution, 'start' | 'end'> {
  return { start: open === 'start' ? null : toIso(from), end: open === 'end' ? null : toIso(to) }
}

const told = (range: Range, expression: DateExpression): Resolution => ({ ...print(range, expression), basis: 'relative' })

/** The day of a weekday: the nearest in the direction, the anchor's own day included. */
function nearestWeekday(weekday: number, anchor: number, direction: Direction): number {
  const today = weekdayOf(anchor)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  return direction === 'future' ? anchor + ahead : anchor - back
}

/** The weekday in the week of a day. */
const inWeekOf = (day: number, weekday: number): number => day - weekdayOf(day) + weekday

/** "last Friday", said on a Sunday, can be two days or nine days ago: only a weekday outside the running week is certain. */
function neighboringWeekday(weekday: number, anchor: number, nearest: 'before' | 'after'): number | null {
  const today = weekdayOf(anchor)
  if (nearest === 'before') return weekday < today ? null : inWeekOf(anchor - 7, weekday)
  return weekday > today ? null : inWeekOf(anchor + 7, weekday)
}

function resolveWeekday(expression: DateExpression, weekday: number, anchor: number, direction: Direction): Resolution | null {
  const { relative, lastWeekday, nearest } = expression
  const start = relative && 'unit' in relative
    ? inWeekOf(shiftDays(anchor, relative), weekday)
    : nearest ? neighboringWeekday(weekday, anchor, nearest) : nearestWeekday(weekday, anchor, direction)
  if (start === null) return null
  return told(days(start, lastWeekday === undefined ? start : start + ((lastWeekday - weekday + 7) % 7)), expression)
}

/** The day that lies some weeks or months away; of a shorter month its last day. */
function shiftDays(anchor: number, { unit, shift }: { unit: string; shift: number }): number {
  if (unit === 'week') return anchor + 7 * shift
  const today = dayOf(anchor)
  const month = shiftMonth(today, shift)
  return dayNumber({ ...month, day: Math.min(today.day, daysIn(month.month, month.year)) })
}

/** A month some months away. */
function shiftMonth({ year, month }: Day, by: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + by
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

function resolveRelative(expression: DateExpression, anchor: Anchor | null, direction: Direction): Resolution | null {
  const { relative, weekday } = expression
  const whole = anchorDay(anchor)
  const year = anchor?.date.year
  if (relative && 'unit' in relative && relative.unit === 'year') {
    const date = year === undefined ? null : { year: year + relative.shift }
    return date && told({ from: date, to: date }, expression)
  }
  if (whole === null) {
    const date = relative && 'days' in relative && year !== undefined ? { year } : null
    return date && told({ from: date, to: date }, expression)
  }
  if (relative && 'days' in relative) return told(days(whole + relative.days), expression)
  const countsWeeks = relative === undefined || relative.unit === 'week' || relative.around
  if (weekday !== undefined && countsWeeks) return resolveWeekday(expression, weekday, whole, direction)
  if (!relative) return null
  if (relative.unit === 'week') {
    const monday = inWeekOf(whole + 7 * relative.shift, 1)
    return told(monthsOf(days(monday, monday + 6)), expression)
  }
  if (relative.unit === 'quarter') {
    const { month: running } = dayOf(whole)
    const first = shiftMonth(dayOf(whole), 3 * relative.shift - ((running - 1) % 3))
    return told({ from: first, to: shiftMonth({ ...first, day: 1 }, 2) }, expression)
  }
  const month = shiftMonth(dayOf(whole), relative.shift)
  const { from, to } = expression
  if (from.day !== undefined && !(from.day <= daysIn(month.month, month.year) && (to.day ?? 0) <= daysIn(month.month, month.year))) return null
  return told({ from: { ...month, ...from }, to: { ...month, ...to } }, expression)
}

/** "the 25th" of a month that is not named. */
function resolveDayOfMonth(expression: DateExpression, anchor: number, direction: Direction): Resolution | null {
  const { day = 1 } = expression.from
  const today = dayOf(anchor)
  const shift = direction === 'future' ? (day < today.day ? 1 : 0) : day > today.day + TOLERANCE ? -1 : 0
  return resolveRelative({ ...expression, relative: { unit: 'month', shift } }, { date: today, reliable: true }, direction)
}

/** A season without a year: the year in which it lies nearest in the direction. Winter belongs to two years and stays unknown. */
function resolveSeason(expression: DateExpression, anchor: Anchor | null, direction: Direction): Resolution | null {
  const { season = 4, yearShift, relative } = expression
  const year = anchor?.date.year
  if (year === undefined || (relative && 'unit' in relative)) return resolveRelative(expression, anchor, direction)
  if (yearShift !== undefined) return inferredYear(year + yearShift, expression)
  const whole = anchorDay(anchor)
  if (season === 4 || whole === null) return null
  return inferredYear(yearNear({ from: { month: season * 3 }, to: { month: season * 3 + 2 } }, whole, direction), expression)
}

const inferredYear = (year: number, expression: DateExpression): Resolution => ({ ...print({ from: { year }, to: { year } }, expression), basis: 'year-inferred', yearFrom: 'anchor' })

/**
 * Completes a date expression to partial ISO dates. Held meetings lie on the latest such day that is not after the anchor (one day of
 * tolerance for time zones), announced ones on the nearest on or after it. Null where the text and the anchor do not decide.
 */
export function resolve(expression: DateExpression, anchor: Anchor | null, direction: Direction, hints?: ResolutionHints): Resolution | null {
  const { from, to, weekday } = expression
  if (from.year !== undefined && to.year !== undefined) {
    const conflict = !fitsWeekday(from, weekday)
    return { ...print({ from, to }, expression), basis: 'stated', ...(conflict && { conflict: 'weekday' as const }) }
  }
  if (from.month !== undefined) return resolveYear(expression, anchor, direction, hints)
  if (expression.season !== undefined) return resolveSeason(expression, anchor, direction)
  const whole = anchorDay(anchor)
  if (from.day !== undefined && !expression.relative) return whole === null ? null : resolveDayOfMonth(expression, whole, direction)
  return resolveRelative(expression, anchor, direction)
}
