import type { Sense } from '../mentions/lexicon.js'
import type { Reading, Sentence } from '../reading.js'
import { isCapital, isNumber, isWord, type Token } from '../text/tokens.js'
import type { ContentCues } from './cues.js'
import type { Predicate } from './predicate.js'

/** Token indexes, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * How a clause hangs on the one before it: `main` stands by itself or beside another; `content` is what somebody said or decided;
 * `relative` describes a noun; `adverbial` tells why or when.
 */
export type Link = 'main' | 'content' | 'relative' | 'adverbial'

/** A finite verb with what belongs to it. */
export interface Clause extends Range {
  readonly sentence: number
  /** The readings of the verb, one a sense. */
  readonly predicates: readonly Predicate[]
  readonly verb: Predicate
  readonly link: Link
  /** The clause that this one is the content of, if any. */
  readonly host: Clause | null
  /** From the clause's beginning to its verb. */
  readonly before: Range
  /** From the verb to the end of the clause, the clauses that hang on it included. */
  readonly after: Range
  /** What stands before the verb; of a clause without its own subject ("…, and decided"), that of the clause it continues. */
  readonly subject: Range
  readonly inherited: boolean
}

export const senseOf = (clause: Clause, senses: { has(sense: Sense): boolean }): Predicate | undefined => clause.predicates.find(({ sense }) => senses.has(sense))

interface Boundary {
  /** Where the clause begins. */
  readonly at: number
  readonly link: Link
  /** The verb follows its conjunction at once: the subject is that of the clause before. */
  readonly bare: boolean
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Does the stretch look like a subject by itself: a word for the meeting, a pronoun, a name? */
function subjectLike(tokens: readonly Token[], from: number, to: number, cues: ContentCues): boolean {
  if (to - from > 14) return false
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i)
    if (cues.collectives.has(word) || cues.pronouns.has(word) || cues.expletives.has(word) || cues.sides.has(word)) return true
  }
  return isCapital(tokens[from]) && !isCapital(tokens[from - 2]) && !cues.freeOrder
}

/** Skips a bracketed stretch that ends at `at`, to the left. */
function beforeBracket(tokens: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) if (lowerAt(tokens, i) === '(') return i
  return at
}

/** Does a noun phrase of its own begin here: an article, a name? */
const newPhrase = (tokens: readonly Token[], at: number, cues: ContentCues): boolean => cues.determiners.has(lowerAt(tokens, at)) || cues.expletives.has(lowerAt(tokens, at)) || (isCapital(tokens[at]) && !cues.freeOrder)

/** "the base that regulates the procedure was discussed": the relative clause has a verb that the lexicon does not know. */
function hasOwnVerb(tokens: readonly Token[], at: number, limit: number, cues: ContentCues): boolean {
  const word = lowerAt(tokens, at)
  return !cues.freeOrder && at < limit - 1 && (/[^su]s$|ed$/.test(word) && word.length > 4 && !cues.determiners.has(word) || cues.auxiliaries.has(word))
}

const REACH = 60

/** Where does the clause of the verb at `verb.from` begin? Read from the verb to the left, not beyond the verb before. */
function findBoundary(reading: Reading, cues: ContentCues, verb: Predicate, sentence: Sentence, previous: Predicate | null): Boundary {
  const { tokens } = reading
  const floor = previous ? previous.to : sentence.from
  let comma = -1
  let joint = -1
  for (let i = verb.from - 1; i >= floor && verb.from - i < REACH; i--) {
    const word = lowerAt(tokens, i)
    const adjacent = i === verb.from - 1
    if (word === ')') { i = beforeBracket(tokens, i, floor); continue }
    if (word === ';') return { at: i + 1, link: 'main', bare: adjacent }
    if (word === ':' && previous) return { at: i + 1, link: 'main', bare: false }
    if (!previous && (cues.relatives.has(word) || cues.contents.has(word)) && hasOwnVerb(tokens, i + 1, verb.from, cues)) continue
    if (cues.relatives.has(word) && (comma < 0 || cues.freeOrder)) return { at: i, link: 'relative', bare: false }
    if (cues.contents.has(word) && comma < 0) return { at: i, link: !previous && cues.freeOrder ? 'content' : i === sentence.from || !previous || i - previous.to > 3 && !cues.freeOrder && !isReporting(previous) ? 'relative' : 'content', bare: false }
    if (cues.contents.has(word) && previous && isReporting(previous)) return { at: i, link: 'content', bare: false }
    if (cues.adverbials.has(word) && comma < 0 && (previous || !cues.prepositions.has(word)) && !isNumber(tokens[i + 1]) && !(word === 'as' && lowerAt(tokens, i + 1) === 'well') && i > sentence.from) return { at: i, link: 'adverbial', bare: false }
    if (cues.contrasts.has(word) && previous) return { at: i + 1, link: 'main', bare: adjacent }
    if (cues.conjunctions.has(word)) {
      if (adjacent && previous) return { at: i, link: 'main', bare: true }
      if (previous && (lowerAt(tokens, i - 1) === ',' || subjectLike(tokens, i + 1, verb.from, cues)) && comma < 0) return { at: i, link: 'main', bare: false }
      // "A was signed and B was approved": the patient of the first stands before it, so what follows "and" is new
      if (previous?.voice === 'passive' || (joint < 0 && comma < 0 && newPhrase(tokens, i + 1, cues))) joint = i
    }
    if (word === ',') {
      if (adjacent && previous) return { at: i, link: 'main', bare: true }
      if (comma < 0) comma = i
    }
  }
  if (!previous) return { at: sentence.from, link: 'main', bare: false }
  if (joint >= 0) return { at: joint + 1, link: 'main', bare: false }
  if (comma >= 0) return { at: comma + 1, link: 'main', bare: false }
  return { at: floor, link: isReporting(previous) && verb.from > floor ? 'content' : 'relative', bare: false }
}

