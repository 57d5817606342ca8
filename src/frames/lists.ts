import type { Token } from '../text/tokens.js'
import { isCapital, isNumber, isWord } from '../text/tokens.js'
import { holds, phraseAt, trimEnd, type Range } from './clause.js'
import type { ContentCues } from './cues.js'
import { isParticiple } from './participle.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** A place where a list may be cut: the joint's own tokens. */
interface Joint extends Range {
  readonly kind: 'semicolon' | 'comma' | 'and' | 'comma-and' | 'long'
}

/** Every candidate outside brackets and quotation marks. */
function findJoints(tokens: readonly Token[], { from, to }: Range, cues: ContentCues): Joint[] {
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

const hasPreposition = (tokens: readonly Token[], { from, to }: Range, cues: ContentCues): boolean => {
  for (let i = from; i < to; i++) if (cues.prepositions.has(lowerAt(tokens, i)) && !phraseAt(tokens, i, cues.including)) return true
  return false
}

const words = (tokens: readonly Token[], { from, to }: Range): number => {
  let n = 0
  for (let i = from; i < to; i++) if (isWord(tokens[i]) || isNumber(tokens[i])) n++
  return n
}

/** Nouns of action, which head topics: recognition, repatriation, tracing. */
const ACTION = /(?:tion|sion|ment|ance|ence|ing|sis|ure|val)s?$/

/** Is there a topic head among the first words, with a complement of its own? */
function hasHead(tokens: readonly Token[], piece: Range, cues: ContentCues): boolean {
  for (let i = piece.from; i < piece.to && i < piece.from + 5; i++) {
    const word = lowerAt(tokens, i)
    if (cues.prepositions.has(word)) return false
    if (cues.frames.has(word) && i > piece.from && !cues.freeOrder) continue // "security and defense issues" share their noun
    if ((cues.topics.has(word) || (!cues.freeOrder && ACTION.test(word))) && (cues.freeOrder || cues.prepositions.has(lowerAt(tokens, i + 1)) || lowerAt(tokens, i + 1) === '"')) return true
  }
  return false
}

/** "preparation and conduct of the operation": the complement after the second noun is that of both. */
const sharesComplement = (tokens: readonly Token[], joint: Joint, piece: Range, first: Range, cues: ContentCues): boolean => {
  const before = lowerAt(tokens, joint.from - 1)
  const opens = (at: number): boolean => cues.prepositions.has(lowerAt(tokens, at)) || cues.determiners.has(lowerAt(tokens, at)) || at < first.from || joint.kind === 'and' && lowerAt(tokens, at) === ','
  const short = opens(joint.from - 2) || joint.kind === 'and' && opens(joint.from - 3) && !cues.topics.has(lowerAt(tokens, joint.from - 2)) && cues.prepositions.has(lowerAt(tokens, joint.from - 3))
  return short && (cues.topics.has(before) || ACTION.test(before)) && cues.prepositions.has(lowerAt(tokens, piece.from + 1))
}

/** "between A and B", "both A and B": the conjunction belongs to the word before. */
function pairs(tokens: readonly Token[], from: number, joint: number): boolean {
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
function inside(tokens: readonly Token[], joint: Joint, cues: ContentCues): boolean {
  const before = lowerAt(tokens, joint.from - 1)
  if (joint.kind !== 'and') return false
  if (cues.freeOrder) return ADJECTIVE_RU.test(before) && ADJECTIVE_RU.test(lowerAt(tokens, joint.to)) && before.length > 4 && before.slice(-1) === lowerAt(tokens, joint.to).slice(-1)
  return ADJECTIVE.test(before) && before.length > 5 || lowerAt(tokens, joint.from - 2) === 'to'
}

/** "plans that have to be drawn up and approved": the joint stands in a clause that describes the noun before it. */
function described(tokens: readonly Token[], joint: Joint, from: number, cues: ContentCues): boolean {
  if (joint.kind !== 'and') return false
  for (let i = joint.from - 1; i > from && joint.from - i < 16; i--) {
    const word = lowerAt(tokens, i)
    if (cues.relatives.has(word) || cues.contents.has(word)) return true
    if (word === ',') return cues.relatives.has(lowerAt(tokens, i + 1)) || cues.relatives.has(lowerAt(tokens, i + 2))
  }
  return false
}

/** "measures to strengthen the fund and expedite its work": a verb with its object follows an infinitive. */
function secondVerb(tokens: readonly Token[], joint: Joint, piece: Range, first: Range, cues: ContentCues): boolean {
  if (cues.freeOrder || joint.kind !== 'and' && joint.kind !== 'comma-and') return false
  const word = lowerAt(tokens, piece.from)
  if (word.endsWith('ing') || cues.determiners.has(word) || cues.topics.has(word) || cues.fillers.has(word) || !(cues.determiners.has(lowerAt(tokens, piece.from + 1)))) return false
  for (let i = joint.from - 1; i >= first.from && joint.from - i < 24; i--) if (cues.infinitive(tokens, i)) return true
  return false
}

/** "текущим вопросам и перспективам сотрудничества": a noun without a complement shares that of the one after it. */
function sharesTail(tokens: readonly Token[], joint: Joint, piece: Range, from: number, cues: ContentCues): boolean {
  if (!cues.freeOrder || joint.kind !== 'and') return false
  let head = from
  while (head < joint.from - 1 && (ADJECTIVE_RU.test(lowerAt(tokens, head)) || cues.determiners.has(lowerAt(tokens, head)))) head++
  const heads = (at: number): boolean => cues.topics.has(lowerAt(tokens, at)) || cues.frames.has(lowerAt(tokens, at))
  return head === joint.from - 1 && (heads(head) ? heads(piece.from) : !heads(piece.from) && words(tokens, piece) > 1)
}

/** "information on A and on B": the preposition is that of the frame. */
function framed(tokens: readonly Token[], first: Range, preposition: string, cues: ContentCues): boolean {
  for (let i = first.from; i < first.from + 3; i++) if (cues.frames.has(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) === preposition) return true
  return false
}

/** "access to water", but not "defense for the second half of 2017": a complement of the noun, no time. */
function ownComplement(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:of|on|to|against|between|with|among)$/.test(lowerAt(tokens, i))) return true
    if (/^(?:for|in|during|until|from|by|at)$/.test(lowerAt(tokens, i))) return false
  }
  return false
}

