import type { Meeting, MeetingMention } from '../meetings/meeting.js'
import type { Sense } from '../mentions/lexicon.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import { readClauses, type Clause, type Range } from './clause.js'
import type { ContentCues } from './cues.js'
import type { Predicate } from './predicate.js'

/** A text with its clauses, as the fields of content read it. */
export interface Content {
  readonly reading: Reading
  readonly meeting: Meeting
  readonly cues: ContentCues
  /** By sentence index. */
  readonly clauses: ReadonlyMap<number, readonly Clause[]>
  /** The form of the verb group that covers a token. */
  readonly verbs: ReadonlyMap<number, 'finite' | 'participle' | 'other'>
  /** Tokens of verbs of saying. */
  readonly saying: ReadonlySet<number>
  /** Quotations of at least a clause, in order of their beginning. */
  readonly speech: readonly Range[]
}

function verbForms(reading: Reading): Map<number, 'finite' | 'participle' | 'other'> {
  const out = new Map<number, 'finite' | 'participle' | 'other'>()
  for (const { from, to, form } of reading.predicates)
    for (let i = from; i < to; i++) if (form === 'finite' || !out.has(i)) out.set(i, form === 'finite' ? 'finite' : form === 'participle' ? 'participle' : 'other')
  return out
}

const SAYING: ReadonlySet<Sense> = new Set(['say', 'inform', 'report', 'note', 'propose'])
const sayingOf = ({ predicates }: Reading): Set<number> => new Set(predicates.filter(({ sense, form }) => SAYING.has(sense) && form !== 'infinitive').map(({ main }) => main))

/** Token ranges of quotations of at least a clause: what speakers say, not names and titles. */
function speechOf(reading: Reading): Range[] {
  const out: Range[] = []
  const { tokens } = reading
  let i = 0
  for (const { start, end } of reading.quotes) {
    while (i > 0 && (tokens[i - 1]?.start ?? 0) >= start) i--
    while (i < tokens.length && (tokens[i]?.start ?? 0) < start) i++
    let to = i
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
    if (to - i > 14 || (to - i > 7 && hasVerb(reading, i, to))) out.push({ from: i, to })
  }
  return out
}

/** Is there a finite verb of the lexicon in the stretch? */
function hasVerb({ predicates }: Reading, from: number, to: number): boolean {
  for (let i = lowest(predicates.length, (at) => (predicates[at] as Predicate).main >= from); i < predicates.length && (predicates[i] as Predicate).main < to; i++)
    if (predicates[i]?.form === 'finite') return true
  return false
}

/** Six fields read the same clauses: kept for as long as the meeting they belong to. */
const known = new WeakMap<Meeting, Content>()

export function readContent(reading: Reading, meeting: Meeting): Content {
  const cues = reading.pack.content
  const content = known.get(meeting) ?? { reading, meeting, cues, clauses: readClauses(reading, cues), verbs: verbForms(reading), saying: sayingOf(reading), speech: speechOf(reading) }
  known.set(meeting, content)
  return content
}

/** The sentences of the body that speak of the release's meeting. */
export function* mainSentences({ reading, meeting }: Content): Generator<Sentence> {
  for (const sentence of reading.sentences) if (sentence.zone === 'body' && (meeting.scope[sentence.index] ?? 'main') === 'main') yield sentence
}

/** Does the token stand inside somebody's quoted speech? */
export function isSpoken({ speech }: Content, at: number): boolean {
  const next = lowest(speech.length, (i) => (speech[i] as Range).from > at)
  for (let i = next - 1; i >= 0 && i > next - 4; i--) if ((speech[i] as Range).to > at) return true
  return false
}

/**
 * The clauses by which the release speaks of its meeting. A sentence that also mentions another meeting counts where that one is not what the
 * clause is about: "heard information on the decisions of the 20th meeting, which was held in 2017".
 */
export function* mainClauses(content: Content): Generator<{ readonly sentence: Sentence; readonly clause: Clause }> {
  const { reading, meeting, clauses } = content
  for (const sentence of reading.sentences) {
    const scope = meeting.scope[sentence.index] ?? 'main'
    if (sentence.zone !== 'body' || scope === 'background') continue
    for (const clause of clauses.get(sentence.index) ?? []) {
      if (scope !== 'main' && (clause.link !== 'main' || clause.verb.sense === 'hold' || meeting.others.some((other) => within(other, clause.subject) || within(other, clause.before)))) continue
      yield { sentence, clause }
    }
  }
}

const within = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

/** A short text without a full stop is a notice, not a cut. */
const NOTICE = 120

/** Does the stretch end a text that breaks off ("trade, transport and commu"), and is it too short to count nevertheless? */
export function brokenOff({ reading: { tokens, sentences } }: Content, { from, to }: Range, enough: number): boolean {
  const last = sentences.at(-1)
  if (!last || tokens.length < NOTICE || to < last.to || to < tokens.length || to - from >= enough) return false
  return !/^[.!?"):\u2026]$/.test(tokens[last.to - 1]?.lower ?? '')
}

/** Is the meeting still to come, so that its topics and documents are plans? */
export const isToCome = ({ meeting }: Content): boolean => meeting.status === 'announced' || meeting.status === 'postponed' || meeting.status === 'cancelled'

/** First index at which `test` holds; it holds for all after. */
export function lowest(length: number, test: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The mentions of a list in text order that begin within the stretch. */
export function mentionsIn(mentions: readonly MeetingMention[], from: number, to: number): MeetingMention[] {
  const out: MeetingMention[] = []
  for (let i = lowest(mentions.length, (at) => (mentions[at] as MeetingMention).from >= from); i < mentions.length && (mentions[i] as MeetingMention).from < to; i++) out.push(mentions[i] as MeetingMention)
  return out
}

/** The last mention of a list in text order that begins before the token. */
export const mentionBefore = (mentions: readonly MeetingMention[], at: number): MeetingMention | undefined => mentions[lowest(mentions.length, (i) => (mentions[i] as MeetingMention).from >= at) - 1]

/** The persons mentioned in the stretch, in order. */
export function personsIn({ reading: { people } }: Content, { from, to }: Range): PersonMention[] {
  const out: PersonMention[] = []
  for (let i = lowest(people.length, (at) => (people[at] as PersonMention).to > from); i < people.length && (people[i] as PersonMention).from < to; i++) out.push(people[i] as PersonMention)
  return out
}
