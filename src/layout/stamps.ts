import { isPossible, isWhole } from '../dates/civil.js'
import type { DateExpression } from '../dates/expression.js'
import { findDates } from '../dates/find.js'
import { readClock } from '../dates/numeric.js'
import type { Span } from '../text/span.js'
import type { PageCues } from './cues.js'

/** A line, or the head of one, that is a publication stamp. */
export interface LineStamp extends Span {
  readonly date: DateExpression
  /** "HH:MM" */
  readonly time: string | null
}

const LONGEST = 160
const YEAR = /(?:19|20)\d\d|\d\.\d\d\.\d\d/
const ALNUM = /[0-9A-Za-zÀ-žА-яіўґ]/
const WORD = /[A-Za-zÀ-žА-яіўґ]{1,40}(?:['-][A-Za-zÀ-žА-яіўґ]{1,40}){0,4}|\d{1,12}/y
const JOINT = /[|/,:;\u2022\u00b7()[\]-]/
const HALF_DAY = / ?(?<half>[ap])\.?m\b/iy

/** One day, as "17.05.2019" is and "26-27 April" is not. */
export const isOneDay = ({ from, to }: DateExpression): boolean =>
  from.day !== undefined && from.day === to.day && from.month === to.month && from.year === to.year

/** The time of day printed at exactly `at`, on the twenty-four-hour clock. */
export function clockAt(folded: string, at: number): { readonly value: string; readonly end: number } | null {
  const clock = readClock(folded, at)
  if (!clock) return null
  HALF_DAY.lastIndex = clock.end
  const half = HALF_DAY.exec(folded)
  const hour = Number(clock.value.slice(0, 2))
  if (!half || hour > 12) return clock
  const shifted = (hour % 12) + (half.groups?.half?.toLowerCase() === 'p' ? 12 : 0)
  return { value: `${String(shifted).padStart(2, '0')}${clock.value.slice(2)}`, end: clock.end + half[0].length }
}

interface Scan {
  readonly times: readonly { readonly value: string; readonly start: number; readonly end: number }[]
  /** Words that belong to no date, time or stamp. */
  readonly foreign: number
  /** One of them stands beside a date without a mark between: "held on 5 May". */
  readonly joined: boolean
}

function scan(folded: string, span: Span, dates: readonly DateExpression[], cues: PageCues): Scan {
  const times: Scan['times'][number][] = []
  let foreign = 0
  let joined = false
  let next = 0
  let wordEnd = -1
  let dateEnd = -1
  for (let at = span.start; at < span.end;) {
    const date = dates[next]
    if (date && at >= date.start) {
      if (wordEnd >= 0 && !JOINT.test(folded.slice(wordEnd, date.start))) joined = true
      at = Math.max(at, date.end)
      dateEnd = date.end
      wordEnd = -1
      next++
      continue
    }
    if (!ALNUM.test(folded[at] as string)) { at++; continue }
    const time = clockAt(folded, folded[at] === 'T' ? at + 1 : at)
    if (time) {
      times.push({ value: time.value, start: at, end: time.end })
      at = time.end
      continue
    }
    WORD.lastIndex = at
    const word = WORD.exec(folded)?.[0] ?? ' '
    if (!/^\d/.test(word) && !cues.stampWords.has(word.toLowerCase())) {
      foreign++
      if (dateEnd >= 0 && !JOINT.test(folded.slice(dateEnd, at))) joined = true
      wordEnd = at + word.length
      dateEnd = -1
    }
    at += word.length
  }
  return { times, foreign, joined }
}

/** Reads a line that is nothing but a stamp: date, time, zone, counter, a section word or two. Of several dates the earliest counts. */
export function readStamp(folded: string, { start, end }: Span, cues: PageCues): LineStamp | null {
  if (end - start > LONGEST || end - start < 6) return null
  const line = folded.slice(start, end) // a date is not to see what was glued to it
  const stamp = YEAR.test(line) ? stampOf(line, cues) : null
  return stamp && { ...stamp, start: start + stamp.start, end: start + stamp.end }
}

function stampOf(line: string, cues: PageCues): LineStamp | null {
  const all = { start: 0, end: line.length }
  const dates = findDates(line, [all], cues.calendar)
  if (!dates.length || dates.some((date) => !isOneDay(date) && date.from.day !== undefined)) return null
  const whole = dates.filter((date) => isWhole(date.from))
  const date = whole.reduce<DateExpression | undefined>((best, one) => (best && order(best) <= order(one) ? best : one), undefined)
  if (!date) return null
  const { times, foreign, joined } = scan(line, all, dates, cues)
  if (foreign > (times.length ? 4 : 2) || (joined && !times.length)) return null
  const following = dates.find((other) => other.start > date.start)
  const time = times.find((t) => t.start >= date.end && (!following || t.start < following.start)) ?? times.find((t) => t.end <= date.start)
  return { start: Math.min(date.start, time?.start ?? date.start), end: Math.max(date.end, time?.end ?? date.end), date, time: time?.value ?? date.time ?? null }
}

/** A day with the time but without the year, as lists of news print it: "18 февраля, 14:20". */
export function isNewsClock(folded: string, { start, end }: Span, cues: PageCues): boolean {
  if (end - start > 40 || !/\d:\d\d/.test(folded.slice(start, end))) return false
  const line = folded.slice(start, end)
  const all = { start: 0, end: line.length }
  const dates = findDates(line, [all], cues.calendar)
  return dates.length === 1 && scan(line, all, dates, cues).foreign === 0 && (dates[0] as DateExpression).from.day !== undefined
}

const order = ({ from }: DateExpression): number => ((from.year ?? 0) * 12 + (from.month ?? 0)) * 31 + (from.day ?? 0)

const GLUED = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{1,2} [A-Za-zА-я]{3,9}\.? (?:19|20)\d\d)(?:,? ?\d{1,2}:\d\d)?(?=[A-ZА-Я"]|\d{1,2} [A-Za-zа-я])/

/** A whole date glued to the sentence after it: "17.11.202017 ноября ...", "21.05.2020On May 26". */
export function gluedStamp(folded: string, span: Span): Span | null {
  const found = GLUED.exec(folded.slice(span.start, Math.min(span.end, span.start + 40)))
  return found && span.start + found[0].length < span.end ? { start: span.start, end: span.start + found[0].length } : null
}

const CRAWL = /^\s{0,8}date (?<year>(?:19|20)\d\d)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?: (?<time>\d\d:\d\d))?(?=\s|$)/

/** The line that crawlers put before a page's text: " date 2019-06-21". */
export function crawlStamp(folded: string): (Span & { readonly value: string }) | null {
  const found = CRAWL.exec(folded.slice(0, 60))
  const groups = found?.groups
  if (!found || !groups || !isPossible({ year: Number(groups.year), month: Number(groups.month ?? 1), day: Number(groups.day ?? 1) })) return null
  const day = [groups.year, groups.month, groups.day].filter(Boolean).join('-')
  return { start: found[0].indexOf('date'), end: found[0].length, value: groups.time && groups.day ? `${day}T${groups.time}` : day }
}