const AUTHORS = 40

/** "recommendations submitted by the Council": the list after it is that of the authors. */
function attributed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - AUTHORS); i < to - 1; i++) if (/ed$/.test(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) === 'by') return true
  return false
}

/** "transatlantic cooperation": a noun of action with what describes it. */
function headed(tokens: readonly Token[], piece: Range, cues: ContentCues): boolean {
  const last = lowerAt(tokens, piece.to - 1)
  return words(tokens, piece) > 1 && words(tokens, piece) < 5 && !hasPreposition(tokens, piece, cues) && !isCapital(tokens[piece.to - 1]) && (cues.topics.has(last) || ACTION.test(last))
}

/** Does what follows the joint stand beside the list's first item, rather than inside the last? */
function beginsItem(tokens: readonly Token[], joint: Joint, piece: Range, first: Range, cues: ContentCues, listed: boolean, from: number, oxford: boolean): boolean {
  const next = lowerAt(tokens, piece.from)
  if (piece.to <= piece.from || cues.relatives.has(next) || cues.relatives.has(lowerAt(tokens, piece.from + 1)) && cues.prepositions.has(next)) return false
  if (joint.kind === 'semicolon') return true
  if (pairs(tokens, first.from, joint.from) || inside(tokens, joint, cues) || described(tokens, joint, from, cues)) return false
  const firstWord = lowerAt(tokens, first.from)
  if (isCapital(tokens[piece.from]) && words(tokens, piece) === 1 && isCapital(tokens[joint.from - 1]) && !isCapital(tokens[first.from])) return false // "in Osh, Bokhtar and Andijan"
  if (cues.prepositions.has(next)) return next === firstWord || next === lowerAt(tokens, first.from - 1) || framed(tokens, first, next, cues)
  if (cues.freeOrder) {
    if (joint.kind !== 'and' && isParticiple(tokens, piece.from, cues)) return false // "лиц, возвращающихся из зон"
    if (!cues.parallel(tokens, first.from, piece.from) || sharesTail(tokens, joint, piece, from, cues)) return false
    if (cues.topics.has(next) || hasHead(tokens, piece, cues)) return true
    if (words(tokens, piece) === 1 && cues.complements(tokens, joint.from - 1, piece.from) && !cues.frames.has(firstWord) && joint.from - 1 > first.from) return false // "объектах образования, культуры и спорта"
    if (joint.kind === 'and' && !cues.frames.has(firstWord) && joint.from - 1 > first.from && cues.complements(tokens, joint.from - 1, piece.from)) return false // "подготовки сил и средств"
    return joint.kind === 'comma' ? true : listed || joint.kind === 'long' || hasPreposition(tokens, piece, cues) || words(tokens, piece) > 2
  }
  if (secondVerb(tokens, joint, piece, first, cues)) return false
  const gerund = next.endsWith('ing') && next.length > 5
  const firstBare = !hasPreposition(tokens, { from: first.from, to: joint.from }, cues) && !(firstWord.endsWith('ing') && words(tokens, { from: first.from, to: joint.from }) > 1)
  const complement = hasPreposition(tokens, piece, cues)
  if (/^(?:particularly|especially|namely|e\.g|inclusive|respectively|etc)$/.test(next)) return false
  if (/(?:ed|held|made|taken)$/.test(next) && cues.prepositions.has(lowerAt(tokens, piece.from + 1))) return false // ", conducted in April"
  if (sharesComplement(tokens, joint, piece, first, cues)) return false
  if (attributed(tokens, from, joint.from) && !hasHead(tokens, piece, cues) && joint.kind !== 'long') return false
  if (joint.kind === 'comma' && oxford && headed(tokens, piece, cues)) return true
  if (cues.topic.others.has(next) && !firstBare && !holds(tokens, piece, cues.frames)) return false // "cooperation in trade and other sectors"
  if (cues.determiners.has(next) && isCapital(tokens[piece.from + 1]) && isCapital(tokens[joint.from - 1]) && !isCapital(tokens[cues.determiners.has(firstWord) ? first.from + 1 : first.from])) return false // "the agendas of the Ministerial Council, the Council of Heads"
  if (cues.determiners.has(next)) return joint.kind === 'comma' || joint.kind === 'comma-and' || (complement || hasHead(tokens, piece, cues) || listed || firstBare) && !(isCapital(tokens[piece.from + 1]) && joint.kind === 'and' && !cues.topics.has(lowerAt(tokens, piece.from + 1)))
  if (isCapital(tokens[piece.from]) && !complement && !firstBare) return false
  if (gerund) return complement || listed || joint.kind !== 'and' || firstWord.endsWith('ing')
  if (hasHead(tokens, piece, cues)) return true
  if (firstBare) return listed || joint.kind !== 'and' || (complement && words(tokens, first) > 1)
  if (joint.kind === 'long') return words(tokens, piece) > 1
  return joint.kind === 'and' ? listed && ownComplement(tokens, piece) && !cues.determiners.has(firstWord) : complement || (listed && words(tokens, piece) > 1)
}