const REPORTING: ReadonlySet<Sense> = new Set(['say', 'note', 'inform', 'report', 'decide', 'agree', 'recommend', 'request', 'propose', 'instruct', 'plan'])
const isReporting = (predicate: Predicate): boolean => REPORTING.has(predicate.sense)

/** Readings of one verb side by side: the predicates of a sentence, grouped by the main verb. */
function groups(reading: Reading): Map<number, Predicate[][]> {
  const out = new Map<number, Predicate[][]>()
  for (const predicate of reading.predicates) {
    if (predicate.form !== 'finite') continue
    const list = out.get(predicate.sentence)
    const last = list?.at(-1)
    if (!list) out.set(predicate.sentence, [[predicate]])
    else if (last?.[0]?.main === predicate.main) last.push(predicate)
    else if (last && (last[0] as Predicate).from === predicate.from && predicate.to > (last[0] as Predicate).to) list[list.length - 1] = [predicate] // "is expected to raise" over "is expected"
    else if (last && (last[0] as Predicate).to > predicate.main) continue
    else list.push([predicate])
  }
  return out
}

const CLOSING = new Set(['.', '!', '?', ',', ';', ':', '-', '"', '\u2026'])

/** The end of a stretch without closing punctuation. A quotation mark that the stretch itself opened stays. */
export function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from && CLOSING.has(lowerAt(tokens, end - 1))) {
    if (lowerAt(tokens, end - 1) === '"') {
      let marks = 0
      for (let i = from; i < end; i++) if (lowerAt(tokens, i) === '"') marks++
      if (marks % 2 === 0) break
    }
    end--
  }
  return end
}

/** ", BelTA reports", ", officials said": where the sentence proper ends. */
export function withoutAttribution(tokens: readonly Token[], from: number, to: number, cues: ContentCues): number {
  const end = trimEnd(tokens, from, to)
  for (let i = end - 1; i > from && end - i < 12; i--)
    if (lowerAt(tokens, i) === ',') return find(tokens, { from: i + 1, to: end }, cues.attributions) >= 0 ? i : to
  return to
}

function clausesOf(reading: Reading, cues: ContentCues, sentence: Sentence, verbs: readonly (readonly Predicate[])[]): Clause[] {
  const heads = verbs.map((list) => list[0] as Predicate)
  const boundaries = heads.map((verb, i) => findBoundary(reading, cues, verb, sentence, heads[i - 1] ?? null))
  const out: Clause[] = []
  for (const [i, verb] of heads.entries()) {
    const { at, link, bare } = boundaries[i] as Boundary
    let next = i + 1
    while (next < heads.length && (boundaries[next] as Boundary).link !== 'main') next++
    let to = next < heads.length ? (boundaries[next] as Boundary).at : withoutAttribution(reading.tokens, verb.to, sentence.to, cues)
    if (next < heads.length && lowerAt(reading.tokens, to - 1) === ',') to--
    const model = bare ? [...out].reverse().find((clause) => clause.link === 'main') : undefined
    const opening = at === (heads[i - 1]?.to ?? sentence.from) || !out.length ? sentence.from : at
    // "Mr. Racu, who presided, handed over": the subject stands before the relative clause
    const aside = bare && out.length > 0 && out.every((clause) => clause.link === 'relative') ? { from: sentence.from, to: (out[0] as Clause).from } : null
    const before = { from: bare ? verb.from : link === 'main' && !out.length ? opening : at, to: verb.from }
    out.push({
      sentence: sentence.index, predicates: verbs[i] as readonly Predicate[], verb,
      link, host: link === 'content' ? (out.at(-1) ?? null) : null,
      from: Math.min(before.from, verb.from), to,
      before, after: { from: verb.to, to: Math.max(verb.to, trimEnd(reading.tokens, verb.to, to)) },
      subject: aside ?? model?.subject ?? before, inherited: model !== undefined || aside !== null,
    })
  }
  return out
}

