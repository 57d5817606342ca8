import { dayNumber, isPossible, isWhole, toIso, weekdayOf, type Day } from '../dates/civil.js'
import type { DateExpression } from '../dates/expression.js'
import type { ParseOptions } from '../options.js'
import type { Span } from '../text/span.js'
import type { Stamp } from './layout.js'
import { isOneDay, type LineStamp } from './stamps.js'

/** A stamp as a line prints it, with what its label and its place tell. */
export interface StampLine extends LineStamp {
  readonly label: 'published' | 'updated' | null
  /** event: under a place, where a communique prints when the meeting was; clock: the page's own; caption: of a picture. */
  readonly place: 'header' | 'footer' | 'event' | 'clock' | 'caption'
}

const NOWHERE: Span = { start: 0, end: 0 }
/** Best first. A caption or an address only helps where nothing better is printed. */
const RANK = { options: 0, published: 1, header: 2, footer: 3, dateline: 4, updated: 5, caption: 6, crawl: 7, event: 8, url: 9 } as const

interface Ranked { readonly stamp: Stamp; readonly rank: number }

const dayOfIso = (iso: string): Partial<Day> => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) }
}

/** Is the dateline's day, in this date's year, within two days of it? */
const near = (date: Day, dateline: DateExpression): boolean =>
  dateline.from.day !== undefined && Math.abs(dayNumber(date) - dayNumber({ year: date.year, month: dateline.from.month ?? 0, day: dateline.from.day })) <= 2

/** Day and month of 12/05/2019 in the order that the weekday or the dateline confirms; day first where nothing does. */
function settle({ date }: LineStamp, dateline: DateExpression | null): Day | null {
  const printed = date.from
  if (!isWhole(printed)) return null
  if (!date.rule.endsWith('.ambiguous')) return printed
  const swapped = { year: printed.year, month: printed.day, day: printed.month }
  const fits = (day: Day): boolean => (date.weekday !== undefined ? weekdayOf(dayNumber(day)) === date.weekday : dateline !== null && near(day, dateline))
  return isPossible(swapped) && fits(swapped) && !fits(printed) ? swapped : printed
}

/** The dateline's day with the year that brings it nearest to the anchor. */
function complete({ from }: DateExpression, anchor: string | undefined): Day | null {
  if (isWhole(from)) return from
  const { month, day } = from
  const { year, month: anchorMonth, day: anchorDay } = dayOfIso(anchor ?? '')
  if (month === undefined || day === undefined || year === undefined) return null
  if (anchorMonth === undefined) return { year, month, day }
  const at = dayNumber({ year, month: anchorMonth, day: anchorDay ?? 15 })
  const candidates = [year, year - 1, year + 1].map((y) => ({ year: y, month, day })).filter(isPossible)
  return candidates.reduce<Day | null>((best, one) => (best && Math.abs(dayNumber(best) - at) <= Math.abs(dayNumber(one) - at) ? best : one), null)
}

function rankLine(line: StampLine, dateline: DateExpression | null): Ranked | null {
  if (line.place === 'clock') return null
  const day = settle(line, dateline)
  if (!day || (line.place === 'caption' && !(dateline && near(day, dateline)))) return null
  const date = toIso(day) as string
  const rank = RANK[line.place === 'header' && line.label ? line.label : line.place]
  const stamp: Stamp = { value: line.time ? `${date}T${line.time}` : date, span: { start: line.start, end: line.end }, rule: `layout.stamp.${line.place}`, from: line.place === 'footer' ? 'footer' : 'header' }
  return { stamp, rank }
}

const URL_DAY = /(?<year>20\d\d)[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?!\d)/

function fromUrl(url: string | undefined): Stamp | null {
  const found = url ? URL_DAY.exec(url)?.groups : undefined
  const day = found && { year: Number(found.year), month: Number(found.month), day: Number(found.day) }
  return day && isPossible(day) ? { value: toIso(day) as string, span: NOWHERE, rule: 'options.url', from: 'url' } : null
}

/** Every publication date of the page, best first, and the dateline's date with its year. */
export function rankStamps(
  lines: readonly StampLine[], crawl: (Span & { readonly value: string }) | null, date: DateExpression | null, options: ParseOptions,
): { readonly stamps: readonly Stamp[]; readonly dateline: Stamp | null } {
  const day = date && isOneDay(date) ? date : null
  const ranked: Ranked[] = lines.flatMap((line) => rankLine(line, day) ?? [])
  if (options.publishedAt) ranked.push({ stamp: { value: options.publishedAt, span: NOWHERE, rule: 'options.published-at', from: 'options' }, rank: RANK.options })
  if (crawl) ranked.push({ stamp: fromCrawl(crawl), rank: RANK.crawl })
  const url = fromUrl(options.url)
  if (url) ranked.push({ stamp: url, rank: RANK.url })
  ranked.sort((a, b) => a.rank - b.rank)
  const anchor = ranked.find(({ stamp }) => !stamp.placeholder) ?? ranked[0]
  const full = day && complete(day, anchor?.stamp.value)
  const dateline: Stamp | null = full ? { value: toIso(full) as string, span: { start: day.start, end: day.end }, rule: 'layout.dateline.date', from: 'dateline', ...(day.from.year === undefined ? { inferred: true } : {}) } : null
  if (dateline) ranked.push({ stamp: dateline, rank: RANK.dateline })
  ranked.sort((a, b) => a.rank - b.rank)
  return { stamps: flagDefaults(ranked.map(({ stamp }) => stamp)), dateline }
}

function fromCrawl(crawl: Span & { readonly value: string }): Stamp {
  const stamp: Stamp = { value: crawl.value, span: { start: crawl.start, end: crawl.end }, rule: 'layout.stamp.crawl', from: 'crawl' }
  return crawl.value.endsWith('-01-01') ? { ...stamp, placeholder: true } : stamp
}

/** A printed 1 January beside a stamp of another day is a default. */
const flagDefaults = (stamps: readonly Stamp[]): Stamp[] =>
  stamps.map((stamp) => (stamp.from === 'header' && stamp.value.endsWith('-01-01') && stamps.some((other) => other.from !== 'crawl' && other.value.slice(0, 10) !== stamp.value) ? { ...stamp, placeholder: true as const } : stamp))
