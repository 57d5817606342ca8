import { spanOf } from '../mentions/lexicon.js'
import { readItems, type Capacity } from '../mentions/parties.js'
import { countryAt, partyOfCountry, phraseAt, type Party } from '../mentions/party.js'
import type { Reading, Sentence } from '../reading.js'
import { clauseEnd, inSentence, predicatesIn, quoted } from './actors.js'
import { exceptions, type Absence } from './absences.js'
import { noteAll } from './all-members.js'
import { note, subjectItems, subjectStart, type Attendances } from './attendances.js'
import { sidesOf } from './sides.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Lists outside of verbs of coming: "with the participation of", "sent observers", "delegations of X shared". */
export function byPhrase(reading: Reading, sentence: Sentence, gone: readonly Absence[], found: Attendances): void {
  const { parties } = reading.pack
  for (let at = sentence.from; at < sentence.to; at++) {
    const after = phraseAt(reading, at, parties.attendance)
    if (after && !gone.length && !quoted(reading, at)) {
      note(reading, found, subjectItems(reading, subjectStart(reading, at, sentence), at), null, 'party.presence', spanOf(reading.tokens, at, at + after))
      at += after - 1
      continue
    }
    const beside = phraseAt(reading, at, parties.besides)
    if (beside && comes(reading, sentence)) note(reading, found, readItems(reading, at + beside, commaAfter(reading, at + beside, sentence)), null, 'party.besides', spanOf(reading.tokens, at, at + beside))
    if (quoted(reading, at) || gone.some(({ from, to }) => at >= from - 2 && at < to)) continue
    const length = phraseAt(reading, at, parties.presence)
    if (length) {
      const end = clauseEnd(reading, at + length, sentence)
      note(reading, found, readItems(reading, at + length, end), null, 'party.presence', spanOf(reading.tokens, at, at + length))
      noteAll(reading, at + length, end, sentence, found)
      at += length - 1
      continue
    }
    const excepted = phraseAt(reading, at, parties.except)
    if (excepted) exceptions(reading, sentence, at, excepted, found)
    if (parties.coming.has(lowerAt(reading, at))) takesPart(reading, sentence, at, found)
    composed(reading, sentence, at, found)
    spoke(reading, sentence, at, found)
    if (parties.send.has(lowerAt(reading, at))) sent(reading, sentence, at, found)
    if (!gone.length) delegationsOf(reading, sentence, at, found)
  }
}

/** "Участие в саммите принимает X": the verb stands apart from its noun. */
function takesPart(reading: Reading, sentence: Sentence, at: number, found: Attendances): void {
  const verb = predicatesIn(reading, sentence.index).find(({ from, main }) => from > at + 1 && from - at < 9 && reading.pack.parties.takes(lowerAt(reading, main)))
  if (verb) note(reading, found, readItems(reading, verb.to, clauseEnd(reading, verb.to, sentence)), null, 'party.attended', spanOf(reading.tokens, at, verb.to))
}

/** Up to the next comma outside of brackets. */
function commaAfter(reading: Reading, at: number, sentence: Sentence): number {
  let end = at
  for (let depth = 0; end < sentence.to && (depth > 0 || lowerAt(reading, end) !== ','); end++) depth += lowerAt(reading, end) === '(' ? 1 : lowerAt(reading, end) === ')' ? -1 : 0
  return end
}

/** Does the sentence speak of coming at all? */
const comes = (reading: Reading, sentence: Sentence): boolean => {
  if (predicatesIn(reading, sentence.index).some((predicate) => predicate.sense === 'attend')) return true
  for (let at = sentence.from; at < sentence.to; at++) if (phraseAt(reading, at, reading.pack.parties.presence) || reading.pack.parties.send.has(lowerAt(reading, at))) return true
  return false
}

