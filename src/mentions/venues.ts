import { phraseAt } from '../meetings/circumstance-cues.js'
import type { Reading, Sentence } from '../reading.js'
import { wordsOf } from '../text/source.js'
import type { Span } from '../text/span.js'
import { isCapital, isPunctuation, isWord, type Token } from '../text/tokens.js'
import { spanOf } from './lexicon.js'

/** A building or institution after a preposition: "at the CSTO Crisis Response Centre". Token indexes; `from` is the preposition. */
export interface VenueMention {
  readonly from: number
  readonly to: number
  readonly sentence: Sentence
  readonly name: string
  readonly span: Span
}

const LONGEST = 14

/** Is the word one of the venues of the language? Entries ending in "*" stand for every ending. */
function isVenue(word: string, venues: readonly string[]): boolean {
  for (const venue of venues) if (venue.endsWith('*') ? word.startsWith(venue.slice(0, -1)) : word === venue) return true
  return false
}

/** Ends a venue: a preposition of place before a place, a date, a verb. */
function readVenue(reading: Reading, at: number, first: number, sentence: Sentence, dates: ReadonlySet<number>, premises: boolean): VenueMention | null {
  const { tokens, hits, source, pack: { circumstances: cues } } = reading
  let to = first
  let head = premises ? first : -1
  let capital = false
  let quote = false
  for (; to < sentence.to && to - first < LONGEST; to++) {
    const token = tokens[to] as Token
    if (token.lower === '"') { quote = !quote; continue }
    if (isPunctuation(token) && token.lower !== "'s" && token.lower !== "'" && !quote) break
    if (dates.has(token.start) || (cues.venueEnds.has(token.lower) && to > first)) break
    if (hits.at(to, 'meeting') && head < 0) return null
    if (hits.all(to).some(({ value }) => value.kind === 'verb' && !('noun' in value && value.noun) && (value.form === 'past' || value.form === 'reflexive-past' || value.form === 'future'))) break
    if (head < 0 && isVenue(token.lower, cues.venues)) head = to
    if (isCapital(token)) capital = true
  }
  if (to === first || quote) return null
  const institution = cues.venueLinks.has('at') && (tokens[at] as Token).lower === 'at' && (hits.at(first, 'organization') ?? hits.at(first, 'agency'))
  if (head < 0 && !institution) return null
  if (!capital && !quote) return null
  if (head >= 0 && !cues.venueLinks.has('at') && head - first > 3) return null
  const name = wordsOf(source, spanOf(tokens, first, to))
  return { from: at, to, sentence, name: premises ? name : cues.venueName(name), span: spanOf(tokens, first, to) }
}

/** The venues of the text, in order. */
export function findVenues(reading: Reading): VenueMention[] {
  const { tokens, sentences, pack: { circumstances: cues } } = reading
  const dates = new Set(reading.dates.map(({ start }) => start))
  const out: VenueMention[] = []
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const premises = phraseAt(tokens, i, cues.premises)
      if (!premises && !cues.venueLinks.has((tokens[i] as Token).lower)) continue
      let first = premises ? i + premises : i + 1
      while (cues.articles.has(tokens[first]?.lower ?? '')) first++
      if (first >= sentence.to || (!isWord(tokens[first]) && (tokens[first] as Token).lower !== '"')) continue
      const venue = readVenue(reading, i, first, sentence, dates, premises > 0)
      if (!venue) continue
      out.push(venue)
      i = venue.to - 1
    }
  }
  return out
}
