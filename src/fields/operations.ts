import { resolve, type Direction } from '../dates/resolve.js'
import type { DateExpression } from '../dates/expression.js'
import { find, type Range } from '../frames/clause.js'
import { lowest, readContent, type Content } from '../frames/content.js'
import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf, type Sense } from '../mentions/lexicon.js'
import { findOperations, yearsOf, type OperationMention } from '../mentions/operations.js'
import type { Reading } from '../reading.js'
import type { Operation } from '../record/content.js'
import type { Span } from '../text/span.js'
import { wordsOf } from '../text/source.js'
import { dayOfStamp } from './anchor.js'
import type { Writer } from './writer.js'

const RUN: ReadonlySet<Sense> = new Set(['conduct', 'hold', 'begin', 'end', 'host', 'continue', 'draft'])
const BACK = 14
const AHEAD = 26

/** The words around an operation that tell of it: those of its sentence, not beyond another operation. */
function surroundings({ reading: { sentences } }: Content, mention: OperationMention, previous: OperationMention | undefined, next: OperationMention | undefined): Range {
  const sentence = sentences[mention.sentence] as { from: number; to: number }
  const floor = previous?.sentence === mention.sentence ? previous.to : sentence.from
  const limit = next?.sentence === mention.sentence ? next.from : sentence.to
  return { from: Math.max(floor, mention.from - BACK), to: Math.min(limit, mention.to + AHEAD) }
}

function statusOf({ reading, cues }: Content, mention: OperationMention, around: Range, verbs: readonly Predicate[]): Operation['status'] {
  const { tokens } = reading
  const before = { from: Math.max(around.from, mention.from - 9), to: mention.to }
  const results = find(tokens, before, cues.results) >= 0
  if (results && mention.phase) return 'ongoing'
  const run = verbs.filter(({ sense, main }) => RUN.has(sense) && main >= around.from && main < around.to)
  const told = run.find(({ main }) => main >= mention.from) ?? run.at(-1)
  if (told?.tense === 'future' || (told?.form === 'infinitive' && told.tense !== 'past')) return 'planned'
  if (find(tokens, before, cues.upcoming) >= 0 || find(tokens, { from: mention.to, to: Math.min(around.to, mention.to + 4) }, cues.upcoming) >= 0) return results ? 'completed' : 'planned'
  if (results) return 'completed'
  if (told) return told.tense === 'past' || told.form === 'participle' ? 'completed' : told.progressive ? 'ongoing' : 'mentioned'
  const reviewed = verbs.find(({ sense, main, tense }) => sense === 'review' && tense === 'past' && main < mention.from && main >= around.from)
  return reviewed ? 'completed' : 'mentioned'
}

/** The date that the text gives for the operation: the first after it, close enough to belong to it. */
function dateOf({ reading: { dates, tokens } }: Content, mention: OperationMention, around: Range): DateExpression | undefined {
  const start = tokens[mention.to - 1]?.end ?? 0
  const end = tokens[around.to - 1]?.end ?? 0
  const next = lowest(dates.length, (at) => (dates[at] as DateExpression).start >= start)
  const after = dates[next]
  if (after && after.end <= end) return after
  // "In 2021, the operation will be carried out"
  const own = tokens[mention.from]?.start ?? 0
  const floor = tokens[Math.max(around.from, mention.from - 8)]?.start ?? 0
  const before = dates[lowest(dates.length, (at) => (dates[at] as DateExpression).start >= floor)]
  return before && before.end <= own ? before : undefined
}

interface Timed { readonly start: string | null; readonly end: string | null; readonly span: Span | null }

