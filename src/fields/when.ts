import { dayNumber, dayOf, isWhole, toIso } from '../dates/civil.js'
import type { DateExpression } from '../dates/expression.js'
import { findDates } from '../dates/find.js'
import { resolve } from '../dates/resolve.js'
import { readDayCount } from '../dates/terms.js'
import { HAPPENS, openBinder } from '../meetings/binding.js'
import { anchorOf, anchorStamp, bindDates, dayOfIso, type BoundDate } from '../meetings/dates.js'
import type { Meeting } from '../meetings/meeting.js'
import { isSame } from '../meetings/same.js'
import type { Reading } from '../reading.js'
import type { MeetingDates, MeetingStatus } from '../record/meeting.js'
import type { Span } from '../text/span.js'
import type { Writer } from './writer.js'

type Basis = NonNullable<MeetingDates['basis']>

/** How exact a resolved date is: 3 a day, 2 a month, 1 a year. */
const exactness = (iso: string): number => (iso.length === 10 ? 3 : iso.length === 7 ? 2 : 1)

const firstOf = ({ resolution }: BoundDate): string | null => resolution?.start ?? resolution?.end ?? null

/** How strongly a date speaks for being the meeting's own. */
function weigh(meeting: Meeting, bound: BoundDate): number {
  const { mention, predicate, sentence, gap } = bound
  const iso = firstOf(bound)
  if (iso === null) return 0
  let points = 6 + exactness(iso) * 1.5 - Math.min(gap, 40) * 0.05 - sentence.index * 0.1
  if (predicate) points += HAPPENS.has(predicate.sense) ? 3 : 1
  else if (mention.predicate && HAPPENS.has(mention.predicate.sense)) points += 1.5
  if (mention === meeting.mention) points += 2
  if (mention.generic) points -= 1
  if (mention.implied === 'verb') points -= 2
  if (sentence.zone !== 'body') points -= 2
  if (meeting.scope[sentence.index] === 'background') return 0
  if (meeting.scope[sentence.index] !== 'main') points -= 4
  const verb = predicate ?? mention.predicate
  if (verb?.form === 'finite' && meeting.status === 'announced' && verb.tense === 'past' && !verb.planned) points -= 5
  if (verb?.form === 'finite' && meeting.status === 'held' && (verb.tense === 'future' || verb.planned)) points -= 5
  return points
}

/** The dates said of the meeting itself, the likeliest first. */
function candidatesFor(reading: Reading, meeting: Meeting): BoundDate[] {
  const own = bindDates(reading, meeting, openBinder(reading, meeting)).filter(({ mention }) => isSame(reading, meeting, mention))
  const ranked = own.map((bound) => ({ bound, points: weigh(meeting, bound) })).filter(({ points }) => points > 3.5).sort((a, b) => b.points - a.points || a.bound.from - b.bound.from).map(({ bound }) => bound)
  return sharpen(ranked)
}

/** "this week", and below "on Wednesday": of dates that agree the most exact one leads. */
function sharpen(ranked: BoundDate[]): BoundDate[] {
  const [best] = ranked
  const iso = best && firstOf(best)
  if (!best || !iso || iso.length === 10) return ranked
  const finer = ranked.find((other) => other.part !== 'former' && (firstOf(other) ?? '').length === 10 && firstOf(other)?.startsWith(iso) && best.part === other.part || (other.part === 'start' && firstOf(other)?.startsWith(iso)))
  return finer ? [finer, ...ranked.filter((other) => other !== finer)] : ranked
}

/** Do two partial dates not exclude each other? */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

const daysBetween = (a: string, b: string): number | null => {
  const [first, last] = [dayOfIso(a), dayOfIso(b)]
  return first && last ? dayNumber(last) - dayNumber(first) : null
}

interface Found {
  readonly start: string | null
  readonly end: string | null
  readonly basis: Basis
  readonly starts: readonly BoundDate[]
  readonly ends: readonly BoundDate[]
}

const LONGEST = 45

/** A date of the other side that fits: an end after the start, a start before the end. */
function otherSide(best: BoundDate, rest: readonly BoundDate[], part: 'start' | 'end'): BoundDate | undefined {
  return rest.find((other) => {
    const mine = firstOf(best)
    const theirs = other.part === part || other.part === 'whole' ? (part === 'end' ? other.resolution?.end : other.resolution?.start) : null
    if (mine === null || !theirs || theirs === mine || other.part !== part) return false
    const days = part === 'end' ? daysBetween(mine, theirs) : daysBetween(theirs, mine)
    return days !== null && days > 0 && days <= LONGEST
  })
}

const shift = (iso: string, days: number): string | null => {
  const day = dayOfIso(iso)
  return day && toIso(dayOf(dayNumber(day) + days))
}

const LENGTH_REACH = 60

