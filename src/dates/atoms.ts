import { isMark, signOf, type Lexeme } from './lexemes.js'
import type { Calendar } from './calendar.js'

/** The lexemes of a stretch with what reading them needs. */
export interface Row {
  readonly folded: string
  readonly lexemes: readonly Lexeme[]
  readonly calendar: Calendar
}

/** What a rule read: lexemes `at` (inclusive) to `next` (exclusive). */
export interface Read {
  readonly at: number
  readonly next: number
}

export const link = (row: Row, i: number): string | undefined => signOf(row.lexemes[i], 'link')?.link

/** Skips "the" and "of". */
export function skipLinks(row: Row, i: number, ...links: readonly string[]): number {
  let at = i
  for (let name = link(row, at); name !== undefined && links.includes(name); name = link(row, at)) at++
  return at
}

/** Reads a day of the month: 9, 30th, двадцать четвертое. */
function readDay(row: Row, i: number): number | null {
  const lexeme = row.lexemes[i]
  if (lexeme?.kind === 'number') return lexeme.digits <= 2 && lexeme.value >= 1 && lexeme.value <= 31 ? lexeme.value : null
  const nth = signOf(lexeme, 'nth')
  return nth && !nth.roman && !nth.part ? nth.value : null
}

/** A day or a list or range of days: "18, 19 and 20", "Monday 20 and Tuesday 21", "7 по 16". */
export interface Days extends Read {
  readonly first: number
  readonly last: number
  readonly weekday?: number
  readonly lastWeekday?: number
  /** More than two days were listed, or two that do not follow each other: not a range. */
  readonly scattered: boolean
  readonly joint: 'none' | 'range' | 'list'
}

interface WeekdayRead extends Read { readonly day: number }

/** "Monday", "Mon.,", "среду,"; `next` is after the comma. */
export function readWeekday(row: Row, i: number): WeekdayRead | null {
  const sign = signOf(row.lexemes[i], 'weekday')
  if (!sign) return null
  let next = i + 1
  if (sign.short && isMark(row.lexemes[next], '.')) next++
  return { at: i, next, day: sign.day }
}

/** A weekday that introduces a day: "Monday 20", "Friday, the 21st", "во вторник (13 мая)". */
function skipToDay(row: Row, i: number): { next: number; weekday?: number } {
  const weekday = readWeekday(row, i)
  if (!weekday) return { next: skipLinks(row, i, 'the') }
  let next = weekday.next
  if (isMark(row.lexemes[next], ',')) next++
  return { next: skipLinks(row, next, 'the', 'on'), weekday: weekday.day }
}

type Joint = 'range' | 'list' | null

/** What joins the item before `i` with the next: the joint and where the next begins. */
export function readJoint(row: Row, i: number): { joint: Joint; next: number } {
  const lexeme = row.lexemes[i]
  const name = link(row, i)
  if (isMark(lexeme, '-') || name === 'to' || name === 'until') return { joint: 'range', next: i + 1 }
  if (name === 'and' || name === 'or') return { joint: 'list', next: i + 1 }
  if (isMark(lexeme, '/')) return { joint: 'list', next: i + 1 }
  if (isMark(lexeme, ',')) return { joint: 'list', next: link(row, i + 1) === 'and' ? i + 2 : i + 1 }
  return { joint: null, next: i }
}

/** Reads days that increase; a comma joins only what a later word (a month) will confirm. */
export function readDays(row: Row, i: number): Days | null {
  const start = skipToDay(row, i)
  const first = readDay(row, start.next)
  if (first === null || (start.next > i && start.weekday === undefined && link(row, i) !== 'the')) return null
  if (row.lexemes[start.next]?.glued && start.next > i) return null
  let next = start.next + 1
  let last = first
  let count = 1
  let gap = false
  let joint: Days['joint'] = 'none'
  let lastWeekday: number | undefined
  for (let k = 0; k < 12; k++) {
    const found = readJoint(row, next)
    if (found.joint === null) break
    const item = skipToDay(row, found.next)
    const day = readDay(row, item.next)
    if (day === null || day <= last) break
    if (found.joint === 'list' && day !== last + 1) gap = true
    if (found.joint === 'range') joint = joint === 'list' ? 'list' : 'range'
    else joint = 'list'
    last = day
    count++
    lastWeekday = item.weekday
    next = item.next + 1
  }
  const scattered = gap && count >= 2
  return { at: i, next, first, last, scattered, joint, ...(start.weekday !== undefined && { weekday: start.weekday }), ...(lastWeekday !== undefined && { lastWeekday }) }
}

