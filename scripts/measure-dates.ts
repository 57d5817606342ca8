/**
 * Counts how many date expressions of public test suites are read as expected.
 *   npx tsx scripts/measure-dates.ts <folder of dates-*.jsonl.gz> [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { dayNumber, dayOf, daysIn, fromIso, isWhole, toIso, weekdayOf } from '../src/dates/civil.js'
import type { Calendar } from '../src/dates/calendar.js'
import { findDates } from '../src/dates/find.js'
import { fallback as englishFallback } from '../src/dates/chrono.en.js'
import { fallback as russianFallback } from '../src/dates/chrono.ru.js'
import { resolve, type Anchor, type Direction } from '../src/dates/resolve.js'
import { parseStamp } from '../src/dates/stamp.js'
import { calendar as english } from '../src/languages/en/calendar.js'
import { calendar as russian } from '../src/languages/ru/calendar.js'
import { fold } from '../src/text/fold.js'

type Json = Record<string, unknown>
interface Answer { readonly start: string | null; readonly end: string | null }
interface Case { readonly text: string; readonly expected: string; readonly got: string; readonly right: boolean }

const [folder = '.', ...flags] = process.argv.slice(2)
const showMisses = flags.includes('--misses')
const CALENDARS = new Map<string, Calendar>([['en', { ...english, fallback: englishFallback }], ['ru', { ...russian, fallback: russianFallback }]])

function load(name: string): Json[] {
  const path = join(folder, `${name}.jsonl.gz`)
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Json)
}

/** What the first expression of the text comes to; one that is open on a side answers with the other. */
function read(text: string, lang: string, ref: string, direction: Direction): Answer[] {
  const folded = fold(text)
  const anchor: Anchor | null = ref ? { date: fromIso(ref) ?? {}, reliable: true } : null
  return findDates(folded, [{ start: 0, end: folded.length }], CALENDARS.get(lang) as Calendar)
    .map((expression) => resolve({ ...expression, ...(expression.open && { open: undefined }) } as typeof expression, anchor, direction))
    .map((answer) => ({ start: answer?.start ?? null, end: answer?.end ?? null }))
}

const show = (answers: readonly Answer[]): string => answers.map(({ start, end }) => (start === end ? String(start) : `${start}..${end}`)).join(' ') || 'nothing'

function dayBefore(iso: string): string {
  const date = fromIso(iso.slice(0, 10))
  return date && isWhole(date) ? toIso(dayOf(dayNumber(date) - 1)) ?? iso : iso
}

/** A bare weekday is the next one after the reference in these suites, never the reference itself. */
const afterReference = (text: string, ref: string, answers: readonly Answer[]): Answer[] => answers.map((answer) => {
  const date = fromIso(ref.slice(0, 10))
  const plain = /^(?:on |во? )?\p{L}+$/u.test(text.trim())
  return plain && answer.start === ref.slice(0, 10) && date && isWhole(date) && weekdayOf(dayNumber(date)) > 0 && !/today|сегодня/i.test(text)
    ? { start: toIso(dayOf(dayNumber(date) + 7)), end: toIso(dayOf(dayNumber(date) + 7)) } : answer
})

function duckling(lang: string, kind: string, grains: readonly string[], select: (text: string) => boolean): Case[] {
  return load(`dates-duckling-${lang}`).filter((item) => item.kind === kind && grains.includes(String(item.grain)) && select(String(item.text))).map((item) => {
    const text = String(item.text)
    const ref = String(item.ref)
    const { start, end_exclusive: stop } = item.expected as { start: string; end_exclusive?: string }
    const expected = stop === undefined ? start : `${start}..${dayBefore(stop)}`
    const answers = afterReference(text, ref, read(text, lang, ref, 'future'))
    const first = answers[0]
    const got = first === undefined ? 'nothing' : stop === undefined ? String(first.start) : `${first.start}..${first.end}`
    return { text, expected, got, right: answers.length === 1 && got === expected }
  })
}

function hors(): Case[] {
  const cases: Case[] = []
  for (const item of load('dates-hors-ru')) {
    const asserts = (item.asserts as [string, string][]).filter(([path]) => /^(?:date|firstDate|dateFirst|dateSameMonth|firstDateR)\.Date(?:From|To)\.(?:Day|Month|Year)$/.test(path))
    if (!asserts.some(([path]) => path.endsWith('DateFrom.Day')) || /выходн/.test(String(item.text))) continue
    const answers = read(String(item.text), 'ru', String(item.ref), 'future')
    const known = answers.filter(({ start }) => start !== null)
    const first = known.find(({ start }) => start?.length === 10) ?? known[0]
    const part = (path: string): number | undefined => {
      const date = fromIso((path.includes('DateTo') ? first?.end : first?.start) ?? '')
      const edge = path.includes('DateTo') ? daysIn(date?.month ?? 1, date?.year) : 1 // a whole month has its days
      return path.endsWith('Day') ? date?.day ?? edge : path.endsWith('Month') ? date?.month : date?.year
    }
    const timed = asserts.filter(([path]) => !path.includes('DateTo') || !(item.asserts as [string, string][]).some(([other]) => other.includes('DateTo.Hour') && path.endsWith('Day')))
    cases.push({ text: String(item.text), expected: asserts.map(([path, value]) => `${path.split('.').slice(1).join('.')}=${value}`).join(' '), got: show(answers), right: timed.every(([path, value]) => part(path) === Number(value)) })
  }
  return cases
}

