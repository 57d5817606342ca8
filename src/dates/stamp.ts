import { dayNumber, isPossible, isWhole, toIso, weekdayOf } from './civil.js'
import type { PartialDate } from './expression.js'
import { readClock, readFigures } from './numeric.js'
import type { Span } from '../text/span.js'

/** A date of publication as a header line prints it. */
export interface DateStamp {
  /** YYYY-MM-DD or YYYY-MM-DDTHH:MM; YYYY-MM for a crawl line " date 2019-02". */
  readonly value: string
  /** The stamp with its weekday and time. */
  readonly span: Span
  /** The order of day and month is not certain: "03/04/2021" was read day first. */
  readonly ambiguous?: true
}

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const RUSSIAN = ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр']
const RUSSIAN_MAY = /^ма[йя]$/

/** The number of a month by its English or Russian name, whole, declined or shortened to three letters or more; 0 for other words. */
function monthOf(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'sept') return 9
  if (lower.length < 3) return 0
  const english = ENGLISH.findIndex((name) => name === lower || (lower.length === 3 && name.startsWith(lower)))
  if (english >= 0) return english + 1
  if (lower.startsWith('ма') && lower.length === 3 && lower !== 'мар') return RUSSIAN_MAY.test(lower) ? 5 : 0
  return RUSSIAN.findIndex((stem) => stem.length > 2 && (stem.startsWith(lower) || (lower.startsWith(stem) && lower.length <= stem.length + 2))) + 1
}

