import { spanOf } from '../mentions/lexicon.js'
import { readItems } from '../mentions/parties.js'
import { phraseAt } from '../mentions/party.js'
import type { Reading, Sentence } from '../reading.js'
import { clauseEnd, predicatesIn, quoted } from './actors.js'
import { subjectStart, type Attendances } from './attendances.js'

/** A phrase that says that somebody stayed away. Token indexes; `to` is exclusive. */
export interface Absence {
  readonly from: number
  readonly to: number
}

/** The phrases of a sentence that say that somebody stayed away. */
export function absences(reading: Reading, sentence: Sentence): Absence[] {
  const gone: Absence[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = phraseAt(reading, at, reading.pack.parties.absence)
    if (length && !quoted(reading, at)) {
      gone.push({ from: at, to: at + length })
      at += length - 1
    }
  }
  return gone
}

/** Notes whom the phrase says to have stayed away. */
export function stayAway(reading: Reading, sentence: Sentence, { from, to }: Absence, found: Attendances): void {
  const trigger = spanOf(reading.tokens, from, to)
  let items = readItems(reading, subjectStart(reading, from, sentence), from)
  if (!items.some((item) => item.party) && !reading.pack.people.compounds) items = readItems(reading, to, clauseEnd(reading, to, sentence))
  for (const { party } of items) if (party) found.stayed.push({ party, capacity: null, rule: 'absent.verb', trigger })
}

/** "all states except Mali": those named have not come. */
export function exceptions(reading: Reading, sentence: Sentence, at: number, length: number, found: Attendances): void {
  const attend = predicatesIn(reading, sentence.index).filter((predicate) => predicate.sense === 'attend')
  if (!attend.length) return
  found.excepted = true
  const end = attend.find((predicate) => predicate.from > at)?.from ?? clauseEnd(reading, at + length, sentence)
  for (const { party } of readItems(reading, at + length, end)) if (party) {
    found.stayed.push({ party, capacity: null, rule: 'absent.except', trigger: spanOf(reading.tokens, at, at + length) })
    const came = found.came.findIndex(({ party: other }) => other.from === party.from)
    if (came >= 0) found.came.splice(came, 1)
  }
}
