import { isCapital, isNumber, isWord, type Token } from '../text/tokens.js'
import { phraseAt, type Range } from './clause.js'
import type { ContentCues } from './cues.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** A place where a list may be cut: the joint's own tokens. */
export interface Joint extends Range {
  readonly kind: 'semicolon' | 'comma' | 'and' | 'comma-and' | 'long'
}

/** Every candidate outside brackets and quotation marks. */
export function findJoints(tokens: readonly Token[], { from, to }: Range, cues: ContentCues): Joint[] {
  const out: Joint[] = []
  let depth = 0
  let quoted = false
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i)
    if (word === '(') depth++
    else if (word === ')') depth = Math.max(0, depth - 1)
    else if (word === '"') quoted = !quoted
    if (depth || quoted) continue
    if (word === ';') {
      const to = i + 1 + (cues.conjunctions.has(lowerAt(tokens, i + 1)) ? 1 : 0)
      out.push({ kind: 'semicolon', from: i, to })
      i = to - 1
      continue
    }
    const comma = word === ','
    const start = comma ? i + 1 : i
    const long = phraseAt(tokens, start, cues.longJoints)
    if (long) { out.push({ kind: 'long', from: i, to: start + long }); i = start + long - 1; continue }
    if (comma && cues.conjunctions.has(lowerAt(tokens, i + 1))) { out.push({ kind: 'comma-and', from: i, to: i + 2 }); i++; continue }
    if (comma) out.push({ kind: 'comma', from: i, to: i + 1 })
    else if (cues.conjunctions.has(word)) out.push({ kind: 'and', from: i, to: i + 1 })
  }
  return out
}

/** Does a preposition stand in the stretch? "including" is none. */
export const hasPreposition = (tokens: readonly Token[], { from, to }: Range, cues: ContentCues): boolean => {
  for (let i = from; i < to; i++) if (cues.prepositions.has(lowerAt(tokens, i)) && !phraseAt(tokens, i, cues.including)) return true
  return false
}

/** Words and numbers of the stretch. */
export const words = (tokens: readonly Token[], { from, to }: Range): number => {
  let n = 0
  for (let i = from; i < to; i++) if (isWord(tokens[i]) || isNumber(tokens[i])) n++
  return n
}

/** Nouns of action, which head topics: recognition, repatriation, tracing. */
const ACTION = /(?:tion|sion|ment|ance|ence|ing|sis|ure|val)s?$/

/** Is there a topic head among the first words, with a complement of its own? */
export function hasHead(tokens: readonly Token[], piece: Range, cues: ContentCues): boolean {
  for (let i = piece.from; i < piece.to && i < piece.from + 5; i++) {
    const word = lowerAt(tokens, i)
    if (cues.prepositions.has(word)) return false
    if (cues.frames.has(word) && i > piece.from && !cues.freeOrder) continue // "security and defense issues" share their noun
    if ((cues.topics.has(word) || (!cues.freeOrder && ACTION.test(word))) && (cues.freeOrder || cues.prepositions.has(lowerAt(tokens, i + 1)) || lowerAt(tokens, i + 1) === '"')) return true
  }
  return false
}

/** "preparation and conduct of the operation": the complement after the second noun is that of both. */
export const sharesComplement = (tokens: readonly Token[], joint: Joint, piece: Range, first: Range, cues: ContentCues): boolean => {
  const before = lowerAt(tokens, joint.from - 1)
  const opens = (at: number): boolean => cues.prepositions.has(lowerAt(tokens, at)) || cues.determiners.has(lowerAt(tokens, at)) || at < first.from || joint.kind === 'and' && lowerAt(tokens, at) === ','
  const short = opens(joint.from - 2) || joint.kind === 'and' && opens(joint.from - 3) && !cues.topics.has(lowerAt(tokens, joint.from - 2)) && cues.prepositions.has(lowerAt(tokens, joint.from - 3))
  return short && (cues.topics.has(before) || ACTION.test(before)) && cues.prepositions.has(lowerAt(tokens, piece.from + 1))
}

/** "between A and B", "both A and B": the conjunction belongs to the word before. */
export function pairs(tokens: readonly Token[], from: number, joint: number): boolean {
  for (let i = joint - 1; i >= from && joint - i < 12; i--) {
    const word = lowerAt(tokens, i)
    if (/^(?:between|both|между)$/.test(word)) return true
    if (/^(?:and|и|,|;)$/.test(word)) return false
  }
  return false
}