function timeOf(content: Content, mention: OperationMention, around: Range, status: Operation['status'], verbs: readonly Predicate[]): Timed {
  const { reading } = content
  const printed = dateOf(content, mention, around)
  const years = mention.name ? yearsOf(content, mention.name) : null
  const direction: Direction = status === 'planned' ? 'future' : 'past'
  const found = printed ? resolve(printed, dayOfStamp(reading), direction) : null
  const inName: Timed = { start: years?.[0] ?? null, end: years?.[1] ?? null, span: mention.name && spanOf(reading.tokens, mention.name.from, mention.name.to) }
  if (!printed || !found?.start) return inName
  if (years && !found.start.startsWith(years[0])) return inName
  const ended = verbs.some(({ sense, main }) => sense === 'end' && main >= mention.to && main < around.to && (reading.tokens[main]?.start ?? 0) < printed.start)
  if (ended) return { start: inName.start, end: found.end ?? found.start, span: printed }
  const whole = found.start.length === 4
  return { start: whole ? (inName.start ?? found.start) : found.start, end: whole ? inName.end : found.end, span: whole && inName.start ? inName.span : printed }
}

function groupBySentence(predicates: readonly Predicate[]): Map<number, Predicate[]> {
  const out = new Map<number, Predicate[]>()
  for (const predicate of predicates) {
    const list = out.get(predicate.sentence)
    if (list) list.push(predicate)
    else out.set(predicate.sentence, [predicate])
  }
  return out
}

/** Operations, exercises and campaigns: named ones, and dated ones without a name. */
export function operations(reading: Reading, meeting: Meeting, out: Writer): Operation[] {
  const content = readContent(reading, meeting)
  const mentions = findOperations(content)
  const verbsOf = groupBySentence(reading.predicates)
  const list: (Operation & { readonly spans: { name: Span | null; time: Span | null; phase: Span | null; whole: Span } })[] = []
  let lastName: Range | null = null
  for (const [i, mention] of mentions.entries()) {
    if (mention.name) lastName = mention.name
    if (meeting.scope[mention.sentence] === 'background') continue
    const name = mention.name ?? (mention.anaphoric ? lastName : null)
    const around = surroundings(content, mention, mentions[i - 1], mentions[i + 1])
    const verbs = verbsOf.get(mention.sentence) ?? []
    const status = statusOf(content, mention, around, verbs)
    const { start, end, span: time } = timeOf(content, mention, around, status, verbs)
    if (!name && (!start || status !== 'planned' || isPlural(content, mention))) continue
    const phase = mention.phase && spanOf(reading.tokens, mention.phase.from, mention.phase.to)
    const nameSpan = name && spanOf(reading.tokens, name.from, name.to)
    const found = {
      name: nameSpan && wordsOf(reading.source, nameSpan), kind: mention.kind, start, end, phase: phase && wordsOf(reading.source, phase), status,
      spans: { name: nameSpan, time: start || end ? time : null, phase, whole: spanOf(reading.tokens, mention.from, mention.to) },
    }
    const index = list.findIndex((known) => known.name === found.name && (known.start === found.start || !found.start || !known.start) && (known.phase === found.phase || !found.phase || !known.phase))
    const known = list[index]
    if (!known) list.push(found)
    else list[index] = { ...known, start: known.start ?? found.start, end: known.end ?? found.end, phase: known.phase ?? found.phase, status: known.status === 'mentioned' ? found.status : known.status, spans: { ...known.spans, time: known.spans.time ?? found.spans.time, phase: known.spans.phase ?? found.spans.phase } }
  }
  return list.map(({ spans, ...operation }, i) => {
    const rule = `${reading.pack.tag}.operation.${operation.name ? 'named' : 'dated'}`
    const path = `/operations/${i}`
    if (spans.name) out.ground(`${path}/name`, spans.name, rule)
    out.ground(`${path}/kind`, spans.whole, rule)
    out.ground(`${path}/status`, spans.whole, rule, 'inferred')
    if (operation.start && spans.time) out.ground(`${path}/start`, spans.time, rule)
    if (operation.end && spans.time) out.ground(`${path}/end`, spans.time, rule)
    if (spans.phase) out.ground(`${path}/phase`, spans.phase, rule)
    return operation
  })
}

const isPlural = ({ reading }: Content, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (reading.hits.at(i, 'operation')?.value.plural) return true
  return false
}
