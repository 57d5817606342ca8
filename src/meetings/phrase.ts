import type { Reading, Sentence } from '../reading.js'
import { isCapital, isCaps, isPunctuation, isWord, Shape, type Token } from '../text/tokens.js'
import type { MeetingCues } from './cues.js'

/** What of a reading the phrases are read from: all but what is built on them. */
export type Ground = Pick<Reading, 'source' | 'pack' | 'tokens' | 'sentences' | 'hits' | 'dates' | 'predicates' | 'predicatesOf' | 'quotes' | 'people'>

/** Looks up what begins at a token: a date, a verb group. Built once a text. */
export interface Marks {
  readonly dates: ReadonlySet<number>
  readonly finite: ReadonlySet<number>
  readonly participles: ReadonlySet<number>
  /** Where persons are named. */
  readonly people: ReadonlySet<number>
}

export function markBreaks({ tokens, dates, predicates, people }: Ground): Marks {
  const starts = new Set(dates.map((date) => date.start))
  const at = new Set<number>()
  for (let i = 0; i < tokens.length; i++) if (starts.has((tokens[i] as Token).start)) at.add(i)
  const finite = new Set<number>()
  const participles = new Set<number>()
  for (const predicate of predicates) {
    if (predicate.form === 'finite') finite.add(predicate.from).add(predicate.main)
    else if (predicate.form === 'participle') participles.add(predicate.from)
  }
  const names = new Set<number>()
  for (const person of people) {
    if (person.name === null) continue
    names.add(person.from)
    for (let i = person.from; i < person.to; i++) if (tokens[i]?.start === person.nameSpan?.start) names.add(i)
  }
  return { dates: at, finite, participles, people: names }
}

const LONGEST = 60

/** "(CSTO)", "(hereinafter - JBO)": the token after the closing bracket of an acronym, or null. */
export function bracketedAcronym(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number; readonly end: number } | null {
  if (tokens[at]?.lower !== '(') return null
  for (let i = at + 1; i < at + 9; i++) {
    const token = tokens[i]
    if (!token) return null
    if (token.lower !== ')') continue
    const first = tokens[at + 1] as Token
    const last = tokens[i - 1] as Token
    const single = i === at + 2 && isCapital(first) && (isCaps(first) || last.end - last.start <= 8)
    const several = i > at + 2 && i <= at + 5 && isCaps(last)
    return single || several ? { from: at + 1, to: i, end: i + 1 } : null
  }
  return null
}

/** "Council of Heads of Government (Prime Ministers) of the SCO": a gloss, after which the name goes on. */
function glossEnd({ tokens, pack: { meetings: cues } }: Ground, at: number): number | null {
  if (tokens[at]?.lower !== '(') return null
  for (let i = at + 2; i < at + 6; i++) {
    if (tokens[i]?.lower !== ')') continue
    const next = tokens[i + 1]?.lower ?? ''
    return next === cues.genitive || (cues.genitive === null && isCaps(tokens[i + 1])) ? i + 1 : null
  }
  return null
}

/** Does a place stand at the token: a city, a country, "the city of", a capitalized word nobody knows? */
export function isPlaceAt({ tokens, hits }: Ground, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  for (const { value } of hits.all(at)) {
    if (value.kind === 'organization' || value.kind === 'organ' || value.kind === 'body') return false
    if (value.kind === 'city' && !value.adjective) return true
    if (value.kind === 'country' && (value.form === 'name' || value.form === 'official')) return true
    if (value.kind === 'cue' && value.cue === 'place') return true
  }
  return false
}

/**
 * Does a list go on after the comma at `at`? "Immigration, Passports and Nationality", "Совета министров обороны, Комитета секретарей
 * и …", "trade, economic and technical cooperation": parallel words up to a conjunction.
 */
function listGoesOn({ tokens, hits }: Ground, at: number, sentence: Sentence, marks: Marks, cues: MeetingCues): boolean {
  const first = tokens[at + 1]
  const capital = isCapital(first)
  const organ = capital && (hits.at(at + 1, 'body') ?? hits.at(at + 1, 'organ')) !== undefined
  if (capital ? !organ && !isCapital(tokens[at - 1]) : isCapital(tokens[at - 1])) return false
  const reach = organ ? 14 : capital ? 10 : 7
  for (let i = at + 1; i < sentence.to && i < at + reach; i++) {
    const token = tokens[i] as Token
    if (marks.finite.has(i) || marks.participles.has(i) || marks.dates.has(i)) return false
    if (cues.conjunctions.has(token.lower)) return capital ? isCapital(tokens[i + 1]) : isWord(tokens[i + 1]) && !marks.finite.has(i + 1) && !isCapital(tokens[i + 1])
    if (isPunctuation(token) && token.lower !== ',') return false
    if (!capital && (cues.links.has(token.lower) || cues.breaks.has(token.lower) || cues.articles.has(token.lower))) return false
  }
  return false
}

/** "Republic of Moldova - European Union": a dash between two parties. */
function joinsParties({ hits }: Ground, at: number): boolean {
  const party = (i: number): boolean => hits.all(i).some(({ value: { kind } }) => kind === 'country' || kind === 'organization')
  return party(at + 1) && (party(at - 1) || party(at - 2) || party(at - 3))
}

/** "at its 1137th meeting", на выездном заседании: the link leads to the meeting itself, past the end of the body's name. */
function leadsToMeeting({ tokens, hits, pack: { meetings: cues } }: Ground, at: number): boolean {
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    if (hits.at(i, 'meeting')) return true
    const word = (tokens[i] as Token).lower
    if (isPunctuation(tokens[i]) || (i > at && cues.links.has(word))) return false
  }
  return false
}

