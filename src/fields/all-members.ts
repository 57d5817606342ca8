import { spanOf } from '../mentions/lexicon.js'
import { phraseAt } from '../mentions/party.js'
import type { Reading, Sentence } from '../reading.js'
import { isNumber, isWord } from '../text/tokens.js'
import type { Attendances } from './attendances.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** "representatives of all the States of the Organization", "all member states". */
export function noteAll(reading: Reading, from: number, to: number, sentence: Sentence, found: Attendances): void {
  const { people: cues, parties } = reading.pack
  for (let at = from; at < to; at++) {
    const counted = (isNumber(reading.tokens[at]) || parties.counted.has(lowerAt(reading, at))) && cues.articles.has(lowerAt(reading, at - 1))
    if (!parties.all.has(lowerAt(reading, at)) && !counted) continue
    const states = statesAfter(reading, at, to)
    if (states < 0) continue
    const members = parties.member(lowerAt(reading, states - 1)) || parties.member(lowerAt(reading, states + 1)) || parties.member(lowerAt(reading, states + 2))
    if (members || (!counted && ofUnion(reading, states))) found.all ??= spanOf(reading.tokens, at, states + 1)
  }
  for (let at = from; at < sentence.to; at++) if (phraseAt(reading, at, parties.except)) found.excepted = true
}

/** The word for states a few words after "all"; -1 for none. */
function statesAfter(reading: Reading, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    if (!isWord(reading.tokens[i]) && !isNumber(reading.tokens[i])) return -1
    if (reading.pack.parties.states(lowerAt(reading, i))) return i
  }
  return -1
}

/** "states of the Organization", государств СНГ. */
function ofUnion(reading: Reading, states: number): boolean {
  const { people: cues, parties } = reading.pack
  let at = states + 1
  if (cues.compounds) {
    if (!cues.firm.has(lowerAt(reading, at))) return false
    at++
    if (cues.articles.has(lowerAt(reading, at))) at++
  }
  return reading.hits.at(at, 'organization') !== undefined || parties.unions.has(lowerAt(reading, at))
}
