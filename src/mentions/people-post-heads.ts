import { isCapital, isWord, type Token } from '../text/tokens.js'
import type { Case, Entry } from './lexicon.js'
import { fits, type Ground } from './people-ground.js'

/** A stretch of tokens; `to` is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What stands before or after a name and tells who it is. */
export interface Title {
  /** The whole, whatever it holds. */
  readonly from: number
  readonly to: number
  readonly post: Stretch | null
  readonly rank: Stretch | null
  readonly honorific: Stretch | null
  readonly case: Case | null
  /** The post is that of several persons: министры. */
  readonly plural: boolean
}

export type Found = { readonly from: number; readonly to: number; readonly value: Entry }

/** The hit that begins first of those that end at a place. */
export const longest = (hits: readonly Found[] | undefined, test: (value: Entry) => boolean): Found | undefined => {
  let best: Found | undefined
  if (hits) for (const hit of hits) if (test(hit.value) && (!best || hit.from < best.from)) best = hit
  return best
}
export const isHead = (value: Entry): boolean => value.kind === 'office' && !value.modifier
export const isModifier = (value: Entry): boolean => value.kind === 'office' && value.modifier === true
export const isProper = (value: Entry): boolean => value.kind === 'country' || value.kind === 'organization' || value.kind === 'organ' || value.kind === 'city' || value.kind === 'body' || value.kind === 'agency'

const lowerAt = (ground: Ground, at: number): string => ground.reading.tokens[at]?.lower ?? ''

/** The head that stands at `at`; a word that can be a modifier gives way to the head behind it: "deputy foreign | minister", but "deputy of the akim". */
export function headAt(ground: Ground, at: number, to: number): Found | null {
  const { reading: { hits, tokens }, cues } = ground
  const head = hits.all(at).find((hit) => isHead(hit.value))
  if (!head) return null
  const modifier = hits.all(at).find((hit) => isModifier(hit.value))
  if (!modifier || modifier.to < head.to) return head
  for (let i = modifier.to, steps = 0; i < to && steps < 5; steps++) {
    const inner = hits.all(i).find((hit) => isHead(hit.value))
    if (inner && !hits.all(i).some((hit) => isModifier(hit.value))) return inner
    const adjective = hits.all(i).find((hit) => isModifier(hit.value) || (hit.value.kind === 'country' && hit.value.form === 'adjective'))
    if (adjective) i = adjective.to
    else if (cues.describes((tokens[i] as Token).lower)) i++
    else return inner ?? head
  }
  return head
}

/** The head of a post that begins at `at`, over its modifiers: "first deputy | minister". */
export function headAfter(ground: Ground, at: number, to: number): Found | null {
  const { reading, cues } = ground
  for (let i = at, steps = 0; i < to && steps < 9; steps++) {
    const head = headAt(ground, i, to)
    if (head) return head
    const modifier = reading.hits.all(i).find((hit) => (isModifier(hit.value) || isProper(hit.value)) && fits(reading, hit))
    const token = reading.tokens[i] as Token
    if (modifier && (isModifier(modifier.value) || cues.compounds || (modifier.value.kind === 'country' && modifier.value.form === 'adjective'))) i = modifier.to
    else if (token.lower === "'s" && cues.compounds) i++
    else if (isWord(token) && !cues.stops.has(token.lower) && !cues.links.has(token.lower) && (cues.and.has(token.lower) ? i > at : (cues.compounds && isCapital(token)) || cues.describes(token.lower)) && !ground.verbs[i]) i++
    else return null
  }
  return null
}

/** The left end of a post whose head begins at `from`: over modifiers, adjectives, "Home Ministry | secretary-general", "Iceland's | Ambassador". */
export function extendLeft(ground: Ground, from: number, floor: number): number {
  const { reading, cues, ends, verbs } = ground
  const { tokens } = reading
  let at = from
  while (at > floor) {
    const token = tokens[at - 1] as Token
    if (verbs[at - 1]) break
    const hit = longest(ends.get(at), (value) => isModifier(value) || (value.kind === 'country' && value.form === 'adjective') || (cues.compounds && isProper(value) && value.kind !== 'agency'))
    if (hit && hit.from >= floor && !verbs[hit.from]) { at = hit.from; continue }
    if (cues.compounds && token.lower === "'s" && at - 2 >= floor && (isCapital(tokens[at - 2]) || !cues.stops.has(lowerAt(ground, at - 2)))) { at -= 2; continue }
    if (cues.and.has(token.lower) && at - 2 >= floor && longest(ends.get(at - 1), isModifier)) { at--; continue }
    if (cues.and.has(token.lower) && cues.compounds && at < from) {
      const field = fieldBefore(ground, at - 1, floor)
      if (field < at - 1) { at = field; continue }
    }
    if (!isWord(token) || cues.stops.has(token.lower) || cues.links.has(token.lower) || cues.articles.has(token.lower) || cues.and.has(token.lower)) break
    const opensSentence = at - 1 === floor && cues.openers.has(token.lower)
    if (cues.compounds && isCapital(token) && !opensSentence && !reading.hits.at(at - 1, 'weekday') && !reading.hits.at(at - 1, 'month') && !(reading.hits.at(at - 1, 'verb') && at - 1 === floor)) { at--; continue }
    if (cues.describes(token.lower) && !reading.hits.at(at - 1, 'verb')) { at--; continue }
    break
  }
  while (at < from && (cues.articles.has(lowerAt(ground, at)) || lowerAt(ground, at) === "'s" || cues.and.has(lowerAt(ground, at)))) at++
  return at
}

/** "Road Transport | and Highways Minister": the first of two fields before a head, unless a preposition or comma binds it to what is before. */
function fieldBefore(ground: Ground, and: number, floor: number): number {
  const { reading: { tokens }, cues, taken } = ground
  let at = and
  while (at > floor && isCapital(tokens[at - 1]) && !taken[at - 1] && !ground.verbs[at - 1] && (cues.institutional(lowerAt(ground, at - 1)) || (at < and && !cues.openers.has(lowerAt(ground, at - 1))))) at--
  const before = lowerAt(ground, at - 1)
  return at > floor && (cues.links.has(before) || cues.articles.has(before) || cues.and.has(before) || before === ',') ? and : at
}

/** "Iceland's | Ambassador to the EU": whose the post is, is no part of it. */
export function afterPossessor(ground: Ground, from: number, head: number): number {
  for (let at = head - 1; at > from; at--) if (lowerAt(ground, at) === "'s") return at + 1
  return from
}
