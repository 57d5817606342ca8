import { isCapital, type Token } from '../text/tokens.js'
import { holds, trimEnd, type Range } from './clause.js'
import type { ContentCues } from './cues.js'
import { attributed, described, findJoints, framed, hasHead, hasPreposition, headed, inside, ownComplement, pairs, secondVerb, sharesComplement, sharesTail, words, type Joint } from './joints.js'
import { isParticiple } from './participle.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

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