/** Ends of the pieces: the stretch from one joint to the next. */
const pieceAfter = (joints: readonly Joint[], i: number, to: number): Range => ({ from: (joints[i] as Joint).to, to: joints[i + 1]?.from ?? to })

/** Is a conjunction still to come that would close a list begun at joint `i`? A Russian "и" closes it only before a parallel phrase. */
function closes(tokens: readonly Token[], joints: readonly Joint[], i: number, first: number, cues: ContentCues): boolean {
  for (let j = i + 1; j < joints.length; j++) {
    const { kind, to } = joints[j] as Joint
    if (kind !== 'comma' && (!cues.freeOrder || cues.parallel(tokens, first, to))) return true
  }
  return false
}

/** "cooperation in the fields of trade, energy and transport": the areas are listed, and nothing but areas. */
function splitAreas(tokens: readonly Token[], range: Range, joints: readonly Joint[], cues: ContentCues): Range[] | null {
  const first = (joints[0] as Joint).from
  let field = first - 1
  while (field > range.from && !(cues.topic.fields.has(lowerAt(tokens, field)) && cues.prepositions.has(lowerAt(tokens, field + 1)))) field--
  if (field <= range.from || first - field > 6 || joints.length < 2 || joints[0]?.kind === 'and') return null
  const out: Range[] = [{ from: range.from, to: first }]
  let plain = false
  for (const [i, joint] of joints.entries()) {
    const piece = pieceAfter(joints, i, range.to)
    if (joint.kind === 'and' && i < joints.length - 1) { (out.at(-1) as { to: number }).to = piece.to; continue } // "trade and investment, energy and transport"
    if (joint.kind === 'and' && plain && out.length > 2 && joints[i - 1]?.kind !== 'comma') { (out.at(-1) as { to: number }).to = piece.to; continue }
    if (piece.to <= piece.from || words(tokens, piece) > 6 || hasPreposition(tokens, piece, cues) && i < joints.length - 1 || cues.relatives.has(lowerAt(tokens, piece.from))) return null
    plain = joint.kind === 'comma-and'
    out.push({ ...piece })
  }
  return out
}