const ADJECTIVE = /(?:ial|ical|onal|ural|ic|ive|ous|ary|ful|ible|able|ory)$/
const ADJECTIVE_RU = /(?:[нкщвт](?:ый|ий|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)|[нкгхщ](?:ий|его|ого|ему|ому|им|ем|ом|ая|яя|ей|ой|ую|юю|ое|ее|ие|их|ими)|-)$/

/** "social and cultural adaptation", "to fight and prevent", организационных и финансовых вопросов: the joint stands between two adjectives or two infinitives. */
export function inside(tokens: readonly Token[], joint: Joint, cues: ContentCues): boolean {
  const before = lowerAt(tokens, joint.from - 1)
  if (joint.kind !== 'and') return false
  if (cues.freeOrder) return ADJECTIVE_RU.test(before) && ADJECTIVE_RU.test(lowerAt(tokens, joint.to)) && before.length > 4 && before.slice(-1) === lowerAt(tokens, joint.to).slice(-1)
  return ADJECTIVE.test(before) && before.length > 5 || lowerAt(tokens, joint.from - 2) === 'to'
}

/** "plans that have to be drawn up and approved": the joint stands in a clause that describes the noun before it. */
export function described(tokens: readonly Token[], joint: Joint, from: number, cues: ContentCues): boolean {
  if (joint.kind !== 'and') return false
  for (let i = joint.from - 1; i > from && joint.from - i < 16; i--) {
    const word = lowerAt(tokens, i)
    if (cues.relatives.has(word) || cues.contents.has(word)) return true
    if (word === ',') return cues.relatives.has(lowerAt(tokens, i + 1)) || cues.relatives.has(lowerAt(tokens, i + 2))
  }
  return false
}

/** "measures to strengthen the fund and expedite its work": a verb with its object follows an infinitive. */
export function secondVerb(tokens: readonly Token[], joint: Joint, piece: Range, first: Range, cues: ContentCues): boolean {
  if (cues.freeOrder || joint.kind !== 'and' && joint.kind !== 'comma-and') return false
  const word = lowerAt(tokens, piece.from)
  if (word.endsWith('ing') || cues.determiners.has(word) || cues.topics.has(word) || cues.fillers.has(word) || !(cues.determiners.has(lowerAt(tokens, piece.from + 1)))) return false
  for (let i = joint.from - 1; i >= first.from && joint.from - i < 24; i--) if (cues.infinitive(tokens, i)) return true
  return false
}

/** "текущим вопросам и перспективам сотрудничества": a noun without a complement shares that of the one after it. */
export function sharesTail(tokens: readonly Token[], joint: Joint, piece: Range, from: number, cues: ContentCues): boolean {
  if (!cues.freeOrder || joint.kind !== 'and') return false
  let head = from
  while (head < joint.from - 1 && (ADJECTIVE_RU.test(lowerAt(tokens, head)) || cues.determiners.has(lowerAt(tokens, head)))) head++
  const heads = (at: number): boolean => cues.topics.has(lowerAt(tokens, at)) || cues.frames.has(lowerAt(tokens, at))
  return head === joint.from - 1 && (heads(head) ? heads(piece.from) : !heads(piece.from) && words(tokens, piece) > 1)
}

/** "information on A and on B": the preposition is that of the frame. */
export function framed(tokens: readonly Token[], first: Range, preposition: string, cues: ContentCues): boolean {
  for (let i = first.from; i < first.from + 3; i++) if (cues.frames.has(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) === preposition) return true
  return false
}

/** "access to water", but not "defense for the second half of 2017": a complement of the noun, no time. */
export function ownComplement(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:of|on|to|against|between|with|among)$/.test(lowerAt(tokens, i))) return true
    if (/^(?:for|in|during|until|from|by|at)$/.test(lowerAt(tokens, i))) return false
  }
  return false
}

const AUTHORS = 40

/** "recommendations submitted by the Council": the list after it is that of the authors. */
export function attributed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - AUTHORS); i < to - 1; i++) if (/ed$/.test(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) === 'by') return true
  return false
}

/** "transatlantic cooperation": a noun of action with what describes it. */
export function headed(tokens: readonly Token[], piece: Range, cues: ContentCues): boolean {
  const last = lowerAt(tokens, piece.to - 1)
  return words(tokens, piece) > 1 && words(tokens, piece) < 5 && !hasPreposition(tokens, piece, cues) && !isCapital(tokens[piece.to - 1]) && (cues.topics.has(last) || ACTION.test(last))
}
