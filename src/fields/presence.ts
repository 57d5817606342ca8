import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import { readItems, type Capacity } from '../mentions/parties.js'
import { phraseAt } from '../mentions/party.js'
import type { Reading, Sentence } from '../reading.js'
import { absences, stayAway } from './absences.js'
import { clauseEnd, clauseStart, inSentence, listOf, predicatesIn, quoted, verbBetween } from './actors.js'
import { noteAll } from './all-members.js'
import { note, subjectItems, type Attendances, type Presence } from './attendances.js'
import { namedParties, whoMet } from './named-parties.js'
import { isHeadline } from './headline.js'
import { byPhrase } from './presence-phrases.js'
import { sidesOf } from './sides.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Who is said to have come, to be coming, and to have stayed away. */
export function readPresence(reading: Reading, meeting: Meeting): Presence {
  const found: Attendances = { came: [], stayed: [], attendees: [], all: null, excepted: false }
  for (const sentence of reading.sentences) {
    if (meeting.scope[sentence.index] !== 'main' || isHeadline(reading, sentence) || reading.pack.parties.asides.has(lowerAt(reading, sentence.from))) continue
    const gone = absences(reading, sentence)
    for (const predicate of predicatesIn(reading, sentence.index)) {
      if (quoted(reading, predicate.main)) continue
      if (gone.some(({ from, to }) => predicate.main >= from - 1 && predicate.main <= to + 1)) continue
      byPredicate(reading, predicate, sentence, found)
      whoMet(reading, meeting, predicate, sentence, found)
    }
    byPhrase(reading, sentence, gone, found)
    for (const absence of gone) stayAway(reading, sentence, absence, found)
  }
  namedParties(reading, meeting, found)
  if (found.excepted) found.all = null
  return found
}

function byPredicate(reading: Reading, predicate: Predicate, sentence: Sentence, found: Attendances): void {
  const { pack: { people: cues, parties } } = reading
  const { sense, voice } = predicate
  if (sense === 'miss' && !predicate.negated) return stayAway(reading, sentence, predicate, found)
  if (predicate.negated || predicate.form === 'infinitive') return
  if (sense === 'represent' && voice === 'active') return representatives(reading, predicate, sentence, found)
  if (!(sense === 'attend' || sense === 'invite' || (sense === 'represent' && cues.compounds)) || isElsewhere(reading, predicate, sentence)) return
  const trigger = spanOf(reading.tokens, predicate.from, predicate.to)
  const start = clauseStart(reading, predicate, sentence)
  const end = clauseEnd(reading, predicate.to, sentence)
  const trailing = capacityAround(reading, predicate, start, end)
  if (sense === 'invite') {
    if (voice !== 'passive' || !trailing) return
    note(reading, found, subjectItems(reading, start, predicate.from), trailing, 'party.invited', trigger)
    if (!cues.compounds) note(reading, found, readItems(reading, predicate.to, end), trailing, 'party.invited', trigger)
    return
  }
  noteAll(reading, start, end, sentence, found)
  if (sense === 'represent') return note(reading, found, subjectItems(reading, start, predicate.from), trailing, 'party.represented', trigger)
  const says = voice === 'passive' && cues.compounds && (predicate.form === 'finite' || lowerAt(reading, predicate.to) === parties.by)
  const passive = says && readItems(reading, predicate.to, end).length > 0
  const inverted = cues.compounds && !passive && (predicate.form === 'gerund' || predicate.from === sentence.from)
  if (passive || inverted || !cues.compounds) {
    const from = passive && lowerAt(reading, predicate.to) === parties.by ? predicate.to + 1 : predicate.to
    const until = predicate.form === 'gerund' ? sentence.to : end
    const items = readItems(reading, inverted ? afterBe(reading, from, until) : from, until)
    note(reading, found, items.filter(({ party }) => !party || cues.compounds || !isObject(reading, party.from, from)), trailing, 'party.attended', trigger)
  }
  // "A meeting of the Council was attended by many": what is attended does not come
  if (!passive && !inverted && !(says && predicate.form === 'finite' && lowerAt(reading, predicate.to) === parties.by)) note(reading, found, subjectItems(reading, start, predicate.from), trailing, 'party.attended', trigger)
}