/** The day, month and year of chrono's expectation, of dates without a time. */
function chrono(lang: string): Case[] {
  return load(`dates-chrono-${lang}`).flatMap((item) => {
    const { start, end } = (item.expected ?? {}) as { start?: Record<string, number>; end?: Record<string, number> }
    const noon = (date: Record<string, unknown> | undefined): boolean => /T12:00:00$/.test(String(date?.date))
    if (start === undefined || start.hour !== undefined || !(noon(start) || (start.day !== undefined && start.month !== undefined))) return []
    const iso = (date: Record<string, number>): string => noon(date) ? String(date.date).slice(0, 10) : toIso({ year: date.year ?? fromIso(String(item.ref))?.year ?? 0, month: date.month ?? 0, day: date.day ?? 0 }) ?? ''
    const ranged = end !== undefined && (noon(end) || end.day !== undefined)
    const expected = !ranged ? iso(start) : `${iso(start)}..${iso(end)}`
    const first = read(String(item.text), lang, String(item.ref), 'ongoing')[0]
    const got = first === undefined ? 'nothing' : !ranged ? String(first.start) : `${first.start}..${first.end}`
    return [{ text: String(item.text), expected, got, right: got === expected }]
  })
}

function recognizers(type: string): Case[] {
  return load('dates-recognizers-en').flatMap((item) => {
    const expected = item.expected as { type: string; values: { value?: string; timex?: string; start?: string; end?: string }[] }[]
    const value = expected[0]?.values[0]
    if (expected.length !== 1 || !value || expected[0]?.type !== type) return []
    const absolute = type === 'date' ? value.value : value.start !== undefined && value.end !== undefined ? `${value.start}..${dayBefore(value.end)}` : undefined
    if (absolute === undefined || !/^\d{4}-\d\d-\d\d(?:\.\.\d{4}-\d\d-\d\d)?$/.test(absolute)) return []
    const answers = read(String(item.text), 'en', String(item.ref), 'past')
    const want = new Set(expected[0]?.values.map((one) => (type === 'date' ? String(one.value) : `${one.start}..${dayBefore(String(one.end))}`)))
    const got = answers.map(({ start, end }) => (type === 'date' ? String(start) : `${start}..${end}`))
    return [{ text: String(item.text), expected: [...want].join(' or '), got: show(answers), right: got.length > 0 && want.has(String(got[0])) }]
  })
}

function dateparser(): Case[] {
  return load('dates-dateparser-cyr').flatMap((item) => {
    const match = /^datetime\((\d{4}), (\d{1,2}), (\d{1,2})/.exec(String(item.expected_src))
    if (!match || !/\d{4}/.test(String(item.text)) || !/[а-я]{3}/i.test(String(item.text))) return []
    const expected = toIso({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) ?? ''
    const folded = fold(String(item.text))
    const got = read(folded, 'ru', '', 'past')[0]?.start ?? parseStamp(folded)?.value.slice(0, 10) ?? 'nothing'
    return [{ text: folded, expected, got, right: got === expected }]
  })
}

function report(name: string, cases: readonly Case[]): void {
  const right = cases.filter((one) => one.right).length
  console.log(`${name}: ${right} of ${cases.length}`)
  if (showMisses) for (const { text, expected, got } of cases.filter((one) => !one.right)) console.log(`    ${text.slice(0, 90)} | ${expected} | ${got}`)
}

const named = (text: string): boolean => /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text)
report('Duckling ru, days', duckling('ru', 'instant', ['Day'], (text) => !/назад|через/.test(text)))
report('Duckling ru, months, quarters, years', duckling('ru', 'instant', ['Month', 'Quarter', 'Year'], () => true))
report('Duckling ru, ranges', duckling('ru', 'interval', ['Day'], () => true))
report('Duckling en, days', duckling('en', 'instant', ['Day'], () => true))
report('Duckling en, day ranges with a month', duckling('en', 'interval', ['Day'], (text) => named(text) && /\d/.test(text) && /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text)))
report('Duckling en, months, quarters, years', duckling('en', 'instant', ['Month', 'Quarter', 'Year'], () => true))
report('Hors ru, first dates', hors())
report('chrono en', chrono('en'))
report('chrono ru', chrono('ru'))
report('Recognizers en, dates', recognizers('date'))
report('Recognizers en, date ranges', recognizers('daterange'))
report('dateparser, Cyrillic with a year', dateparser())