/** The number of days that the text gives the meeting: "the two-day meeting", трехдневное заседание. */
function lengthOf({ tokens, source, sentences, pack }: Reading, meeting: Meeting): number | null {
  for (const mention of meeting.mentions) {
    const start = tokens[mention.from]?.start ?? 0
    const floor = Math.max(sentences[mention.sentence]?.start ?? 0, start - 24)
    const count = readDayCount(source.folded.slice(floor, Math.min(mention.end, start + LENGTH_REACH)), pack.terms)
    if (count !== null && count > 1 && count < 20) return count
  }
  // "During three days, the experts will …"
  for (const { zone, index, from, to, start } of sentences) {
    if (zone !== 'body' || meeting.scope[index] !== 'main') continue
    for (let i = from; i < to && i < from + 3; i++) {
      const count = pack.circumstances.spans.has(tokens[i]?.lower ?? '') ? readDayCount(source.folded.slice(tokens[i]?.end ?? start, (tokens[i]?.end ?? start) + 16), pack.terms) : null
      if (count !== null && count > 1 && count < 20) return count
    }
  }
  return null
}

/** The widest of several whole dates side by side: "9-12 and 19-20 November". */
function compose(reading: Reading, meeting: Meeting, dates: readonly BoundDate[]): Found | null {
  const [best, ...rest] = dates
  const resolution = best?.resolution
  if (!best || !resolution) return null
  const basis = basisOf(best)
  const length = lengthOf(reading, meeting)
  if (best.part === 'end' || resolution.start === null) {
    const end = resolution.end ?? resolution.start
    const opening = otherSide(best, rest, 'start') ?? (end === null ? undefined : rest.find((other) => other.part === 'whole' && within(firstOf(other), end)))
    const start = opening?.resolution?.start ?? (length && end ? shift(end, 1 - length) : null)
    return { start: start ?? (best.expression.open === 'start' ? null : end), end, basis: opening ? basisOf(opening) : basis, starts: opening ? [opening] : [best], ends: [best] }
  }
  const { start } = resolution
  const single = resolution.end === null || resolution.end === start
  if (single && start.length === 10) {
    const closing = otherSide(best, rest, 'end')
    if (closing) return { start, end: closing.resolution?.end ?? null, basis, starts: [best], ends: [closing] }
    const parallel = rest.find((other) => other.sentence === best.sentence && other.mention === best.mention && other.predicate === best.predicate && other.part === 'whole' && consecutive(reading, best, other))
    if (parallel) return { start: earlier(start, parallel.resolution?.start), end: later(start, parallel.resolution?.end), basis, starts: [best, parallel], ends: [best, parallel] }
    if (length) return { start, end: shift(start, length - 1), basis, starts: [best], ends: [best] }
    return { start, end: best.expression.open === 'end' ? null : start, basis, starts: [best], ends: [best] }
  }
  const support = rest.filter((other) => firstOf(other) === start)
  return { start, end: resolution.end, basis, starts: [best, ...support], ends: [best, ...support] }
}

const earlier = (a: string, b: string | null | undefined): string => (b && b < a ? b : a)
const later = (a: string, b: string | null | undefined): string => (b && b > a ? b : a)
const within = (start: string | null, end: string): boolean => {
  const days = start === null ? null : daysBetween(start, end)
  return days !== null && days > 0 && days <= LONGEST
}

/** Only a conjunction or a comma stands between the two: parts of one statement. */
function consecutive({ tokens, pack: { circumstances: cues } }: Reading, a: BoundDate, b: BoundDate): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  if (second.from - first.to > 2) return false
  for (let i = first.to; i < second.from; i++) if (tokens[i]?.lower !== ',' && !cues.conjunctions.has(tokens[i]?.lower ?? '')) return false
  return true
}

/** An explicit day beside "today" makes the basis that of the day. */
const basisOf = ({ resolution }: BoundDate): Basis => resolution?.basis ?? 'relative'

/** Only the dateline tells: a range of days in it, as communiqués print it. */
function fromDateline(reading: Reading, meeting: Meeting): { start: string; end: string; span: Span } | null {
  const { layout, source, pack } = reading
  const segment = layout.segments.find(({ zone }) => zone === 'dateline')
  if (!segment) return null
  const range = findDates(source.folded, [segment], pack.calendar).find(({ from, to }: DateExpression) => from.day !== undefined && (from.day !== to.day || from.month !== to.month))
  const resolution = range && resolve(range, anchorOf(reading), meeting.status === 'announced' ? 'future' : 'past')
  return range && resolution?.start && resolution.end ? { start: resolution.start, end: resolution.end, span: range } : null
}

/** A communiqué prints place and date of the meeting above its text. */
function fromEventLine({ layout }: Reading): { start: string; end: string; span: Span } | null {
  const stamp = layout.stamps.find(({ rule }) => rule === 'layout.stamp.event')
  const day = stamp?.value.slice(0, 10) ?? ''
  return stamp && day.length === 10 ? { start: day, end: day, span: stamp.span } : null
}

/** What the dates of the meeting come to, for `when` and for the status. */
export function findWhen(reading: Reading, meeting: Meeting): { readonly found: Found | null; readonly former: BoundDate | null; readonly dates: readonly BoundDate[] } {
  const dates = candidatesFor(reading, meeting)
  const moved = dates.filter(({ part }) => part === 'moved')
  const former = dates.filter(({ part }) => part === 'former' || part === 'whole')
  if (meeting.status === 'postponed' || meeting.status === 'cancelled') {
    const found = compose(reading, meeting, moved.length ? moved : former)
    const old = moved.length ? (former.find((date) => firstOf(date) !== found?.start) ?? null) : null
    return { found, former: old, dates }
  }
  return { found: compose(reading, meeting, dates.filter(({ part }) => part !== 'former')), former: null, dates }
}

