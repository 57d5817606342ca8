import { link, readJoint, readMonth, skipLinks, type Row } from './atoms.js'
import { daysIn } from './civil.js'
import type { PartialDate } from './expression.js'
import { isMark } from './lexemes.js'
import { readDate, readMonthYear, type Dated } from './single.js'

const inOrder = (a: PartialDate, b: PartialDate): boolean => (a.month ?? 0) * 32 + (a.day ?? 0) < (b.month ?? 0) * 32 + (b.day ?? 0)

/** Joins two dates into a range; the year is printed once, at the end ("29 September - 1 October 2025"). */
export function joinDates(a: Dated, b: Dated, form = 'range'): Dated | null {
  const shared = a.from.year === undefined && b.to.year !== undefined
  const back = shared && !inOrder(a.from, b.to) ? 1 : 0
  const fromYear = shared ? (b.to.year as number) - back : a.from.year
  const toYear = b.to.year ?? (a.from.year === undefined ? undefined : a.from.year + (inOrder(a.from, b.to) ? 0 : 1))
  if (fromYear !== undefined && toYear !== undefined && (toYear < fromYear || (toYear === fromYear && !inOrder(a.from, b.to)))) return null
  const yearShift = b.yearShift ?? a.yearShift
  return {
    at: a.at, next: b.next, form,
    from: fromYear === undefined ? a.from : { ...a.from, year: fromYear },
    to: toYear === undefined ? b.to : { ...b.to, year: toYear },
    ...(yearShift !== undefined && { yearShift }),
    ...(a.weekday !== undefined && { weekday: a.weekday }),
    ...(b.weekday !== undefined && { lastWeekday: b.weekday }),
  }
}

/** Does `b` begin on the day after `a` ("30 ноября и 1 декабря")? */
const follows = (a: Dated, b: Dated): boolean => {
  const { month = 0, day = 0, year = b.from.year } = a.to
  return b.from.month === (month % 12) + 1 ? b.from.day === 1 && day === daysIn(month, year) : b.from.month === month && b.from.day === day + 1
}

/** A date, or two that "to", "по" or a dash makes a range. */
export function readDateRange(row: Row, i: number): Dated | null {
  const first = readDate(row, i)
  if (!first) return readBareStart(row, i)
  const joint = readJoint(row, first.next)
  if (joint.joint === null) return first
  const second = readDate(row, skipLinks(row, joint.next, 'the', 'on'))
  if (!second) return first
  if (joint.joint === 'range' || link(row, i - 1) === 'between') return joinDates(first, second) ?? first
  if (follows(first, second) && !isMark(row.lexemes[first.next], ',')) return joinDates(first, second, 'list') ?? first
  return first.from.year === undefined && first.yearShift === undefined && second.from.year !== undefined && inOrder(first.to, second.from)
    ? { ...first, from: { ...first.from, year: second.from.year }, to: { ...first.to, year: second.from.year } } // "20 мая и 3 июня 2023 года"
    : first
}

/** "from the 30th to 2 June" has no month at its start: nothing to read. */
function readBareStart(row: Row, i: number): Dated | null {
  const month = readMonth(row, i)
  return month ? readMonthRange(row, i) : null
}

/** "March-April 2020", "апреля этого года", "с января по март". */
export function readMonthRange(row: Row, i: number): Dated | null {
  const first = readMonthYear(row, i)
  if (!first) return null
  const joint = readJoint(row, first.next)
  const ranged = joint.joint === 'range' || (joint.joint === 'list' && link(row, i - 1) === 'between')
  const second = ranged ? readMonthYear(row, skipLinks(row, joint.next, 'the')) : null
  return second && second.from.month !== undefined && readDate(row, second.at) === null ? joinMonths(first, second) : first
}

function joinMonths(a: Dated, b: Dated): Dated {
  const year = b.to.year
  const wraps = (a.from.month ?? 0) > (b.to.month ?? 0)
  const fromYear = a.from.year ?? (year === undefined ? undefined : year - (wraps ? 1 : 0))
  return { ...b, at: a.at, from: fromYear === undefined ? a.from : { ...a.from, year: fromYear }, form: 'months' }
}
