import { isCapital, isNumber, isWord, Shape, type Token } from '../text/tokens.js'
import type { Case, Entry } from './lexicon.js'
import { fits, isBreak, type Ground, type NameRun } from './people-names.js'

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
const REACH = 60

const longest = (hits: readonly Found[] | undefined, test: (value: Entry) => boolean): Found | undefined => {
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

const meet = (a: readonly Case[] | undefined, b: readonly Case[] | undefined): readonly Case[] | undefined => {
  if (!a || !b) return a ?? b
  const both = a.filter((c) => b.includes(c))
  return both.length ? both : a
}

/** One case out of several that a form can stand in: a person is an object in the genitive as in the accusative. */
export function soleCase(cases: readonly Case[] | undefined): Case | null {
  if (!cases?.length) return null
  if (cases.includes('nom')) return cases.length === 1 || !cases.includes('gen') ? 'nom' : null
  const [first] = cases
  if (cases.length === 1) return first ?? null
  return cases.includes('gen') && cases.includes('acc') ? 'gen' : null
}

/** Ranks and honorifics that end at `end`, in any order; "Chief of Staff, Major-General" has a comma before the rank. */
function adornments(ground: Ground, end: number, floor: number): { at: number; rank: Stretch | null; honorific: Stretch | null; cases: readonly Case[] | undefined; comma: boolean } {
  let at = end
  let rank: Stretch | null = null
  let honorific: Stretch | null = null
  let cases: readonly Case[] | undefined
  for (let steps = 0; steps < 5; steps++) {
    const office = longest(ground.ends.get(at), isHead)
    const hit = longest(ground.ends.get(at), (value) => value.kind === 'rank' || value.kind === 'honorific') ?? courtesy(ground, office, floor)
    if (!hit || hit.from < floor || (office && office.from < hit.from)) break
    if (hit.value.kind === 'rank') {
      rank = rank ? { from: hit.from, to: rank.to } : { from: hit.from, to: hit.to }
      cases = meet(hit.value.cases, cases)
    } else honorific = honorific ? { from: hit.from, to: honorific.to } : { from: hit.from, to: hit.to }
    at = hit.from
    // "H.E. Mr." with the full stop outside the phrase
    if (lowerAt(ground, at - 1) === '.' && at - 1 > floor && ground.ends.get(at - 1)?.some((h) => h.value.kind === 'honorific')) at--
  }
  if (honorific && ground.cues.articles.has(lowerAt(ground, at - 1)) && at - 1 >= floor) at--
  const graded = rank ? null : gradeBefore(ground, at, floor)
  if (graded) { rank = graded; at = graded.from }
  const comma = lowerAt(ground, at - 1) === ',' && at - 1 > floor
  return { at, rank, honorific, cases, comma }
}

/** An office that is a form of address where nothing says of what: "Ambassador Lamine Diabaté". */
function courtesy(ground: Ground, office: Found | undefined, floor: number): Found | undefined {
  if (!office || office.to - office.from > 1 || !ground.cues.courtesy.has(lowerAt(ground, office.from))) return undefined
  return extendLeft(ground, office.from, floor) === office.from || ground.ends.get(office.from)?.some((hit) => hit.value.kind === 'honorific') ? office : undefined
}

/** "II rank state migration service counselor": a civil rank. */
function gradeBefore(ground: Ground, end: number, floor: number): Stretch | null {
  const office = longest(ground.ends.get(end), isHead)
  if (!office || !ground.cues.graded.test(lowerAt(ground, office.to - 1))) return null
  for (let at = office.from - 1; at > floor && office.from - at < 8; at--) {
    if (lowerAt(ground, at) === ',') return null
    if (ground.cues.grades.has(lowerAt(ground, at))) return { from: at - 1, to: end }
  }
  return null
}

/** Reads what stands before a name: "First Deputy-Minister of Internal Affairs, Police Colonel-General | Aleksandr Gorovoy". */
export function titleBefore(ground: Ground, name: number, floor: number, others: readonly NameRun[]): Title | null {
  const { reading, cues, ends, verbs } = ground
  const { tokens } = reading
  const dress = adornments(ground, name, floor)
  const start = dress.comma ? dress.at - 1 : dress.at
  const bare = dress.rank || dress.honorific ? { from: dress.at, to: name, post: null, rank: dress.rank, honorific: dress.honorific, case: soleCase(dress.cases), plural: false } : null
  const last = lowerAt(ground, start - 1)
  if (cues.and.has(last) || cues.links.has(last) || (cues.articles.has(last) && !dress.honorific)) return bare
  let at = start
  let head: Found | null = null
  let chain = false
  let dash = false
  let joined = false
  for (let steps = 0; at > floor && steps < REACH; steps++) {
    const office = longest(ends.get(at), isHead)
    if (office && office.from >= floor) {
      const { value } = office as { value: Extract<Entry, { kind: 'office' }> }
      // Совета | министров, "Cabinet of | Ministers": the body, not the ministers
      if (value.plural && head && cues.institutional(lowerAt(ground, cues.compounds && cues.firm.has(lowerAt(ground, office.from - 1)) ? office.from - 2 : office.from - 1))) { at = office.from; continue }
      // over a genitive chain the inner post stands in the genitive: заместитель министра
      if (head?.value.kind === 'office' && value.plural && !head.value.plural && (chain || !head.value.cases?.includes('gen'))) break
      if (head && !chain && head.value.kind === 'office' && head.value.cases && !head.value.cases.includes('gen') && !cues.bridges.has(lowerAt(ground, head.from - 1)) && !(value.plural && head.value.plural)) break
      head = office
      chain = false
      dash = false
      joined = false
      at = office.from
      continue
    }
    const token = tokens[at - 1] as Token
    const proper = longest(ends.get(at), (value) => isProper(value) || value.kind === 'rank' || isModifier(value))
    if (proper && proper.from >= floor && !verbs[at - 1]) { at = proper.from; continue }
    if (verbs[at - 1] || isBreak(token)) break
    const { lower } = token
    if (lower === ',' || (lower === '-' && token.shape & Shape.spaced)) {
      if (head) {
        const next = headAfter(ground, at, start)
        if (!next || next.from > (headAt(ground, head.from, start)?.from ?? head.from)) { if (!(lower === '-' && cues.afterDash.has(lowerAt(ground, at)))) break }
        chain = true
        // "помощник начальника УФСБ по краю – руководитель аппарата": what is before the dash is a post of its own
        dash = lower === '-'
      } else if (lower === ',' && at !== start && !joined && !(cues.compounds && partsInstitution(ground, at, floor))) break
      at--
      continue
    }
    if (cues.and.has(lower)) {
      if (head) chain = true
      else joined = true
      at--
      continue
    }
    // "премьер-министр этого государства"
    if (cues.deictic.has(lower) && cues.state(lowerAt(ground, at))) { at--; continue }
    if (cues.stops.has(lower) && !(cues.withAfter.has(lowerAt(ground, at - 2)) && cues.withWords.has(lower) && !head)) break
    if (cues.withWords.has(lower) || cues.links.has(lower) || cues.articles.has(lower)) {
      if (head && !(chain && dash) && !cues.bridges.has(lower) && !cues.articles.has(lower)) break
      at--
      continue
    }
    if (others.some((run) => run.to === at && run.given)) break
    if (lower === '"' || lower === '(' || lower === ')' || lower === '.' || lower === "'s" || isNumber(token) || isWord(token)) { at--; continue }
    break
  }
  if (!head || head.from >= start) return bare
  const from = extendLeft(ground, head.from, floor)
  // "On behalf of the Secretary General, Mr. Tiberondwa": not his post
  if (dress.comma && cues.firm.has(lowerAt(ground, cues.articles.has(lowerAt(ground, from - 1)) ? from - 2 : from - 1))) return bare
  const own = afterPossessor(ground, from, head.from)
  const to = dress.comma ? dress.at - 1 : dress.at
  const { value } = head as { value: Extract<Entry, { kind: 'office' }> }
  // "Name, post, name": a comma before a bare name closes a post only where nothing else claims it
  return { from, to: name, post: { from: own, to }, rank: dress.rank, honorific: dress.honorific, case: soleCase(meet(value.cases, dress.cases)), plural: value.plural === true }
}

/** "Additional Secretary | , Ministry of Economic Affairs, Ms. X": what the comma parts from the post is its institution. */
const partsInstitution = ({ ends, cues, reading: { tokens } }: Ground, after: number, floor: number): boolean =>
  after - 1 > floor && cues.institutional(tokens[after]?.lower ?? '') && isCapital(tokens[after]) && (ends.get(after - 1) ?? []).some(({ value }) => isHead(value))

/** "Iceland's | Ambassador to the EU": whose the post is, is no part of it. */
export function afterPossessor(ground: Ground, from: number, head: number): number {
  for (let at = head - 1; at > from; at--) if (lowerAt(ground, at) === "'s") return at + 1
  return from
}
