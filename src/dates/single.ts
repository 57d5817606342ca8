import { dayNumber, daysIn, isPossible, isWhole, weekdayOf, type Day } from './civil.js'
import type { PartialDate } from './expression.js'
import { isCounted, isYearNumber, link, readDays, readMonth, readWeekday, readYear, readYearAfter, skipLinks, skipYearWord, type Days, type Read, type Row, type YearRead } from './atoms.js'
import { isMark, signOf } from './lexemes.js'

/** A date or range that a rule read. */
export interface Dated extends Read {
  readonly from: PartialDate
  readonly to: PartialDate
  readonly form: string
  readonly yearShift?: number
  readonly weekday?: number
  readonly lastWeekday?: number
}

const dated = (month: number, day: number, year: number | undefined): PartialDate => (year === undefined ? { month, day } : { year, month, day })

function ofDays(days: Days, month: number, year: YearRead | null, next: number): Dated | null {
  if (days.last > daysIn(month, year?.year)) return null
  const form = days.first === days.last ? 'day' : days.scattered ? 'days' : days.joint === 'range' ? 'range' : 'list'
  return {
    at: days.at, next, form,
    from: dated(month, days.first, year?.year),
    to: dated(month, days.last, year?.year),
    ...(year?.shift !== undefined && { yearShift: year.shift }),
    ...(days.weekday !== undefined && { weekday: days.weekday }),
    ...(days.lastWeekday !== undefined && { lastWeekday: days.lastWeekday }),
  }
}

/** The year of 12-Aug-2013 and 31-Oct-74. */
function readGluedYear(row: Row, i: number): YearRead | null {
  const lexeme = row.lexemes[i]
  if (lexeme?.kind !== 'number' || lexeme.digits !== 2) return readYear(row, i)
  return { at: i, next: i + 1, year: lexeme.value + (lexeme.value < 60 ? 2000 : 1900), worded: false }
}

/** "9-10 декабря 2008 года", "the 30th of May 2024", "18, 19 and 20 October". */
export function readDayMonth(row: Row, i: number): Dated | null {
  if (link(row, i) === 'the' && signOf(row.lexemes[i + 1], 'nth') === undefined && row.lexemes[i + 1]?.kind !== 'number') return null
  const days = readDays(row, i)
  if (!days) return null
  const glue = ['-', '/'].find((mark) => isMark(row.lexemes[days.next], mark)) // 12-Aug-2013, 8/Oct/2012
  const counted = signOf(row.lexemes[days.next], 'unit')?.unit === 'day' && link(row, days.next + 1) === 'of' // "the 15th day of March"
  const month = readMonth(row, skipLinks(row, glue === undefined && !counted ? days.next : days.next + 1, 'of', 'the'))
  if (!month) return null
  const glued = glue !== undefined && isMark(row.lexemes[month.next], glue)
  const year = glued ? readGluedYear(row, month.next + 1) : readYearAfter(row, month.next)
  if (glued && !year) return null
  const of = link(row, days.next) === 'of' || row.lexemes[month.at - 2]?.ordinal === true
  if (month.verb && !month.capital && year?.year === undefined && !of) return null // "5 may attend"
  if (row.lexemes[days.at]?.glued && year?.year === undefined) return null // G20 March
  return ofDays(days, month.month, year, year ? year.next : month.next)
}

/** "in March 18 delegations came" counts; "scheduled for March 18" does not, though both words introduce months. */
const isPlainIn = (row: Row, i: number): boolean => link(row, i) === 'in' && (row.lexemes[i]?.end ?? 0) - (row.lexemes[i]?.start ?? 0) === 2