const published = (reading: Reading): { value: string; span: Span } | null => {
  const stamp = anchorStamp(reading)
  return stamp && { value: stamp.placeholder ? stamp.value.slice(0, 4) : stamp.value.slice(0, 10), span: stamp.span }
}

/** When the meeting takes place. */
export function when(reading: Reading, meeting: Meeting, out: Writer): MeetingDates {
  const { found, former, dates } = findWhen(reading, meeting)
  const tag = reading.pack.tag
  const span = ({ expression }: BoundDate): Span => expression
  const rescheduledFrom = former ? firstOf(former) : null
  if (former && rescheduledFrom) out.ground('/when/rescheduledFrom', span(former), `${tag}.when.former`)
  if (!found) return undated(reading, meeting, out, rescheduledFrom, dates)
  const rule = `${tag}.when.${found.basis}`
  const sure = found.basis === 'stated' ? 'stated' : 'inferred'
  if (found.start) out.ground('/when/start', found.starts.map(span), rule, sure)
  if (found.end) out.ground('/when/end', found.ends.map(span), rule, sure)
  const first = found.starts[0] as BoundDate
  if (found.basis === 'year-inferred') out.report('year-inferred', '/when/start', span(first))
  if (first.resolution?.conflict) out.report('weekday-mismatch', '/when/start', span(first))
  if (first.expression.rule.endsWith('.ambiguous')) out.report('ambiguous-date', '/when/start', span(first))
  const rival = dates.find((other) => contradicts(found, other))
  if (rival) out.report('date-conflict', '/when', span(rival))
  const { start, end, basis } = found
  return { start, end: start && end && end.slice(0, start.length) < start.slice(0, end.length) ? null : end, basis, notBefore: null, notAfter: null, rescheduledFrom }
}

/** Another day is told of the meeting by the same kind of statement. */
function contradicts({ start, end }: Found, other: BoundDate): boolean {
  const { resolution, part, predicate, mention } = other
  const iso = resolution?.start ?? null
  if (part !== 'whole' || !iso || iso.length < 10 || !start || start.length < 10 || !predicate || mention.generic) return false
  if (!HAPPENS.has(predicate.sense) || predicate.form !== 'finite') return false
  return !agree(iso, start) && (iso < start || (end !== null && iso > end))
}

function undated(reading: Reading, meeting: Meeting, out: Writer, rescheduledFrom: string | null, dates: readonly BoundDate[]): MeetingDates {
  const dateline = fromDateline(reading, meeting) ?? fromEventLine(reading)
  if (dateline) {
    out.ground('/when/start', dateline.span, `${reading.pack.tag}.when.dateline`, 'inferred')
    out.ground('/when/end', dateline.span, `${reading.pack.tag}.when.dateline`, 'inferred')
    return { start: dateline.start, end: dateline.end, basis: 'dateline', notBefore: null, notAfter: null, rescheduledFrom }
  }
  const unresolved = dates.length === 0 && bindDates(reading, meeting, openBinder(reading, meeting)).find(({ mention, resolution, expression }) => isSame(reading, meeting, mention) && !resolution && expression.relative !== undefined)
  if (unresolved) out.report('no-publication-date', '/when', unresolved.expression)
  out.report('meeting-date-not-stated', '/when')
  const bound = published(reading)
  const held = meeting.status === 'held'
  const announced = meeting.status === 'announced'
  const pointer = held ? '/when/notAfter' : '/when/notBefore'
  if (bound && (held || announced)) out.ground(pointer, bound.span, `${reading.pack.tag}.when.published`, reading.options.publishedAt ? 'supplied' : 'inferred')
  return { start: null, end: null, basis: null, notBefore: announced ? (bound?.value ?? null) : null, notAfter: held ? (bound?.value ?? null) : null, rescheduledFrom }
}

/** A meeting that "is held" (journalists' present) or has opened is over once its last day lies behind the release, and to come while its first lies ahead. */
export function settleStatus(reading: Reading, meeting: Meeting): MeetingStatus {
  if (meeting.status !== 'ongoing') return meeting.status
  const { found } = findWhen(reading, meeting)
  const anchor = anchorOf(reading)
  const today = anchor?.reliable && isWhole(anchor.date) ? dayNumber(anchor.date) : null
  const [start, end] = [dayOfIso(found?.start ?? null), dayOfIso(found?.end ?? null)]
  if (!found || today === null || !start || found.basis === 'relative') return 'ongoing'
  if (dayNumber(start) > today + 1) return 'announced'
  const opened = found.starts.some(({ part }) => part === 'start') && found.starts[0] === found.ends[0]
  return end && dayNumber(end) < today - (opened ? STILL_ON : 1) ? 'held' : 'ongoing'
}

/** Days after an opening without a known end for which a meeting may still be on. */
const STILL_ON = 7
