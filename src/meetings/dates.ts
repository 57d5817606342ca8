import { fromIso, isWhole, type Day } from '../dates/civil.js'
import type { DateExpression } from '../dates/expression.js'
import { findDates } from '../dates/find.js'
import { resolve, type Anchor, type Direction, type Resolution } from '../dates/resolve.js'
import { yearFromContext, type ContextYear } from '../dates/years.js'
import type { Predicate } from '../frames/predicate.js'
import type { Stamp } from '../layout/layout.js'
import type { Reading, Sentence } from '../reading.js'
import type { Token } from '../text/tokens.js'
import { HAPPENS, type Binder, type Binding } from './binding.js'
import { phraseAt } from './circumstance-cues.js'
import type { Meeting, MeetingMention } from './meeting.js'
import { neighborByTense } from './same.js'

/** A date expression with the meeting that it is said of. Token indexes; `to` is exclusive. */
export interface BoundDate {
  readonly expression: DateExpression
  readonly mention: MeetingMention
  readonly predicate: Predicate | null
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly gap: number
  readonly resolution: Resolution | null
  /** The date is that of a beginning or an end only, or one that no longer holds, or the new one of a moved meeting. */
  readonly part: 'whole' | 'start' | 'end' | 'former' | 'moved'
}

/** Index of the first token at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The stamp that relative dates count from: what the caller says, then the dateline, then the best printed one. */
export function anchorStamp({ layout, options }: Reading): Stamp | null {
  const { stamps, dateline } = layout
  if (options.publishedAt) return stamps.find(({ from }) => from === 'options') ?? null
  const date = dateline?.date
  if (date && isWhole(fromIso(date.value) ?? {})) return date
  return stamps.find(({ placeholder }) => !placeholder) ?? stamps[0] ?? null
}

/** The date that the release speaks from. A placeholder only tells the year. */
export function anchorOf(reading: Reading): Anchor | null {
  const stamp = anchorStamp(reading)
  const date = stamp && fromIso(stamp.value)
  return date ? { date, reliable: !stamp.placeholder } : anchorByContext(reading)
}

/** "Кишинев, 4 дек.": the dateline's day, in the year that the text's own years point to. */
function anchorByContext(reading: Reading): Anchor | null {
  const segment = reading.layout.segments.find(({ zone }) => zone === 'dateline')
  const expression = segment && findDates(reading.source.folded, [segment], reading.pack.calendar).find(({ from }) => from.day !== undefined && from.month !== undefined)
  const year = expression && (expression.to.year ?? yearFromContext(expression.from.month, contextYears(reading), 'past'))
  return expression && year ? { date: { ...expression.to, year }, reliable: true } : null
}

/** More years than this tell nothing new. */
const YEARS = 24

/** Years that the text prints with what was done or is planned. */
function contextYears({ dates, sentences, predicates, tokens }: Reading): ContextYear[] {
  const out: ContextYear[] = []
  let at = 0
  let first = 0
  for (const { from, to, start } of dates) {
    if (from.year === undefined || from.year !== to.year) continue
    while (at < sentences.length && (sentences[at] as Sentence).end <= start) at++
    while (first < predicates.length && (predicates[first] as Predicate).sentence < at) first++
    let nearest: Predicate | null = null
    const distance = ({ main }: Predicate): number => Math.abs((tokens[main] as Token).start - start)
    for (let i = first; i < predicates.length && (predicates[i] as Predicate).sentence === at; i++) {
      const verb = predicates[i] as Predicate
      if (!nearest || distance(verb) < distance(nearest)) nearest = verb
    }
    if (nearest) out.push({ year: from.year, lean: nearest.tense === 'future' || nearest.planned || nearest.sense === 'plan' ? 'future' : nearest.tense === 'past' ? 'past' : null })
    if (out.length >= YEARS) break
  }
  return out
}

/** Does the word before, over articles, make it the date of something else: a deadline, a paper, an anniversary? */
function isForeign({ tokens, pack: { circumstances: cues } }: Reading, from: number, mention: MeetingMention, { from: floor }: Sentence): boolean {
  let at = from - 1
  while (at > floor && cues.articles.has(tokens[at]?.lower ?? '')) at--
  const word = tokens[at]?.lower ?? ''
  if (at < floor) return false
  if (cues.dated.has(word)) return true
  if (!cues.notEvent.has(word)) return false
  return !(word === 'of' && at === mention.to) && !cues.movedFrom.has(word)
}

/** A year alone dates a meeting only with the verb or right beside the noun: not "the plan for 2019", по итогам 2024 года. */
const isHorizon = ({ from, relative }: DateExpression, { mention, predicate, gap, fronted }: Binding): boolean =>
  from.year !== undefined && from.month === undefined && relative === undefined && !(predicate && HAPPENS.has(predicate.sense)) && (gap > 1 || (fronted && mention?.predicate === null))

const NEARBY = 5