/** "to take part in the organization's activity", "a gathering": no coming to a meeting. */
function isElsewhere(reading: Reading, predicate: Predicate, sentence: Sentence): boolean {
  const { hits, pack: { people: cues, parties } } = reading
  if (predicate.form === 'gerund' && hits.at(predicate.main, 'meeting')) return true
  if (predicate.voice === 'passive' && cues.compounds) return false
  if (!parties.objects.has(lowerAt(reading, predicate.to))) return false
  for (let at = predicate.to + 1; at < Math.min(sentence.to, predicate.to + 7); at++) {
    if (/^[,;:]$/.test(lowerAt(reading, at)) || hits.at(at, 'meeting') || hits.at(at, 'body') || hits.at(at, 'organ')) return false
    if (parties.elsewhere(lowerAt(reading, at))) return true
  }
  return false
}

/** "Украину представляют A, B и C": several who represent a party have no head among them. */
function representatives(reading: Reading, predicate: Predicate, sentence: Sentence, found: Attendances): void {
  const { people: cues } = reading.pack
  const people = inSentence(reading.people, sentence.index).filter((person) => person.name)
  if (!cues.compounds && !people.some((person) => person.from >= predicate.to && person.from - predicate.to < 4) && isPost(reading, predicate.to)) {
    const parties = readItems(reading, clauseStart(reading, predicate, sentence), predicate.from).filter(({ party }) => party?.country)
    note(reading, found, parties, null, 'party.represented', spanOf(reading.tokens, predicate.from, predicate.to))
    return
  }
  const side = sidesOf(reading, sentence).find(({ from, to, party }) => party && (from >= predicate.to ? from - predicate.to < 4 : predicate.from - to < 7))
  if (!side?.party) return
  const first = people.find((person) => person.from >= predicate.to && person.from - predicate.to < 6) ?? people.find((person) => person.to <= predicate.from && predicate.from - person.to < 3)
  if (!first || verbBetween(reading, sentence.index, Math.min(first.to, predicate.to), Math.max(first.from, predicate.from))) return
  const list = listOf(reading, first)
  if (list.length < 2) return
  const trigger = spanOf(reading.tokens, predicate.from, predicate.to)
  note(reading, found, [{ party: side.party, capacity: null }, ...list.map((person) => ({ person, capacity: null }))], null, 'party.represented', trigger, side.party)
}

/** Does a post begin here, singular or plural: "Азербайджан и Туркменистан представят замминистры"? */
const isPost = ({ hits }: Reading, at: number): boolean => hits.all(at).some(({ value }) => value.kind === 'office')

/** "Taking part in the event were also | delegations ...". */
function afterBe(reading: Reading, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 14); at++) if (reading.pack.parties.be.has(lowerAt(reading, at))) return at + 1
  return from
}

/** In Russian the object of the verb may hold an organization: в заседании Совета СНГ. It stands after a preposition. */
function isObject(reading: Reading, at: number, from: number): boolean {
  for (let i = at; i >= from && at - i < 12; i--) {
    const lower = lowerAt(reading, i)
    if (reading.pack.parties.objects.has(lower)) return true
    if (reading.pack.parties.delegates(lower) || /^[,:]$/.test(lower) || (i < at && reading.pack.people.and.has(lower))) return false
  }
  return false
}

/** "as observers" beside the verb. */
function capacityAround(reading: Reading, predicate: Predicate, start: number, end: number): Capacity | null {
  const { people: cues, parties } = reading.pack
  const near = Math.min(end, predicate.to + 14)
  for (let at = predicate.to; at < near; at++) {
    const before = lowerAt(reading, at - 1)
    if (!parties.as.has(before) && !cues.articles.has(before) && !parties.as.has(lowerAt(reading, at - 2))) continue
    // "..., в качестве наблюдателя - Узбекистан" speaks of what follows
    const next = at + 1 + phraseAt(reading, at + 1, parties.ofHonor)
    if (next < end && !/^[.,;]$/.test(lowerAt(reading, next)) && at - predicate.to > 3) continue
    const said = capacityOf(reading, at)
    if (said) return said
  }
  for (let at = start; at < predicate.from; at++) if (!cues.compounds && parties.as.has(lowerAt(reading, at - 1)) && capacityOf(reading, at)) return capacityOf(reading, at)
  return null
}

const capacityOf = (reading: Reading, at: number): Capacity | null => {
  const { parties } = reading.pack
  return parties.observer(lowerAt(reading, at)) ? 'observer' : parties.guest(lowerAt(reading, at)) ? 'guest' : null
}