/** "The Vincentian delegation comprised of A and B", "в состав узбекской делегации вошли A и B". */
function composed(reading: Reading, sentence: Sentence, at: number, found: Attendances): void {
  const { parties } = reading.pack
  const length = phraseAt(reading, at, parties.composed)
  if (!length) return
  const side = sidesOf(reading, sentence).find((other) => other.to === at && other.party && (parties.delegation.has(lowerAt(reading, other.to - 1)) || parties.delegation.has(lowerAt(reading, other.from))))
  if (!side?.party) return
  const people = readItems(reading, at + length, clauseEnd(reading, at + length, sentence)).filter(({ person }) => person)
  note(reading, found, [{ party: side.party, capacity: null }, ...people], null, 'party.composed', spanOf(reading.tokens, side.from, at + length), side.party)
}

/** "statements by representatives of the IOM". */
function spoke(reading: Reading, sentence: Sentence, at: number, found: Attendances): void {
  const { people: cues, parties } = reading.pack
  if (!parties.speeches.has(lowerAt(reading, at)) || lowerAt(reading, at + 1) !== parties.by) return
  const from = cues.articles.has(lowerAt(reading, at + 2)) ? at + 3 : at + 2
  if (!parties.delegates(lowerAt(reading, from)) || !parties.of.has(lowerAt(reading, from + 1))) return
  note(reading, found, readItems(reading, from, clauseEnd(reading, from, sentence)).filter(({ party }) => party), null, 'party.spoke', spanOf(reading.tokens, at, from + 1))
}

/** "reports by the delegations of Azerbaijan, Georgia and Uzbekistan". */
function delegationsOf(reading: Reading, sentence: Sentence, at: number, found: Attendances): void {
  const { people: cues, parties } = reading.pack
  if (!parties.delegation.has(lowerAt(reading, at)) || !(parties.of.has(lowerAt(reading, at + 1)) || !cues.compounds)) return
  const from = parties.of.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1
  const first = countryAt(reading, cues.articles.has(lowerAt(reading, from)) ? from + 1 : from)
  if (first) note(reading, found, countriesFrom(reading, first.from, sentence.to).map((party) => ({ party, capacity: null })), null, 'party.delegation', spanOf(reading.tokens, at, at + 1))
}

/** Countries one after the other. */
export function countriesFrom(reading: Reading, at: number, to: number): Party[] {
  const { people: cues } = reading.pack
  const found: Party[] = []
  for (let i = at; i < to; ) {
    const country = countryAt(reading, i)
    if (country) {
      found.push(partyOfCountry(reading, country, true))
      i = country.to
    } else if (lowerAt(reading, i) === ',' || cues.and.has(lowerAt(reading, i)) || cues.articles.has(lowerAt(reading, i))) i++
    else break
  }
  return found
}

/** "Azerbaijan, Turkmenistan and Uzbekistan sent observers", Иран и Пакистан направили наблюдателей. */
function sent(reading: Reading, sentence: Sentence, at: number, found: Attendances): void {
  const { parties } = reading.pack
  const object = objectOf(reading, sentence, at)
  if (!object) return
  for (let i = at - 1; i >= sentence.from && at - i < 4; i--) if (parties.not.has(lowerAt(reading, i))) return
  const verb = predicatesIn(reading, sentence.index).find((predicate) => predicate.from <= at && at < predicate.to)?.from ?? at
  note(reading, found, subjectItems(reading, subjectStart(reading, verb, sentence), verb), object.capacity, 'party.sent', spanOf(reading.tokens, at, object.at + 1))
}

/** Whom they sent: observers, guests, a delegation. */
function objectOf(reading: Reading, sentence: Sentence, at: number): { at: number; capacity: Capacity | null } | null {
  const { parties } = reading.pack
  for (let i = at + 1; i < Math.min(sentence.to, at + 7); i++) {
    const lower = lowerAt(reading, i)
    if (parties.observer(lower)) return { at: i, capacity: 'observer' }
    if (parties.guest(lower)) return { at: i, capacity: 'guest' }
    if (parties.side.has(lower) || (parties.delegates(lower) && !inSentence(reading.people, sentence.index).some((mention) => mention.from <= i && i < mention.to))) return { at: i, capacity: null }
  }
  return null
}
