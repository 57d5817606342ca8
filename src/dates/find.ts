import type { Span } from '../text/span.js'
import type { Calendar } from './calendar.js'
import type { DateExpression, PartialDate } from './expression.js'
import { readUnread } from './fallback.js'
import { link, readWeekday, skipLinks, type Row } from './atoms.js'
import { readDateRange } from './ranges.js'
import type { Dated } from './single.js'
import { isMark, signOf, type Lexeme } from './lexemes.js'
import { lex } from './lexer.js'
import { readClock } from './numeric.js'
import { readPart, readQuarter, readSeason, readShiftedUnit, readYears } from './periods.js'
import { readDayOfMonth, readRelativeDay, readShiftedMonth, readWeekdays } from './relative.js'

type Found = Dated & Partial<Omit<DateExpression, 'from' | 'to' | 'start' | 'end' | 'rule'>>

/** Can a date expression begin here? */
const begins = (lexeme: Lexeme): boolean => lexeme.kind === 'number' || lexeme.kind === 'figures' || (lexeme.kind === 'word' && lexeme.signs.some((sign) => sign.is !== 'link' && sign.is !== 'ago' && sign.is !== 'dayNumber'))

/** A month alone is one only after a word that leads to it: "in April", "на июль", "с января по март". */
function isLedMonth(row: Row, read: Dated, previous: Found | null): boolean {
  if (read.form !== 'month' && read.form !== 'months') return true
  if (read.from.year !== undefined || read.yearShift !== undefined) return true
  if (signOf(row.lexemes[read.at], 'month')?.short && read.form === 'month') return false
  const before = link(row, read.at - 1)
  if (before === 'and' || before === 'or' || isMark(row.lexemes[read.at - 1], ',')) return previous?.next === read.at - 1 && previous.form === 'month'
  return before !== undefined && before !== 'the'
}

const readAny = (row: Row, i: number, previous: Found | null): Found | null => {
  const date = readDateRange(row, i)
  if (date && isLedMonth(row, date, previous)) return date
  return readDayOfMonth(row, i) ?? readQuarter(row, i) ?? readPart(row, i) ?? readRelativeDay(row, i) ?? readWeekdays(row, i)
    ?? readShiftedMonth(row, i) ?? readSeason(row, i) ?? readShiftedUnit(row, i) ?? readYears(row, i)
}

const hasDay = (found: Found): boolean => found.from.day !== undefined && found.from.month !== undefined

/** "today, Sunday, August 4", "on Tuesday (31 May)", "вчера, 10 ноября": the day says what the word before it means. */
function appose(row: Row, found: Found): Found {
  const opener = row.lexemes[found.next]
  const parenthesis = isMark(opener, '(')
  const at = parenthesis || isMark(opener, ',') || isMark(opener, '-') ? found.next + 1 : found.next
  const start = skipLinks(row, at, 'on', 'in', 'the')
  const second = readDateRange(row, start)
  const close = (next: number): number => (parenthesis && isMark(row.lexemes[next], ')') ? next + 1 : next)
  if (second && hasDay(second)) {
    const weekday = found.weekday ?? second.weekday
    return { ...second, at: found.at, next: close(second.next), form: second.form, ...(weekday !== undefined && { weekday }), ...(found.relative && { relative: found.relative }) }
  }
  const weekday = found.weekday === undefined ? readWeekday(row, start) : null
  return weekday && (at > found.next || start > at) ? appose(row, { ...found, next: close(weekday.next), weekday: weekday.day }) : found
}

/** "3 November, (Monday)", "5 мая (среда)", "31 May, Tuesday". */
function closeWithWeekday(row: Row, found: Found): Found {
  if (found.weekday !== undefined) return found
  const at = isMark(row.lexemes[found.next], ',') ? found.next + 1 : found.next
  const parenthesis = isMark(row.lexemes[at], '(')
  const weekday = parenthesis ? readWeekday(row, at + 1) : null
  return weekday && isMark(row.lexemes[weekday.next], ')') ? { ...found, weekday: weekday.day, next: weekday.next + 1 } : found
}