/** "November 21-22, 2023", "May 3 and 4, 2022", "Ноябрь 11, 2021". */
export function readMonthDay(row: Row, i: number): Dated | null {
  const month = readMonth(row, i)
  if (!month) return null
  const ordinal = row.lexemes[month.next + 1]?.ordinal === true || link(row, month.next + 1) === 'the'
  const start = isMark(row.lexemes[month.next], ',') && ordinal ? month.next + 1 : month.next // "March, 6th"
  const days = readDays(row, start)
  if (!days || days.weekday !== undefined) return null
  if (month.verb && !month.capital && readYearAfter(row, days.next) === null && !row.lexemes[start]?.ordinal) return null
  const trimmed = trimList(row, days, start)
  const year = readYearAfter(row, trimmed.next)
  if (row.calendar.monthFirst === 'with-year' ? year?.year === undefined : isPlainIn(row, i - 1) && year === null && !row.lexemes[start]?.ordinal) return null
  const read = ofDays(trimmed, month.month, year, year ? year.next : trimmed.next)
  return read && { ...read, at: i }
}

/** Days after a month end where a count begins: "May 12, 15 countries", "May 3 and 4 ministers". */
function trimList(row: Row, days: Days, start: number): Days {
  if (days.joint !== 'list') return days
  const confirmed = readYearAfter(row, days.next) !== null
  const comma = row.lexemes.slice(start, days.next).some((lexeme) => isMark(lexeme, ','))
  if (confirmed || (!isCounted(row, days.next) && !(comma && !row.lexemes.slice(start, days.next).some((lexeme) => signOf(lexeme, 'link')?.link === 'and')))) return days
  const first = skipLinks(row, start, 'the')
  return { ...days, next: first + 1, last: days.first, joint: 'none', scattered: false }
}

/** "May 2019", "апреле этого года"; a month alone is left to what stands before it. */
export function readMonthYear(row: Row, i: number): Dated | null {
  const month = readMonth(row, i)
  if (!month || (month.verb && !month.capital)) return null
  const year = readYearAfter(row, month.next)
  const date = year?.year === undefined ? { month: month.month } : { year: year.year, month: month.month }
  return { at: i, next: year ? year.next : month.next, from: date, to: date, form: 'month', ...(year?.shift !== undefined && { yearShift: year.shift }) }
}

/** "Sunday 12/7/2014": the weekday tells which is the month. */
function inOrderOf(read: Dated, weekday: number): Dated {
  const { from } = read
  if (read.form !== 'ambiguous' || !isWhole(from)) return read
  const swapped = { year: from.year, month: from.day, day: from.month }
  const fits = (date: Day): boolean => weekdayOf(dayNumber(date)) === weekday
  if (fits(from) === fits(swapped)) return read
  return fits(from) ? { ...read, form: 'figures' } : { ...read, form: 'figures', from: swapped, to: swapped }
}

/** 06.05.2022, 2022-12-05. */
export function readFigureDate(row: Row, i: number): Dated | null {
  const lexeme = row.lexemes[i]
  const weekday = readWeekday(row, i)
  if (weekday) {
    const next = isMark(row.lexemes[weekday.next], ',') ? weekday.next + 1 : weekday.next
    const read = row.lexemes[next]?.kind === 'figures' ? readFigureDate(row, next) : null
    return read && { ...inOrderOf(read, weekday.day), at: i, weekday: weekday.day }
  }
  if (!lexeme?.figures) return null
  const next = skipYearWord(row, i + 1)
  return { at: i, next, from: lexeme.figures.from, to: lexeme.figures.to, form: lexeme.figures.ambiguous ? 'ambiguous' : 'figures' }
}

/** "2018 March 18". */
function readYearMonthDay(row: Row, i: number): Dated | null {
  if (!isYearNumber(row.lexemes[i])) return null
  const read = row.calendar.monthFirst === 'free' ? readMonthDay(row, i + 1) : null
  const year = row.lexemes[i]?.value
  return read && year !== undefined && read.from.year === undefined && read.yearShift === undefined ? { ...read, at: i, from: { ...read.from, year }, to: { ...read.to, year } } : null
}

/** One date with a day, in any of the ways to write it. */
export const readDate = (row: Row, i: number): Dated | null => {
  const read = readFigureDate(row, i) ?? readDayMonth(row, i) ?? readMonthDay(row, i) ?? readYearMonthDay(row, i)
  return read && isPossible(read.from) && isPossible(read.to) ? read : null
}
