import type { Sense } from '../mentions/lexicon.js'
import type { Token } from '../text/tokens.js'
import { find, holds, phraseAt, trimEnd, withoutIntroduction, type Clause, type Range } from './clause.js'
import type { Content } from './content.js'
import { trimArgument } from './patient.js'
import type { Predicate } from './predicate.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
/** Senses that address somebody who is to act. */
export const ADDRESSED: ReadonlySet<Sense> = new Set(['recommend', 'instruct', 'request', 'propose'])
const COLON = new Set([':'])
const LOOK = 40

/** Where the infinitive of the order begins: "to submit", представить; -1 where there is none near. */
export function infinitiveIn(content: Content, from: number, to: number): number {
  const { reading: { tokens }, cues } = content
  for (let i = from; i < to && i - from < LOOK; i++) {
    if ((cues.contents.has(lowerAt(tokens, i)) && i < from + 2) || lowerAt(tokens, i) === ';') return -1
    if (cues.infinitive(tokens, i)) return i
  }
  return -1
}

/** Does praise or thanks fill the stretch, rather than a finding? */
export function isPraise({ reading: { tokens }, cues }: Content, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < 12; i++) {
    const word = lowerAt(tokens, i)
    if (cues.praise.some((stem) => word.startsWith(stem)) || phraseAt(tokens, i, cues.praising)) return true
  }
  return false
}

/** A clause after "that", что; the word itself is left out. */
export function thatClause({ reading: { tokens }, cues }: Content, from: number, to: number): Range | null {
  for (let i = from; i < to && i - from < 14; i++) if (cues.contents.has(lowerAt(tokens, i)) && !/^чтобы$/.test(lowerAt(tokens, i))) {
    let start = i + 1
    while (lowerAt(tokens, start) === ',') start++
    return { from: start, to: trimEnd(tokens, start, to) }
  }
  return null
}

/** "that A, and that B": two findings. */
export function splitThat({ reading: { tokens }, cues }: Content, range: Range): Range[] {
  const out: Range[] = []
  let from = range.from
  const enumerates = find(tokens, range, COLON) >= 0 // "that the items will be: A; B; C"
  for (let i = range.from + 2; i < range.to; i++) {
    const word = lowerAt(tokens, i)
    const joined = cues.conjunctions.has(lowerAt(tokens, i - 1)) || lowerAt(tokens, i - 1) === ';'
    if ((cues.contents.has(word) && joined) || word === ';' && !enumerates) {
      out.push({ from, to: trimEnd(tokens, from, cues.conjunctions.has(lowerAt(tokens, i - 1)) ? i - 1 : i) })
      from = i + 1
    }
  }
  out.push({ from, to: range.to })
  return out.filter((piece) => piece.to > piece.from)
}

/** "провести операцию и подготовить план": orders side by side, each with its infinitive. */
export function splitOrders(content: Content, range: Range): Range[] {
  const { reading: { tokens }, cues } = content
  const out: Range[] = []
  let from = range.from
  for (let i = range.from + 3; i < range.to; i++) {
    const joint = lowerAt(tokens, i)
    const strong = joint === ';' || joint === ','
    if (!strong && !cues.conjunctions.has(joint)) continue
    let next = i + 1
    while (next < range.to && (cues.conjunctions.has(lowerAt(tokens, next)) || cues.fillers.has(lowerAt(tokens, next)) || /^(?:а|также)$/.test(lowerAt(tokens, next)))) next++
    if (!cues.infinitive(tokens, next) || (i - from < 3 && !strong)) continue
    if (cues.freeOrder && !strong && !(i - from > 4)) continue
    out.push({ from, to: trimEnd(tokens, from, i) })
    from = cues.marker === lowerAt(tokens, next) ? next + 1 : next
    i = next
  }
  out.push({ from, to: range.to })
  return out
}

/** "поручил правлению до 1 октября представить": a date between addressee and order belongs to the order. */
export function untilAdverbial({ reading: { tokens }, cues }: Content, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (cues.freeOrder && cues.prepositions.has(lowerAt(tokens, i)) && /\d|^(?:конца|срок|месячный|второму|течение|кратчайш[а-я]{1,4}|установленн[а-я]{1,4})$/.test(lowerAt(tokens, i + 1))) return i
  return to
}

/** The dative of a Russian order stands before the verb or after it; in English the addressee is object or passive subject. */
export function addresseeOf(content: Content, clause: Clause, predicate: Predicate, infinitive: number): Range | null {
  const { reading: { tokens }, cues } = content
  if (!ADDRESSED.has(predicate.sense)) return null
  const between = trimArgument(tokens, { from: clause.after.from, to: untilAdverbial(content, clause.after.from, infinitive) }, cues)
  if (between.to > between.from && !cues.prepositions.has(lowerAt(tokens, between.from))) return between
  if (predicate.voice === 'active') return null
  const before = trimArgument(tokens, withoutIntroduction(tokens, clause.inherited ? clause.subject : clause.before, cues), cues)
  if (before.to <= before.from || cues.prepositions.has(lowerAt(tokens, before.from)) || holds(tokens, before, cues.expletives)) return null
  return before
}