/** The clauses of the whole text, by sentence index. */
export function readClauses(reading: Reading, cues: ContentCues): ReadonlyMap<number, readonly Clause[]> {
  const out = new Map<number, readonly Clause[]>()
  for (const [index, verbs] of groups(reading)) {
    const sentence = reading.sentences[index]
    if (sentence) out.set(index, clausesOf(reading, cues, sentence, verbs))
  }
  return out
}

/** Does the stretch hold a word of the set? */
export function holds(tokens: readonly Token[], { from, to }: Range, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(lowerAt(tokens, i))) return true
  return false
}

/** Index of the first token of the stretch that is in the set, or -1. */
export function find(tokens: readonly Token[], { from, to }: Range, words: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (words.has(lowerAt(tokens, i))) return i
  return -1
}

/** Does one of the phrases begin at the token? Its length, or 0. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
  for (const words of phrases) if (words.every((word, i) => lowerAt(tokens, at + i) === word)) return words.length
  return 0
}

const MARKS = new Set([':', '-', ',', '\u2022', '\u00b7', '*'])

/** Begins an adverbial that a comma closes: "In addition,", "По итогам заседания". */
const opensAdverbial = (tokens: readonly Token[], at: number, cues: ContentCues): boolean => cues.prepositions.has(lowerAt(tokens, at)) || cues.fillers.has(lowerAt(tokens, at)) || cues.adverbials.has(lowerAt(tokens, at)) || /(?:ly|но)$/.test(lowerAt(tokens, at)) || (!cues.freeOrder && /(?:ing|ed)$/.test(lowerAt(tokens, at)))

/** The subject without what introduces the sentence: "As a result of the event, [the Protocol]". */
export function withoutIntroduction(tokens: readonly Token[], { from, to }: Range, cues: ContentCues): Range {
  let start = from
  while (start < to && (MARKS.has(lowerAt(tokens, start)) || cues.conjunctions.has(lowerAt(tokens, start)))) start++
  for (let round = 0; round < 3 && start < to && opensAdverbial(tokens, start, cues); round++) {
    let comma = start
    while (comma < to && lowerAt(tokens, comma) !== ',') comma++
    if (comma >= to - 1) {
      if (!cues.prepositions.has(lowerAt(tokens, start)) && start + 1 < to) { start++; continue }
      break
    }
    start = comma + 1
  }
  return { from: start, to }
}

/** The head of an English subject stands before its first preposition; Russian shows it by its form, anywhere. */
export function headRange(tokens: readonly Token[], subject: Range, cues: ContentCues): Range {
  const { from, to } = withoutIntroduction(tokens, subject, cues)
  if (cues.freeOrder) return { from, to }
  for (let i = from + 1; i < to; i++) if (cues.prepositions.has(lowerAt(tokens, i)) || lowerAt(tokens, i) === ',') return { from, to: i }
  return { from, to }
}

/** Does the subject speak for the meeting: its participants, the organ, "they"? */
export function speaksForMeeting(reading: Reading, cues: ContentCues, clause: Clause): boolean {
  const head = headRange(reading.tokens, clause.subject, cues)
  if (holds(reading.tokens, head, cues.collectives) || holds(reading.tokens, head, cues.pronouns)) return true
  for (let i = head.from; i < head.to; i++) if (reading.hits.at(i, 'organ') || reading.hits.at(i, 'meeting')) return true
  return false
}

/** No subject that could be someone in particular: "it was decided", решено. */
export function impersonal(reading: Reading, cues: ContentCues, clause: Clause): boolean {
  for (let i = clause.before.from; i < clause.before.to; i++) if (isWord(reading.tokens[i]) && cues.expletives.has(lowerAt(reading.tokens, i))) return true
  return clause.before.from === clause.before.to && !clause.inherited
}