/** The time of day printed beside a date: ", 14:26", "at 10:00", "17:24 01/04/2019". */
function timeBeside(row: Row, found: Found): string | undefined {
  const end = row.lexemes[found.next - 1]?.end ?? 0
  if (row.folded[end] === 'T') return readClock(row.folded, end + 1)?.value
  const marked = isMark(row.lexemes[found.next], ',') || isMark(row.lexemes[found.next], '-') || isMark(row.lexemes[found.next], '/') ? found.next + 1 : found.next
  const after = row.lexemes[skipLinks(row, marked, 'at', 'in')]
  if (after?.kind === 'clock') return after.text
  const before = isMark(row.lexemes[found.at - 1], ',') || isMark(row.lexemes[found.at - 1], '/') ? row.lexemes[found.at - 2] : row.lexemes[found.at - 1]
  return before?.kind === 'clock' ? before.text : undefined
}

function finish(row: Row, read: Found): Found {
  const isWord = read.from.day === undefined && (read.weekday !== undefined || (read.relative !== undefined && 'days' in read.relative))
  const found = isWord ? appose(row, read) : withWeekday(row, closeWithWeekday(row, read))
  const time = hasDay(found) ? timeBeside(row, found) : undefined
  return time === undefined ? found : { ...found, time }
}

const isSame = (a: PartialDate, b: PartialDate): boolean => a.year === b.year && a.month === b.month && a.day === b.day

/** "until 30 April" has no start, "from 5 May" no end. */
function openSide(row: Row, found: Found): DateExpression['open'] {
  const before = link(row, link(row, found.at - 1) === 'the' ? found.at - 2 : found.at - 1)
  if (before === 'until' || before === 'by') return 'start'
  return before === 'from' && isSame(found.from, found.to) && found.lastWeekday === undefined ? 'end' : undefined
}

function toExpression(row: Row, found: Found): DateExpression {
  const { at, next, form, ...rest } = found
  const open = openSide(row, found)
  const fuzzy = form === 'ambiguous'
  return {
    ...rest,
    start: (row.lexemes[at] as Lexeme).start,
    end: (row.lexemes[next - 1] as Lexeme).end,
    ...(open && { open }),
    ...(fuzzy && { fuzzy: true as const }),
    rule: `${row.calendar.tag}.date.${form}`,
  }
}

/** "на следующей неделе пройдет заседание, в пятницу": a weekday later in the sentence belongs to the week that was told. */
function inWeek(row: Row, found: Found, week: Found | null): Found {
  if (!week?.relative || found.weekday === undefined || found.relative || found.nearest || found.from.day !== undefined) return found
  for (let i = week.next; i < found.at; i++) if (isMark(row.lexemes[i], '.')) return found
  return { ...found, relative: week.relative }
}

/** "через месяц, во вторник", "in the next month on Tuesday": the weekday does not stand alone. */
function withWeekday(row: Row, found: Found): Found {
  if (!found.relative || 'days' in found.relative || found.from.day !== undefined || found.weekday !== undefined) return found
  const weekday = readWeekday(row, skipLinks(row, isMark(row.lexemes[found.next], ',') ? found.next + 1 : found.next, 'on', 'in'))
  if (!weekday || readDateRange(row, weekday.at)) return found
  return { ...found, next: weekday.next, weekday: weekday.day }
}

function findIn(folded: string, range: Span, calendar: Calendar, out: DateExpression[]): void {
  const row: Row = { folded, lexemes: lex(folded, range, calendar), calendar }
  const first = out.length
  let previous: Found | null = null
  let week: Found | null = null
  for (let i = 0; i < row.lexemes.length; i++) {
    if (!begins(row.lexemes[i] as Lexeme)) continue
    const read = readAny(row, i, previous)
    if (!read) continue
    previous = inWeek(row, finish(row, read), week)
    if (previous.relative && 'unit' in previous.relative && previous.relative.unit === 'week' && previous.weekday === undefined) week = previous
    out.push(toExpression(row, previous))
    i = previous.next - 1
  }
  if (calendar.fallback) readUnread(row, calendar.fallback, out, first)
}

/**
 * Finds the date expressions of the given stretches of folded text, in order. A span covers the date proper with its weekday
 * ("Tuesday (31 May)", "4 апреля 2007 года"), without prepositions and blanks.
 */
export function findDates(folded: string, ranges: readonly Span[], calendar: Calendar): DateExpression[] {
  const out: DateExpression[] = []
  for (const range of ranges) findIn(folded, range, calendar, out)
  return out
}
