import type { Predicate } from '../frames/predicate.js'
import type { Sense } from '../mentions/lexicon.js'
import type { Reading, Sentence } from '../reading.js'
import type { Token } from '../text/tokens.js'
import { phraseAt, type CircumstanceCues } from './circumstance-cues.js'
import type { Meeting, MeetingMention } from './meeting.js'

/** What a date, a place or a manner in the text is said of. */
export interface Binding {
  /** The meeting; null where it is said of something else. */
  readonly mention: MeetingMention | null
  /** The verb group it hangs on, if it hangs on one. */
  readonly predicate: Predicate | null
  /** Words between. */
  readonly gap: number
  /** It opens its clause: "On 5 May, in Minsk, the Council …". */
  readonly fronted: boolean
}

/** Tells what parts of the text are said of. */
export interface Binder {
  /** What the tokens from `from` to `to` (exclusive) are said of. */
  bind(from: number, to: number, sentence: Sentence): Binding
  /** The mention that covers a token. */
  mentionAt(token: number): MeetingMention | undefined
  /** The verb groups that cover a token. */
  verbsAt(token: number): readonly Predicate[]
}

/** Senses of what becomes of a meeting. */
export const HAPPENS: ReadonlySet<Sense> = new Set(['hold', 'begin', 'end', 'continue', 'convene', 'host', 'postpone', 'cancel', 'reschedule', 'plan'])
/** Senses of what somebody does with one: their circumstances are those of the meeting only side by side. */
const DONE_WITH: ReadonlySet<Sense> = new Set(['attend', 'chair', 'open', 'address', 'lead'])
const REPORTS: ReadonlySet<Sense> = new Set(['say', 'report', 'inform', 'note'])
const REACH = 60
const NOTHING: Binding = { mention: null, predicate: null, gap: 0, fronted: false }

interface Ground {
  readonly tokens: readonly Token[]
  readonly cues: CircumstanceCues
  readonly mentionAt: ReadonlyMap<number, MeetingMention>
  readonly predicatesAt: ReadonlyMap<number, readonly Predicate[]>
  /** Tokens of nouns that are held, begin and end like meetings: operations, documents. */
  readonly rivals: ReadonlySet<number>
  readonly bySentence: ReadonlyMap<number, readonly MeetingMention[]>
  /** Mentions by the main verb of their verb group. */
  readonly governed: ReadonlyMap<number, readonly MeetingMention[]>
}

const NONE: readonly never[] = []

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Lays out mentions and verb groups by token, once a text. */
export function openBinder(reading: Reading, meeting: Meeting): Binder {
  const mentionAt = new Map<number, MeetingMention>()
  const bySentence = new Map<number, MeetingMention[]>()
  const governed = new Map<number, MeetingMention[]>()
  // of phrases within each other the outer one counts, of two readings of one phrase that which is the meeting itself
  const every = [...meeting.mentions, ...meeting.others].sort((a, b) => a.from - b.from || b.to - a.to || Number(a.relation !== null) - Number(b.relation !== null))
  let covered = -1
  for (const mention of every) {
    if (mention.to <= covered) continue
    covered = mention.to
    for (let i = mention.from; i < mention.to; i++) if (!mentionAt.has(i) || mention.implied === null) mentionAt.set(i, mention)
    if (mention.predicate) push(governed, mention.predicate.main, mention)
    push(bySentence, mention.sentence, mention)
  }
  const predicatesAt = new Map<number, Predicate[]>()
  for (const predicate of reading.predicates) {
    for (let i = predicate.from; i < predicate.to; i++) push(predicatesAt, i, predicate)
  }
  const rivals = new Set<number>()
  for (const { from } of reading.hits.of('operation')) if (!mentionAt.has(from)) rivals.add(from)
  for (const { from } of reading.hits.of('document')) if (!mentionAt.has(from)) rivals.add(from)
  const ground: Ground = { tokens: reading.tokens, cues: reading.pack.circumstances, mentionAt, predicatesAt, rivals, bySentence, governed }
  return {
    bind: (from, to, sentence) => bind(ground, from, to, sentence),
    mentionAt: (token) => mentionAt.get(token),
    verbsAt: (token) => predicatesAt.get(token) ?? NONE,
  }
}

