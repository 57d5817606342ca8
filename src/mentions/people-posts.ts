import { isCapital, isNumber, isWord, Shape, type Token } from '../text/tokens.js'
import type { Case, Entry } from './lexicon.js'
import { isBreak, type Ground, type NameRun } from './people-ground.js'
import { afterPossessor, extendLeft, headAfter, headAt, isHead, isModifier, isProper, longest, type Found, type Stretch, type Title } from './people-post-heads.js'

const REACH = 60
const lowerAt = (ground: Ground, at: number): string => ground.reading.tokens[at]?.lower ?? ''

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