export interface MonthRead extends Read {
  readonly month: number
  readonly verb: boolean
  readonly short: boolean
  readonly capital: boolean
}

/** "November", "Nov.", "апреля". */
export function readMonth(row: Row, i: number): MonthRead | null {
  const lexeme = row.lexemes[i]
  const sign = signOf(lexeme, 'month')
  if (!sign || !lexeme) return null
  const next = sign.short && isMark(row.lexemes[i + 1], '.') ? i + 2 : i + 1
  return { at: i, next, month: sign.month, verb: sign.verb === true, short: sign.short === true, capital: lexeme.capital }
}

/** A year, or its distance from the year of publication. */
export interface YearRead extends Read {
  readonly year?: number
  readonly shift?: number
  /** A word says that it is a year: "2019 года". */
  readonly worded: boolean
}

/** Four digits that can be a year. */
export const isYearNumber = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'number' && lexeme.digits === 4 && !lexeme.glued && lexeme.value >= 1900 && lexeme.value <= 2099

/** "года", "г.", "гг.": where it ends, or `i`. */
export function skipYearWord(row: Row, i: number): number {
  const lexeme = row.lexemes[i]
  if (signOf(lexeme, 'unit')?.unit !== 'year' || !lexeme) return i
  const short = lexeme.end - lexeme.start <= 2
  return short && isMark(row.lexemes[i + 1], '.') && row.lexemes[i + 1]?.start === lexeme.end ? i + 2 : i + 1
}

/** "this year", "прошлого года", "с.г." */
export function readShiftedYear(row: Row, i: number): YearRead | null {
  const whole = signOf(row.lexemes[i], 'thatYear')
  if (whole) return { at: i, next: i + 1, shift: whole.by, worded: true }
  const shift = signOf(row.lexemes[i], 'shift')
  const next = shift ? skipYearWord(row, i + 1) : i
  return shift && next > i + 1 ? { at: i, next, shift: shift.by, worded: true } : null
}

/** A year at `i`: four digits with or without "года", or "this year". */
export function readYear(row: Row, i: number): YearRead | null {
  const lexeme = row.lexemes[i]
  if (isYearNumber(lexeme)) {
    let after = i + 1
    if (isMark(row.lexemes[after], ',') && signOf(row.lexemes[after + 1], 'unit')?.unit === 'year') after = i + 1
    const next = skipYearWord(row, after)
    return { at: i, next, year: lexeme?.value as number, worded: next > after }
  }
  return readShiftedYear(row, i)
}

/** Does a counted noun stand at `i` ("2020 participants")? */
export function isCounted(row: Row, i: number): boolean {
  const ending = row.calendar.counted
  const lexeme = row.lexemes[i]
  if (ending === undefined || lexeme?.kind !== 'other') return false
  let end = lexeme.start
  while (end < lexeme.end && row.folded[end] !== ' ') end++
  return row.folded.slice(end - ending.length, end) === ending && end - lexeme.start > 4
}

/** The year after a month or a day: "May 2019", "May 5, 2019", "5 мая этого года", "April 19, this year". */
export function readYearAfter(row: Row, i: number): YearRead | null {
  const comma = isMark(row.lexemes[i], ',')
  const at = skipLinks(row, comma ? i + 1 : i, 'of', 'in')
  const year = readYear(row, at)
  if (!year) return null
  return at > i && !year.worded && isCounted(row, year.next) ? null : year
}