/** Greater meetings around a meeting that are seen through. */
const FRAMES = 3

function bind(ground: Ground, from: number, to: number, sentence: Sentence, frames = 0): Binding {
  const { tokens, cues, mentionAt, predicatesAt } = ground
  let opener = false
  for (let i = from - 1; i >= sentence.from && from - i < REACH; i--) {
    const word = lower(tokens, i)
    if (word === ';') return fronted(ground, to, sentence)
    const gap = from - 1 - i
    const mention = mentionAt.get(i)
    if (mention && mention.to <= from) {
      const shared = frames < FRAMES ? sharedFrame(ground, mention, sentence) : 0
      if (shared) return { ...bind(ground, shared, shared, sentence, frames + 1), gap: gap + 2 }
      return { mention: firstOfPair(ground, mention, sentence), predicate: null, gap, fronted: false }
    }
    if (cues.turns.has(word)) return fronted(ground, to, sentence)
    const here = isSchedule(cues, word) ? undefined : predicatesAt.get(i)?.filter((predicate) => predicate.to <= from)
    if (here?.length) {
      const happens = here.find(({ sense }) => HAPPENS.has(sense))
      if (happens) {
        const owner = ownerOf(ground, happens, sentence)
        if (owner) return { mention: owner, predicate: happens, gap, fronted: false }
      }
      const withIt = here.find(({ sense }) => DONE_WITH.has(sense))
      if (withIt && gap <= 2) {
        const owner = ownerOf(ground, withIt, sentence)
        if (owner) return { mention: owner, predicate: withIt, gap, fronted: false }
      }
      if (here.every(({ sense, form }) => DONE_WITH.has(sense) && form !== 'finite')) continue
      const reports = here.some(({ sense, form }) => REPORTS.has(sense) || form !== 'finite')
      return reports && opener ? fronted(ground, to, sentence) : NOTHING
    }
    if (cues.openers.has(word)) return fronted(ground, to, sentence)
    if (word === ',' || word === ':' || word === '-' || word === '"') opener = true
  }
  return fronted(ground, to, sentence)
}

const isSchedule = ({ schedules }: CircumstanceCues, word: string): boolean => schedules.some((stem) => word.startsWith(stem))

/** "the 25th Meeting and its related meetings": what is said of both is said of the first. */
function firstOfPair({ tokens, cues, mentionAt }: Ground, mention: MeetingMention, { from: floor }: Sentence): MeetingMention {
  let i = mention.from - 1
  while (i > floor && i > mention.from - 4 && !cues.conjunctions.has(lower(tokens, i))) i--
  const first = cues.conjunctions.has(lower(tokens, i)) ? mentionAt.get(i - 1) : undefined
  return first && first.relation === null && first.to === i ? first : mention
}

/** "… held on the sidelines of the summit in New York": where the words of the frame begin; 0 if the mention is no such frame. */
function sharedFrame({ tokens, cues }: Ground, mention: MeetingMention, sentence: Sentence): number {
  let end = mention.from
  while (cues.articles.has(lower(tokens, end - 1)) && end > sentence.from) end--
  for (let at = Math.max(sentence.from + 1, end - 5); at < end; at++) if (phraseAt(tokens, at, cues.shared) === end - at) return at
  return 0
}

/** The date opens its clause: what follows tells what it is said of. */
function fronted(ground: Ground, to: number, sentence: Sentence): Binding {
  const { mentionAt, predicatesAt, cues, tokens } = ground
  let depth = 0
  for (let i = to; i < sentence.to && i - to < REACH; i++) {
    const word = lower(tokens, i)
    if (word === ';') break
    if (word === '(') depth++
    if (word === ')' && --depth < 0) break // "(APP - 5th Mar, 2020)" opens nothing
    const gap = i - to
    const mention = mentionAt.get(i)
    if (mention && !predicatesAt.get(i)?.some((predicate) => predicate === mention.predicate)) {
      if (sharedFrame(ground, mention, sentence)) { i = mention.to - 1; continue }
      return { mention, predicate: leading(mention, to), gap, fronted: true }
    }
    const here = isSchedule(cues, word) ? undefined : predicatesAt.get(i)
    if (here?.length) {
      const happens = here.find(({ sense, form }) => HAPPENS.has(sense) && form === 'finite')
      const owner = happens && ownerOf(ground, happens, sentence)
      if (owner) return { mention: owner, predicate: happens, gap, fronted: true }
      const withIt = here.find(({ sense, form }) => DONE_WITH.has(sense) && form === 'finite')
      const joined = withIt && ownerOf(ground, withIt, sentence)
      if (joined) return { mention: joined, predicate: withIt, gap, fronted: true }
      if (here.some(({ form }) => form === 'finite')) return NOTHING
    }
    if (cues.openers.has(word) && gap > 0 && lower(tokens, i - 1) !== ',') return NOTHING
  }
  return NOTHING
}