/**
 * Cuts a complement into its topics, at the joints where a new noun phrase stands beside the first one: "changes in visa legislation,
 * recognition of licenses and the situation of migrants". What is not surely parallel stays together.
 */
export function splitItems(tokens: readonly Token[], range: Range, cues: ContentCues): Range[] {
  const joints = findJoints(tokens, range, cues)
  if (!joints.length) return [range]
  const areas = splitAreas(tokens, range, joints, cues)
  if (areas) return areas
  const semicolons = joints.some(({ kind }) => kind === 'semicolon')
  const first = { from: range.from, to: (joints[0] as Joint).from }
  const oxford = !cues.freeOrder && joints.some(({ kind }) => kind === 'comma-and')
  const strong = (i: number): boolean => cues.determiners.has(lowerAt(tokens, joints[i]?.to ?? 0)) || hasHead(tokens, pieceAfter(joints, i, range.to), cues)
  const bare = (i: number): boolean => !hasPreposition(tokens, pieceAfter(joints, i, range.to), cues) && !hasPreposition(tokens, first, cues)
  // of "trade, transport and communication, energy, environment and disasters and climate" only the last "and" closes the list
  const continues = (i: number): boolean => joints.some((later, j) => j > i && (later.kind === 'long' || later.kind !== 'and' && strong(j) || i > 0 && bare(i) && bare(j)))
  const closing = joints.map((joint, i) => joint.kind === 'and' && strong(i)).lastIndexOf(true)
  const cuts: Joint[] = []
  let listed = false
  for (const [i, joint] of joints.entries()) {
    if (semicolons && joint.kind !== 'semicolon') continue
    const piece = pieceAfter(joints, i, range.to)
    if (joint.kind === 'comma' && !semicolons && !closes(tokens, joints, i, range.from, cues) && lowerAt(tokens, joint.to) !== lowerAt(tokens, range.from - 1) && (!cues.freeOrder || joints.some(({ kind, to }) => kind !== 'comma' && cues.parallel(tokens, range.from, to)))) continue
    if (joint.kind === 'and' && !cues.freeOrder && !strong(i) && continues(i)) continue // "policy, security and defense issues, a list of …"
    if (joint.kind === 'and' && oxford && !hasHead(tokens, piece, cues)) continue
    if (joint.kind === 'and' && !cues.freeOrder && closing >= 0 && listed && !strong(i)) continue // "the situation of small arms and light weapons" closes its list before
    if (!beginsItem(tokens, joint, piece, first, cues, listed, cuts.at(-1)?.to ?? range.from, oxford)) continue
    cuts.push(joint)
    if (joint.kind !== 'and') listed = true
  }
  const out: Range[] = []
  let from = range.from
  for (const cut of cuts) {
    out.push({ from, to: trimEnd(tokens, from, cut.from) })
    from = cut.to
  }
  out.push({ from, to: range.to })
  return out.filter((piece) => piece.to > piece.from)
}
