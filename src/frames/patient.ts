import type { Reading } from '../reading.js'
import { isCapital, isNumber, isWord, type Token } from '../text/tokens.js'
import { find, phraseAt, trimEnd, withoutIntroduction, type Clause, type Range } from './clause.js'
import type { ContentCues } from './cues.js'
import { isParticiple } from './participle.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const EMPTY = new Set([':', '-', ',', '\u2022', '\u00b7', '*'])

/** Is the stretch nothing but adverbials: it begins with a preposition, or is empty? */
const adverbialOnly = (tokens: readonly Token[], { from, to }: Range, cues: ContentCues): boolean => from >= to || cues.prepositions.has(lowerAt(tokens, from)) || !isWord(tokens[from]) && !isNumber(tokens[from]) && lowerAt(tokens, from) !== '"'

/** Leading adverbs and marks do not belong to an argument, nor does closing punctuation. */
export function trimArgument(tokens: readonly Token[], { from, to }: Range, cues: ContentCues): Range {
  let start = from
  while (start < to && (EMPTY.has(lowerAt(tokens, start)) || cues.fillers.has(lowerAt(tokens, start)))) start++
  let end = trimEnd(tokens, start, to)
  while (end > start && (cues.conjunctions.has(lowerAt(tokens, end - 1)) || cues.contrasts.has(lowerAt(tokens, end - 1)))) end = trimEnd(tokens, start, end - 1) // "…, а" before the next verb
  return { from: start, to: end }
}

/**
 * What was discussed, signed, decided: the object of an active verb, the subject of a passive one. A Russian passive has its subject on either
 * side: "подписан Протокол", "Протокол подписан".
 */
export function patientOf(reading: Reading, cues: ContentCues, clause: Clause): Range | null {
  const { tokens } = reading
  const after = trimArgument(tokens, clause.after, cues)
  if (clause.verb.voice === 'active') return objectBefore(tokens, clause, after, cues) ?? (after.to > after.from ? after : null)
  const before = trimArgument(tokens, withoutIntroduction(tokens, withoutPronoun(tokens, clause.inherited ? clause.subject : clause.before, clause, cues), cues), cues)
  if (!cues.freeOrder) return before.to > before.from ? singular(tokens, fronted(tokens, before, cues), clause, cues) : null
  if (!adverbialOnly(tokens, after, cues)) return after
  return adverbialOnly(tokens, before, cues) ? null : before
}

/** "Повышение тарифов обсуждали на заседании": a plural verb without a subject has its object before it. */
function objectBefore(tokens: readonly Token[], { verb, before, inherited }: Clause, after: Range, cues: ContentCues): Range | null {
  if (!cues.freeOrder || inherited || verb.agreement !== 'pl' || !adverbialOnly(tokens, after, cues) || find(tokens, before, cues.collectives) >= 0) return null
  const object = trimArgument(tokens, withoutIntroduction(tokens, before, cues), cues)
  return object.to - object.from > 1 && !adverbialOnly(tokens, object, cues) && !isCapital(tokens[object.from + 1]) ? object : null
}

/** "at which the budget will be discussed": the subject follows the pronoun. */
function withoutPronoun(tokens: readonly Token[], { from, to }: Range, { link }: Clause, cues: ContentCues): Range {
  if (link !== 'relative') return { from, to }
  const pronoun = find(tokens, { from, to: Math.min(to, from + 5) }, cues.relatives)
  return pronoun >= 0 && pronoun + 1 < to ? { from: pronoun + 1, to } : { from, to }
}

/** "At the session the program of work was adopted": the subject is the phrase with an article that no preposition governs. */
function fronted(tokens: readonly Token[], before: Range, cues: ContentCues): Range {
  if (!cues.prepositions.has(lowerAt(tokens, before.from)) || find(tokens, before, COMMA) >= 0) return before
  for (let i = before.from + 2; i < before.to - 1; i++) {
    const previous = lowerAt(tokens, i - 1)
    if (/^(?:the|a|an)$/.test(lowerAt(tokens, i)) && isWord(tokens[i - 1]) && !cues.prepositions.has(previous) && !cues.conjunctions.has(previous) && !cues.determiners.has(previous)) return { from: i, to: before.to }
  }
  return before
}
const COMMA = new Set([','])