const leading = (mention: MeetingMention, to: number): Predicate | null => (mention.predicate && HAPPENS.has(mention.predicate.sense) && mention.predicate.from >= to ? mention.predicate : null)

/** Is there a finite verb, an operation or a document between the tokens? */
function parted({ predicatesAt, rivals }: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (rivals.has(i)) return true
    if (predicatesAt.get(i)?.some(({ form, sense }) => form === 'finite' && !HAPPENS.has(sense) && !DONE_WITH.has(sense))) return true
  }
  return false
}

/** The meeting that a verb speaks of. */
export function ownerOf(ground: Ground, predicate: Predicate, sentence: Sentence): MeetingMention | null {
  const own = ground.governed.get(predicate.main) ?? NONE
  const direct = own.find(({ implied }) => implied !== null) ?? nearest(own, predicate)
  if (direct && (direct.from >= predicate.to || direct.implied || !parted(ground, direct.to, predicate.from))) return direct
  const before = neighbor(ground, predicate.from - 1, -1, 40, sentence)
  const after = neighbor(ground, predicate.to, 1, 25, sentence)
  const subject = before && !parted(ground, before.to, predicate.from) ? before : null
  const object = after && !parted(ground, predicate.to, after.from) && !finiteBetween(ground, predicate.to, after.from) ? after : null
  if (predicate.voice === 'active' && (predicate.sense === 'host' || predicate.sense === 'hold' || DONE_WITH.has(predicate.sense))) return object ?? (DONE_WITH.has(predicate.sense) ? null : subject)
  if (subject) return subject
  if (before && predicate.form !== 'finite') return null
  if (object && HAPPENS.has(predicate.sense)) return object
  return before ? null : anaphor(ground, predicate, sentence)
}

/** The next mention to one side; a body that met only where no noun stands for the meeting. */
function neighbor({ mentionAt }: Ground, start: number, step: 1 | -1, reach: number, { from, to }: Sentence): MeetingMention | null {
  let body: MeetingMention | null = null
  for (let i = start; i >= from && i < to && Math.abs(i - start) < reach; i += step) {
    const mention = mentionAt.get(i)
    if (mention && !mention.implied) return mention
    if (mention?.implied === 'body' && step < 0) body ??= mention
  }
  return body
}

const nearest = (mentions: readonly MeetingMention[], { from }: Predicate): MeetingMention | undefined =>
  mentions.reduce<MeetingMention | undefined>((best, mention) => (best && Math.abs(best.from - from) <= Math.abs(mention.from - from) ? best : mention), undefined)

function finiteBetween({ predicatesAt }: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (predicatesAt.get(i)?.some(({ form }) => form === 'finite')) return true
  return false
}

/** "It will run until Friday": the pronoun, or no subject at all, points back to the sentence before. */
function anaphor({ tokens, cues, bySentence }: Ground, predicate: Predicate, sentence: Sentence): MeetingMention | null {
  if (predicate.form !== 'finite' || !HAPPENS.has(predicate.sense) || predicate.from - sentence.from > 3) return null
  let pronoun = predicate.from === sentence.from
  for (let i = sentence.from; i < predicate.from; i++) if (cues.pronouns.has(lower(tokens, i))) pronoun = true
  if (!pronoun) return null
  return bySentence.get(sentence.index - 1)?.find(({ predicate: verb }) => verb !== null) ?? null
}