/** "originally scheduled for", ранее назначенное на: the date no longer holds. */
function isFormer({ tokens, pack: { circumstances: cues } }: Reading, { from, sentence, predicate }: Pick<BoundDate, 'from' | 'sentence' | 'predicate'>): boolean {
  const floor = Math.max(sentence.from, Math.min(from, predicate?.from ?? from) - NEARBY)
  for (let i = from - 1; i >= floor; i--) if (cues.former.has(tokens[i]?.lower ?? '') || cues.instead.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** What the verb makes of the date. */
function partOf(reading: Reading, meeting: Meeting, bound: Pick<BoundDate, 'expression' | 'predicate' | 'from' | 'to' | 'sentence' | 'mention'>): BoundDate['part'] {
  const { tokens, pack: { circumstances: cues } } = reading
  const { expression: { open, from, to }, predicate } = bound
  const single = from.day === to.day && from.month === to.month && from.year === to.year
  if (meeting.mentions.includes(bound.mention) && (meeting.status === 'postponed' || meeting.status === 'cancelled')) {
    const link = tokens[bound.from - 1]?.lower ?? ''
    const moves = predicate && (predicate.sense === 'postpone' || predicate.sense === 'reschedule' || predicate.sense === 'cancel')
    if (moves) return cues.movedTo.has(link) ? 'moved' : cues.movedFrom.has(link) && meeting.status === 'postponed' ? 'former' : 'whole'
    if (isFormer(reading, bound)) return 'former'
    const verb = predicate?.form === 'finite' && predicate.tense === 'future' ? (tokens[predicate.from]?.lower ?? '') : ''
    if (verb && cues.promises.some((stem) => verb.startsWith(stem))) return 'moved'
    return 'former'
  }
  for (let i = bound.to; i < bound.to + 3; i++) if (phraseAt(tokens, i, cues.lastDay)) return 'end'
  if (open === 'end') return 'start'
  if (open === 'start') return 'end'
  if (!single || !predicate) return 'whole'
  if (predicate.sense === 'begin') return 'start'
  return predicate.sense === 'end' ? 'end' : 'whole'
}

/** Where the meeting of a mention lies, seen from the release. */
function directionOf(meeting: Meeting, { mention, expression, led, ...bound }: { mention: MeetingMention; predicate: Predicate | null; expression: DateExpression; led: boolean }, part: BoundDate['part']): Direction {
  const predicate = bound.predicate ?? mention.predicate
  if (neighborByTense(meeting, mention) === 'next') return 'future'
  if (mention.relation === 'previous') return 'past'
  if (mention.relation === 'next') return 'future'
  if (part === 'former') return expression.from.month === undefined && !expression.relative ? 'future' : 'ongoing'
  if (part === 'moved' || led) return 'future'
  if (part === 'end' && predicate?.sense !== 'end') return expression.from.month === undefined ? 'future' : 'ongoing'
  if (predicate?.form === 'infinitive' && predicate.tense === 'future') return 'future'
  if (predicate && HAS_TENSE.has(predicate.form)) {
    if (predicate.tense === 'future' || predicate.planned) return 'future'
    if (predicate.tense === 'past') return 'past'
  }
  if (mention.relation) return meeting.status === 'announced' ? 'future' : 'ongoing'
  return meeting.status === 'held' ? 'past' : meeting.status === 'ongoing' ? 'ongoing' : meeting.status === 'cancelled' ? 'ongoing' : 'future'
}
const HAS_TENSE = new Set(['finite', 'participle'])

/** Every date of the text that is said of a meeting, in text order. */
export function bindDates(reading: Reading, meeting: Meeting, binder: Binder): BoundDate[] {
  const { tokens, dates, sentences } = reading
  const anchor = anchorOf(reading)
  const hints = { years: contextYears(reading) }
  const out: BoundDate[] = []
  let at = 0
  for (const expression of dates) {
    while (at < sentences.length && (sentences[at] as Sentence).end <= expression.start) at++
    const sentence = sentences[at]
    if (!sentence) break
    const from = tokenAt(tokens, expression.start)
    const to = Math.max(from + 1, tokenAt(tokens, expression.end))
    const binding: Binding = binder.bind(from, to, sentence)
    if (!binding.mention || isForeign(reading, from, binding.mention, sentence) || isHorizon(expression, binding)) continue
    const bound = { expression, mention: binding.mention, predicate: binding.predicate, sentence, from, to, gap: binding.gap }
    const part = partOf(reading, meeting, bound)
    const led = reading.pack.circumstances.scheduleLinks.has(tokens[from - 1]?.lower ?? '')
    const direction = directionOf(meeting, { ...bound, led }, part)
    out.push({ ...bound, part, resolution: resolve(expression, anchor, direction, hints) })
  }
  return out
}

/** The whole day of an ISO date, if it is one. */
export const dayOfIso = (iso: string | null): Day | null => {
  const date = iso === null ? null : fromIso(iso)
  return date && isWhole(date) ? date : null
}