/** "In preparation for the meetings, this year, the Plan was considered": of a singular verb, the subject is the last phrase with an article. */
function singular(tokens: readonly Token[], before: Range, { verb }: Clause, cues: ContentCues): Range {
  if (!/^(?:was|is|has)$/.test(lowerAt(tokens, verb.from))) return before
  for (let i = before.to - 1; i > before.from; i--) if (lowerAt(tokens, i) === ',' && /^(?:the|a|an)$/.test(lowerAt(tokens, i + 1)) && !cues.conjunctions.has(lowerAt(tokens, i - 1))) return { from: i + 1, to: before.to }
  return before
}

/** Where a list is announced by a colon and nothing follows in the sentence: "The following were approved:". */
export const endsWithColon = (tokens: readonly Token[], clause: Clause, sentenceTo: number): boolean => lowerAt(tokens, sentenceTo - 1) === ':' && clause.to >= sentenceTo - 1

const BULLET = new Set(['-', '\u2022', '\u00b7', '*', '\u2013', '\uf0b7'])

/** The marker before a listed item: "-", "•", "a)", "1.", "(b)". Returns the token after it, or `from` where there is none. */
export function afterBullet(tokens: readonly Token[], from: number): number {
  if (BULLET.has(lowerAt(tokens, from))) return from + 1
  const open = lowerAt(tokens, from) === '(' ? from + 1 : from
  const mark = lowerAt(tokens, open)
  if (/^(?:\d{1,2}|[a-zа-я]|[ivx]{1,5})$/.test(mark) && /^[.)]$/.test(lowerAt(tokens, open + 1))) return open + 2
  return from
}

/** The items of a list that a sentence ending in a colon announces: the sentences after it, up to the one that closes the list. */
export function listedAfter(reading: Reading, sentence: number): Range[] {
  const { tokens, sentences } = reading
  const out: Range[] = []
  let marked: boolean | null = null
  let pending = false
  for (let i = sentence + 1; i < sentences.length && out.length < 40; i++) {
    const next = sentences[i] as (typeof sentences)[number]
    const start = afterBullet(tokens, next.from)
    const bullet = start > next.from
    if (bullet && start >= next.to) { pending = true; continue } // "1." cut off from its item
    const listed = bullet || pending
    pending = false
    if (marked === null) marked = listed
    else if (listed !== marked) break
    const last = lowerAt(tokens, next.to - 1)
    if (!listed && (isCapital(tokens[next.from]) && last === '.' && out.length > 0 || next.paragraph === sentences[i - 1]?.paragraph && !listed)) break
    if (!listed && isCapital(tokens[next.from]) && last !== ';') break
    out.push({ from: start, to: trimEnd(tokens, start, next.to) })
    if (last === '.' && !listed) break
  }
  return out
}

/** Cuts what describes the item rather than names it: ", which will be …", ", proposed by …", ", внесенный …". A Russian relative clause may belong to the name. */
export function withoutDescription(reading: Reading, { from, to }: Range, cues: ContentCues): Range {
  const { tokens } = reading
  let quoted = false
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i)
    if (word === '"') quoted = !quoted
    if (quoted || i === from) continue
    if (cues.freeOrder && word === ',' && !cues.relatives.has(lowerAt(tokens, i + 1)) && !cues.prepositions.has(lowerAt(tokens, i + 1)) && [2, 3].some((step) => /^котор(?:ого|ой|ых)$/.test(lowerAt(tokens, i + step)))) return { from, to: i } // ", срок полномочий которого"
    if (word === '"' && lowerAt(tokens, i - 1) === ',' && cues.relatives.has(lowerAt(tokens, i + 1))) return { from, to: i + 1 } // “…,” which
    if (word === ',' && !cues.freeOrder && (cues.relatives.has(lowerAt(tokens, i + 1)) || cues.relatives.has(lowerAt(tokens, i + 2)) || !cues.prepositions.has(lowerAt(tokens, i + 1)) && isParticiple(tokens, i + 1, cues))) return { from, to: i }
    if (i - from > 1 + (cues.determiners.has(lowerAt(tokens, from)) ? 1 : 0) && phraseAt(tokens, i, cues.proposers) && /(?:ed|forward|ный|ные|ная)$/.test(word) || (word === 'put' && lowerAt(tokens, i + 1) === 'forward')) return { from, to: trimEnd(tokens, from, i) }
  }
  return { from, to: trimEnd(tokens, from, to) }
}