/** The end (exclusive) of the noun phrase whose head ends before token `from`. */
export function phraseEnd(ground: Ground, from: number, sentence: Sentence, marks: Marks): number {
  const { tokens, pack: { meetings: cues } } = ground
  let end = from
  for (let i = from; i < sentence.to && i < from + LONGEST; i++) {
    const token = tokens[i] as Token
    const word = token.lower
    if (isPunctuation(token)) {
      const bracket = bracketedAcronym(tokens, i)
      if (bracket) { i = bracket.end - 1; end = bracket.end; continue }
      const gloss = glossEnd(ground, i)
      if (gloss !== null) { i = gloss - 1; end = gloss; continue }
      if (word === '-' && (cues.afterDash.has(tokens[i + 1]?.lower ?? '') || joinsParties(ground, i))) continue
      if (word === '+' && !(token.shape & Shape.spaced)) { end = i + 1; continue }
      if (word === '/' && !(token.shape & Shape.spaced)) continue
      if (word === "'s" || word === "'" || word === '&') continue
      if (word === ',' && listGoesOn(ground, i, sentence, marks, cues)) continue
      break
    }
    if (marks.dates.has(i) || marks.finite.has(i) || marks.participles.has(i)) break
    const link = cues.links.has(word)
    if (cues.breaks.has(word) && !link) break
    if (link || cues.conjunctions.has(word)) {
      let next = i + 1
      while (cues.articles.has(tokens[next]?.lower ?? '')) next++
      if (cues.breaksAfter.get(word)?.has(tokens[next]?.lower ?? '') || cues.breaksAfter.get(word)?.has(tokens[i + 1]?.lower ?? '')) break
      if (cues.conjunctions.has(word) && leadsToMeeting(ground, i + 1)) break
      if (cues.conjunctions.has(word) && cues.possessive.has((tokens[i + 1] as Token | undefined)?.lower ?? '')) break
      if (marks.finite.has(next) || marks.dates.has(next) || marks.dates.has(i + 1)) break
      if (cues.locative.has(word) && (isPlaceAt(ground, next) || leadsToMeeting(ground, i + 1))) break
      continue
    }
    if (cues.articles.has(word)) continue
    if (marks.people.has(i) && i > from && !cues.links.has((tokens[i - 1] as Token).lower)) break
    if (cues.inflects && standsAlone(ground, i)) break
    end = i + 1
  }
  return end
}

/** A word in the nominative cannot stand in a genitive tail: заседание глава миссии → the subject of the clause begins. */
function standsAlone({ hits }: Ground, at: number): boolean {
  const office = hits.at(at, 'office')?.value
  return office !== undefined && !office.modifier && office.cases?.includes('nom') === true && !office.cases.includes('gen')
}

/** The start of the noun phrase whose head is at token `head`: adjectives, nouns and numbers before it. */
export function phraseStart(ground: Ground, head: number, sentence: Sentence, marks: Marks): number {
  const { tokens, hits, pack: { meetings: cues } } = ground
  let start = head
  for (let i = head - 1; i >= sentence.from && head - i < 24; i--) {
    const token = tokens[i] as Token
    if (isPunctuation(token)) {
      if (token.lower === "'s" || (token.lower === "'" && !(token.shape & Shape.spaced)) || (token.lower === '/' && !(token.shape & Shape.spaced))) { start = i; continue }
      const bracket = token.lower === ')' ? openingOf(tokens, i) : null
      if (bracket !== null && isCaps(tokens[bracket + 1])) { i = bracket; continue }
      const inside = token.lower === ',' || token.lower === ')' || token.lower === '('
      if (inside && (isNumbered(tokens, i - 1, cues) || (start < head && isNumbered(tokens, i + 1, cues) && isWord(tokens[i - 1]) && !cues.before.has((tokens[i - 1] as Token).lower)))) continue
      break
    }
    if (cues.conjunctions.has(token.lower) && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1])) {
      const joined = joinedFrom(ground, i, sentence)
      if (joined === null) break
      i = start = joined
      continue
    }
    if (cues.before.has(token.lower) || marks.dates.has(i) || marks.finite.has(i)) break
    if (!isNumbered(tokens, i, cues) && !hits.at(i, 'qualifier') && !cues.premodifies(token, hits, i)) break
    start = i
  }
  while (start < head && isPunctuation(tokens[start])) start++
  return start
}

/** The bracket that an acronym in brackets opens with: "Ministers' (AEM) meeting". */
function openingOf(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i > at - 4 && i >= 0; i--) if (tokens[i]?.lower === '(') return i
  return null
}

/** "the 7th Agriculture and Fisheries Council": capitals joined before the head belong to it if an article or a number opens them. */
function joinedFrom({ tokens, hits, pack: { meetings: cues } }: Ground, at: number, sentence: Sentence): number | null {
  let i = at - 1
  while (i >= sentence.from && isCapital(tokens[i]) && !isNumbered(tokens, i, cues) && at - i < 7) i -= tokens[i - 1]?.lower === ',' && isCapital(tokens[i - 2]) ? 2 : 1
  if (i < sentence.from) return sentence.from
  if (isNumbered(tokens, i, cues)) return i
  if (cues.articles.has(tokens[i]?.lower ?? '') || cues.definite.has(tokens[i]?.lower ?? '')) return i + 1
  const party = hits.all(at - 1).some(({ value: { kind } }) => kind === 'country' || kind === 'city' || kind === 'organization' || kind === 'organ' || kind === 'body' || kind === 'firstName' || kind === 'office')
  return party || isCapital(tokens[i]) ? null : at - i === 2 ? at - 1 : null
}

const isNumbered = (tokens: readonly Token[], at: number, cues: MeetingCues): boolean => tokens[at] !== undefined && cues.ordinal(tokens, at) !== null
