import type { DateExpression } from './expression.js'
import { link, readDays, readWeekday, skipLinks, type Row } from './atoms.js'
import { readMonthRange } from './ranges.js'
import type { Dated } from './single.js'
import { isMark, signOf } from './lexemes.js'
import { readShiftedUnit } from './periods.js'

/** A day told by its distance from the anchor. */
export type Relative = Dated & Pick<DateExpression, 'relative' | 'nearest'>

const bare = (at: number, next: number, form: string): Relative => ({ at, next, form, from: {}, to: {} })

const LETTER = /[A-Za-zА-я]/

/** Does nothing follow at `i` that the word before it could govern ("накануне саммита")? */
function standsFree(row: Row, i: number): boolean {
  const lexeme = row.lexemes[i]
  if (lexeme === undefined || lexeme.kind === 'number' || lexeme.kind === 'figures') return true
  if (lexeme.kind === 'mark') return lexeme.text !== '"'
  if (lexeme.kind === 'other' && !LETTER.test(row.folded[lexeme.start] as string)) return true
  if (signOf(lexeme, 'weekday')) return true
  const place = link(row, i)
  if (place === 'in' || place === 'on' || place === 'at' || place === 'and') return true
  return row.calendar.afterFreeDay.some((prefix) => row.folded.startsWith(prefix, lexeme.start))
}

/** "today", "вчера", "накануне", "two days ago", "через три дня". */
export function readRelativeDay(row: Row, i: number): Relative | null {
  const sign = signOf(row.lexemes[i], 'day')
  if (sign) return sign.free && !standsFree(row, i + 1) ? null : { ...bare(i, i + 1, 'relative'), relative: { days: sign.days } }
  const ahead = signOf(row.lexemes[i], 'ahead') !== undefined
  return ahead ? readDistance(row, i, i + 1, 1) : readDistance(row, i, i, -1)
}

/** "two days ago", "неделю назад", "через три дня". Weeks and longer units are told as such: they are seldom exact to the day. */
function readDistance(row: Row, at: number, i: number, sign: 1 | -1): Relative | null {
  const lexeme = row.lexemes[i]
  const count = signOf(lexeme, 'count')?.value ?? (lexeme?.kind === 'number' && !lexeme.ordinal ? lexeme.value : undefined)
  const unitAt = count === undefined ? i : i + 1
  const unit = signOf(row.lexemes[unitAt], 'unit')?.unit
  const counts = count ?? (row.calendar.unitAlone && !signOf(row.lexemes[unitAt], 'unit')?.plural ? 1 : undefined)
  if (counts === undefined || counts > 31 || unit === undefined || unit === 'half' || (sign < 0 && !signOf(row.lexemes[unitAt + 1], 'ago'))) return null
  const shift = sign * counts
  return { ...bare(at, sign < 0 ? unitAt + 2 : unitAt + 1, 'relative'), relative: unit === 'day' ? { days: shift } : { unit, shift, around: true } }
}

const isNth = (row: Row, i: number): boolean => row.lexemes[i]?.ordinal === true || signOf(row.lexemes[i], 'nth') !== undefined

/** "on Monday", "next Tuesday", "в понедельник на прошлой неделе", "from Monday to Wednesday". */
export function readWeekdays(row: Row, i: number): Relative | null {
  const shift = signOf(row.lexemes[i], 'shift')
  const first = readWeekday(row, shift ? i + 1 : i)
  if (!first || link(row, first.next) === 'of' || isNth(row, i - 1)) return null // "the first Tuesday of October"
  const sign = signOf(row.lexemes[first.at], 'weekday')
  const led = shift !== undefined || link(row, i - 1) !== undefined
  if (sign?.short || (sign?.noun && !led)) return null
  const joint = isMark(row.lexemes[first.next], '-') || link(row, first.next) === 'to' || link(row, first.next) === 'and'
  const second = joint ? readWeekday(row, skipLinks(row, first.next + 1, 'the')) : null
  const last = second && second.day !== first.day && (link(row, first.next) !== 'and' || second.day === (first.day % 7) + 1) ? second : null
  const end = last?.next ?? first.next
  const week = readShiftedUnit(row, skipLinks(row, end, 'on', 'in', 'of', 'the'))
  const within = week?.relative && 'unit' in week.relative && week.relative.unit === 'week' ? week : null
  return {
    ...bare(i, within?.next ?? end, 'weekday'),
    weekday: first.day,
    ...(last && { lastWeekday: last.day }),
    ...(within?.relative && { relative: within.relative }),
    ...(shift && shift.by !== 0 && !within && { nearest: shift.by < 0 ? 'before' as const : 'after' as const }),
  }
}

/** "last October", "this May": a month by its distance. */
export function readShiftedMonth(row: Row, i: number): Relative | null {
  const shift = signOf(row.lexemes[i], 'shift')
  const months = shift ? readMonthRange(row, i + 1) : null
  if (!shift || !months || months.from.year !== undefined) return null
  return shift.by === 0 ? { ...months, at: i, yearShift: 0 } : { ...months, at: i, nearest: shift.by < 0 ? 'before' : 'after' }
}

/** "с 11 по 15 числа текущего месяца", "on the 5th of this month". */
export function readDayOfMonth(row: Row, i: number): Relative | null {
  const days = readDays(row, i)
  if (!days) return null
  const worded = signOf(row.lexemes[days.next], 'dayNumber') !== undefined
  const after = worded ? days.next + 1 : skipLinks(row, days.next, 'of', 'the')
  if (!worded && after === days.next) return null
  const unit = readShiftedUnit(row, after)
  const month = unit?.relative && 'unit' in unit.relative && unit.relative.unit === 'month' ? unit : null
  if (!month && !worded) return null
  return {
    at: i, next: month?.next ?? after, form: days.first === days.last ? 'day-of-month' : 'days-of-month',
    from: { day: days.first }, to: { day: days.last },
    ...(month?.relative && { relative: month.relative }),
  }
}