/** 13 декабря 2023, 07 Октября, 2009, 12-Aug-2013, 22 May. 2014. */
const DAY_MONTH = /(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th)?[ ,-]{1,2}(?<month>[A-Za-z]{3,9}|[А-Яа-я]{3,8})[.,]{0,2}[ -]{0,2}(?<year>\d{4})(?=\D|\d\d:\d\d|$)/g
/** November 11, 2021; Sept. 25, 2019; Ноябрь 11, 2021. */
const MONTH_DAY = /(?<month>[A-Za-z]{3,9}|[А-Яа-я]{3,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?[,.]? (?<year>\d{4})(?=\D|\d\d:\d\d|$)/g
const CRAWL_MONTH = /^\s{0,4}date (?<year>\d{4})-(?<month>\d\d)(?![-\d])/
const DIGITS = /\d{1,4}(?=[-./ ])/g
const TIME_AFTER = /(?: ?(?:года|г)\.?)?[ ,/|T]{0,3}(?:(?:at|в|-|,|\/|\|) ?)?(?=\d)/y
const TIME_BEFORE = /(?:^|[^\d:.])(?<time>\d{1,2}:\d{2})(?::\d{2})?[ ,/|-]{1,3}$/
const HALF_DAY = / ?(?<half>[ap])\.?m\b\.?/iy
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const RUSSIAN_WEEKDAYS = ['понед', 'вторн', 'сред', 'четве', 'пятни', 'суббо', 'воскр']
const WEEKDAY_BEFORE = /(?<word>[A-Za-z]{3,9}|[А-Яа-я]{2,11})\.?,? {0,2}$/

/** The patterns of this file, for the test that proves them linear. */
export const STAMP_PATTERNS: readonly RegExp[] = [RUSSIAN_MAY, DAY_MONTH, MONTH_DAY, CRAWL_MONTH, DIGITS, TIME_AFTER, TIME_BEFORE, HALF_DAY, WEEKDAY_BEFORE]

interface Found extends Span { readonly date: PartialDate; readonly ambiguous?: true }

function findWorded(line: string, out: Found[]): void {
  for (const pattern of [DAY_MONTH, MONTH_DAY]) {
    for (const match of line.matchAll(pattern)) {
      const { day, month = '', year } = match.groups ?? {}
      const date = { year: Number(year), month: monthOf(month), day: Number(day) }
      if (isPossible(date)) out.push({ start: match.index, end: match.index + match[0].length, date })
    }
  }
}

function findFigures(line: string, out: Found[]): void {
  let past = 0
  for (const { index } of line.matchAll(DIGITS)) {
    if (index < past || isDigitOrMark(line, index - 1)) continue
    const read = readFigures(line, index)
    if (!read || read.from !== read.to) continue
    out.push({ start: index, end: read.end, date: read.from, ...(read.ambiguous && { ambiguous: true }) })
    past = read.end
  }
}

/** "1.12.2020" does not begin in its middle. */
const isDigitOrMark = (line: string, at: number): boolean => '0123456789./'.includes(line[at] ?? ' ')

/** The ISO weekday that a word names, 0 for none. */
function weekdayNamed(word: string): number {
  const lower = word.toLowerCase()
  return Math.max(WEEKDAYS.findIndex((name) => lower.startsWith(name)), RUSSIAN_WEEKDAYS.findIndex((name) => lower.startsWith(name))) + 1
}

/** Twelve-hour times: "4:05 p.m." is 16:05. */
function onDayClock(value: string, half: string | undefined): string {
  const hour = Number(value.slice(0, 2))
  if (half === undefined || hour > 12 || hour === 0) return value
  const shifted = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return `${shifted < 10 ? '0' : ''}${shifted}${value.slice(2)}`
}

/** The time after or before the date, and the span with it. */
function withTime(line: string, found: Found): { span: Span; time?: string } {
  TIME_AFTER.lastIndex = found.end
  const gap = TIME_AFTER.exec(line)
  const clock = gap ? readClock(line, found.end + gap[0].length) : null
  if (clock) {
    HALF_DAY.lastIndex = clock.end
    const half = HALF_DAY.exec(line)
    return { span: { start: found.start, end: clock.end + (half?.[0].length ?? 0) }, time: onDayClock(clock.value, half?.groups?.half) }
  }
  const before = TIME_BEFORE.exec(line.slice(Math.max(0, found.start - 16), found.start))
  const value = before?.groups?.time
  if (before === null || value === undefined) return { span: found }
  const start = line.lastIndexOf(value, found.start)
  return { span: { start, end: found.end }, time: readClock(value, 0)?.value ?? value }
}

/** A weekday right before the date settles the order of day and month, and belongs to the span. */
function withWeekday(line: string, found: Found): Found {
  const match = WEEKDAY_BEFORE.exec(line.slice(Math.max(0, found.start - 14), found.start))
  const weekday = weekdayNamed(match?.groups?.word ?? '')
  if (!match || weekday === 0) return found
  const start = found.start - match[0].length
  const { date } = found
  const fits = (candidate: PartialDate): boolean => isWhole(candidate) && weekdayOf(dayNumber(candidate)) === weekday
  if (!found.ambiguous) return { ...found, start }
  const swapped = { ...date, day: date.month as number, month: date.day as number }
  return fits(date) !== fits(swapped) ? { start, end: found.end, date: fits(date) ? date : swapped } : { ...found, start }
}

/**
 * Reads the date of publication in a header line, whatever its style and language; of several ("Updated ... | Created ...") the earliest.
 * Null without a whole date: "14:26, 13 December" has no year.
 */
export function parseStamp(folded: string, { start, end }: Span = { start: 0, end: folded.length }): DateStamp | null {
  const line = folded.slice(start, end)
  const crawl = CRAWL_MONTH.exec(line)
  if (crawl) {
    const at = crawl[0].length - 7
    const date = { year: Number(crawl.groups?.year), month: Number(crawl.groups?.month) }
    return isPossible(date) ? { value: toIso(date) as string, span: { start: start + at, end: start + at + 7 } } : null
  }
  const all: Found[] = []
  findWorded(line, all)
  findFigures(line, all)
  if (all.length === 0) return null
  const number = ({ date }: Found): number => (isWhole(date) ? dayNumber(date) : 0)
  const first = withWeekday(line, all.reduce((best, found) => (number(found) < number(best) ? found : best)))
  const { span, time } = withTime(line, first)
  const value = toIso(first.date) as string
  return {
    value: time === undefined ? value : `${value}T${time}`,
    span: { start: start + span.start, end: start + span.end },
    ...(first.ambiguous && { ambiguous: true as const }),
  }
}
