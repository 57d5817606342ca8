import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import { countryAt, partyOfCountry, phraseAt, readItems, type Capacity, type Item, type Party } from '../mentions/parties.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import type { Span } from '../text/span.js'
import { isWord } from '../text/tokens.js'
import { clauseEnd, clauseStart, inSentence, isFinite, quoted } from './actors.js'

/** A party that came or stayed away, and what says so. */
export interface Attendance {
  readonly party: Party
  readonly capacity: Capacity | null
  readonly rule: string
  readonly trigger: Span
}

/** A person in a list of those who came. */
export interface Attendee {
  readonly person: PersonMention
  readonly capacity: Capacity | null
  readonly rule: string
  readonly trigger: Span
}

export interface Presence {
  readonly came: readonly Attendance[]
  readonly stayed: readonly Attendance[]
  readonly attendees: readonly Attendee[]
  /** "representatives of all the states". */
  readonly all: Span | null
}

interface Collector {
  readonly came: Attendance[]
  readonly stayed: Attendance[]
  readonly attendees: Attendee[]
  all: Span | null
  excepted: boolean
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Who is said to have come, to be coming, and to have stayed away. */
export function readPresence(reading: Reading, meeting: Meeting): Presence {
  const found: Collector = { came: [], stayed: [], attendees: [], all: null, excepted: false }
  for (const sentence of reading.sentences) {
    if (meeting.scope[sentence.index] !== 'main' || sentence.zone === 'title' || reading.pack.parties.asides.has(lowerAt(reading, sentence.from))) continue
    const gone = absences(reading, sentence)
    for (const predicate of inSentence(reading.predicates, sentence.index)) {
      if (quoted(reading, predicate.main)) continue
      if (gone.some(({ from, to }) => predicate.main >= from - 1 && predicate.main <= to + 1)) continue
      byPredicate(reading, predicate, sentence, found)
    }
    byPhrase(reading, sentence, gone, found)
    for (const { from, to } of gone) stayAway(reading, sentence, from, to, found)
  }
  if (found.excepted) found.all = null
  return found
}

/** Phrases of a sentence that say that somebody stayed away. */
function absences(reading: Reading, sentence: Sentence): { from: number; to: number }[] {
  const { parties } = reading.pack
  const gone: { from: number; to: number }[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = phraseAt(reading, at, parties.absence)
    if (length && !quoted(reading, at)) {
      gone.push({ from: at, to: at + length })
      at += length - 1
    }
  }
  return gone
}

function stayAway(reading: Reading, sentence: Sentence, from: number, to: number, found: Collector): void {
  const trigger = spanOf(reading.tokens, from, to)
  const subject = { from: startOf(reading, from, sentence), to: from }
  let parties = readItems(reading, subject.from, subject.to)
  if (!parties.some((item) => item.party) && !reading.pack.people.compounds) parties = readItems(reading, to, clauseEnd(reading, to, sentence))
  for (const { party } of parties) if (party) found.stayed.push({ party, capacity: null, rule: 'absent.verb', trigger })
}

/** The left end of what a phrase without a predicate of its own has for a subject. */
function startOf(reading: Reading, at: number, sentence: Sentence): number {
  let start = sentence.from
  for (const other of inSentence(reading.predicates, sentence.index)) if (isFinite(reading, other) && other.to <= at - 1 && other.from < at && other.to > start && !overlapsPhrase(other, at)) start = other.to
  for (let i = at - 1; i > start; i--) {
    const lower = lowerAt(reading, i)
    if (lower === ';' || /^(?:while|whereas|but|а|but)$/.test(lower)) return i + 1
  }
  return start
}
const overlapsPhrase = (predicate: Predicate, at: number): boolean => predicate.to >= at

/** Of "heads of the services of Armenia A, Belarus B" the countries came as well. */
function countryOf(reading: Reading, { countrySpan }: PersonMention): Party | null {
  const hit = countrySpan && reading.hits.of('country').find((country) => reading.tokens[country.from]?.start === countrySpan.start)
  return hit ? partyOfCountry(reading, hit) : null
}

function add(reading: Reading, found: Collector, items: readonly Item[], capacity: Capacity | null, rule: string, trigger: Span): void {
  for (const item of items) {
    const said = item.capacity ?? capacity
    if (item.party) found.came.push({ party: item.party, capacity: said, rule, trigger })
    else if (item.person) {
      found.attendees.push({ person: item.person, capacity: said, rule, trigger })
      const party = item.person.listed ? countryOf(reading, item.person) : null
      if (party) found.came.push({ party, capacity: said, rule, trigger })
    }
  }
}

function byPredicate(reading: Reading, predicate: Predicate, sentence: Sentence, found: Collector): void {
  const { pack: { people: cues, parties } } = reading
  const { sense } = predicate
  if (sense === 'miss' && !predicate.negated) return stayAway(reading, sentence, predicate.from, predicate.to, found)
  if (!(sense === 'attend' || sense === 'invite' || (sense === 'represent' && predicate.voice === 'passive' && cues.compounds)) || predicate.negated || predicate.form === 'infinitive') return
  const trigger = spanOf(reading.tokens, predicate.from, predicate.to)
  const start = clauseStart(reading, predicate, sentence)
  const end = clauseEnd(reading, predicate.to, sentence)
  const rule = sense === 'invite' ? 'party.invited' : 'party.attended'
  const trailing = capacityAround(reading, predicate, start, end)
  if (sense === 'invite') {
    if (predicate.voice === 'passive' && trailing) add(reading, found, subjectItems(reading, start, predicate.from), trailing, rule, trigger)
    if (predicate.voice === 'passive' && trailing && !cues.compounds) add(reading, found, readItems(reading, predicate.to, end), trailing, rule, trigger)
    return
  }
  noteAll(reading, start, end, sentence, found)
  if (sense === 'represent') {
    add(reading, found, subjectItems(reading, start, predicate.from), trailing, 'party.represented', trigger)
    return
  }
  const says = predicate.voice === 'passive' && cues.compounds && (predicate.form === 'finite' || lowerAt(reading, predicate.to) === parties.by)
  const passive = says && readItems(reading, predicate.to, end).length > 0
  const inverted = cues.compounds && !passive && (predicate.form === 'gerund' || predicate.from === sentence.from)
  if (passive || inverted || !cues.compounds) {
    const from = passive && lowerAt(reading, predicate.to) === parties.by ? predicate.to + 1 : predicate.to
    const until = predicate.form === 'gerund' ? sentence.to : end
    add(reading, found, readItems(reading, inverted ? afterBe(reading, from, until) : from, until).filter(({ party }) => !party || cues.compounds || !isObject(reading, party.from, from)), trailing, rule, trigger)
  }
  if (!passive && !inverted) add(reading, found, subjectItems(reading, start, predicate.from), trailing, rule, trigger)
}

/** "Taking part in the event were also | delegations ...". */
function afterBe(reading: Reading, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 14); at++) if (/^(?:were|was|are|is|be)$/.test(lowerAt(reading, at))) return lowerAt(reading, at + 1) === 'also' ? at + 2 : at + 1
  return from
}

/** In Russian the object of the verb may hold an organization: в заседании Совета СНГ. It stands after a preposition. */
function isObject(reading: Reading, at: number, from: number): boolean {
  for (let i = at; i >= from && at - i < 12; i--) {
    const lower = lowerAt(reading, i)
    if (/^(?:в|во|на|от)$/.test(lower)) return true
    if (reading.pack.parties.delegates(lower) || /^[,:]$/.test(lower)) return false
  }
  return false
}

/** Those named before the verb; what stands after a preposition is where and when. */
function subjectItems(reading: Reading, from: number, to: number): Item[] {
  const { people: cues } = reading.pack
  let start = from
  while (start < to && !isWord(reading.tokens[start])) start++
  return readItems(reading, start, to).filter(({ party, person }) => {
    const first = itemStart(reading, party?.from ?? person?.from ?? start, start)
    const lower = lowerAt(reading, first)
    if (person && cues.belongs.has(lowerAt(reading, person.from - 1))) return false
    return !(cues.abroad.has(lower) || lower === 'from' || lower === 'от' || lower === 'с' || lower === 'as' || lower === 'according' || lower === 'for' || lower === 'during' || lower === 'behalf' || lower === 'besides' || lower === 'among')
  })
}

function itemStart(reading: Reading, at: number, floor: number): number {
  let start = at
  while (start > floor && !/^[,;:(]$/.test(lowerAt(reading, start - 1)) && !reading.pack.people.and.has(lowerAt(reading, start - 1))) start--
  return start
}

/** "as observers" beside the verb. */
function capacityAround(reading: Reading, predicate: Predicate, start: number, end: number): Capacity | null {
  const { parties } = reading.pack
  const near = Math.min(end, predicate.to + 14)
  for (let at = predicate.to; at < near; at++) {
    const lower = lowerAt(reading, at)
    const cued = /^(?:as|качестве)$/.test(lowerAt(reading, at - 1)) || /^(?:an|a|the)$/.test(lowerAt(reading, at - 1)) || /^(?:as|качестве)$/.test(lowerAt(reading, at - 2))
    // "..., в качестве наблюдателя - Узбекистан" speaks of what follows
    const closes = at + 1 >= end || /^[.,;]$/.test(lowerAt(reading, at + 1)) || at - predicate.to < 4
    if (cued && closes && parties.observer(lower)) return 'observer'
    if (cued && closes && parties.guest(lower)) return 'guest'
  }
  for (let at = start; at < predicate.from; at++) {
    const cued = lowerAt(reading, at - 1) === 'качестве'
    if (cued && parties.observer(lowerAt(reading, at))) return 'observer'
    if (cued && parties.guest(lowerAt(reading, at))) return 'guest'
  }
  return null
}

/** Lists outside of verbs of coming: "with the participation of", "sent observers", "delegations of X shared". */
function byPhrase(reading: Reading, sentence: Sentence, gone: readonly { from: number; to: number }[], found: Collector): void {
  const { pack: { people: cues, parties } } = reading
  for (let at = sentence.from; at < sentence.to; at++) {
    const after = phraseAt(reading, at, parties.attendance)
    if (after && !gone.length && !quoted(reading, at)) {
      add(reading, found, subjectItems(reading, startOf(reading, at, sentence), at), null, 'party.presence', spanOf(reading.tokens, at, at + after))
      at += after - 1
      continue
    }
    const beside = phraseAt(reading, at, parties.besides)
    if (beside && comes(reading, sentence)) {
      let end = at + beside
      for (let depth = 0; end < sentence.to && (depth > 0 || lowerAt(reading, end) !== ','); end++) depth += lowerAt(reading, end) === '(' ? 1 : lowerAt(reading, end) === ')' ? -1 : 0
      add(reading, found, readItems(reading, at + beside, end), null, 'party.besides', spanOf(reading.tokens, at, at + beside))
    }
    if (quoted(reading, at) || gone.some(({ from, to }) => at >= from - 2 && at < to)) continue
    const length = phraseAt(reading, at, parties.presence)
    if (length) {
      const end = clauseEnd(reading, at + length, sentence)
      add(reading, found, readItems(reading, at + length, end), null, 'party.presence', spanOf(reading.tokens, at, at + length))
      noteAll(reading, at + length, end, sentence, found)
      at += length - 1
      continue
    }
    const excepted = phraseAt(reading, at, parties.except)
    if (excepted && inSentence(reading.predicates, sentence.index).some((predicate) => predicate.sense === 'attend')) {
      found.excepted = true
      const verb = inSentence(reading.predicates, sentence.index).find((predicate) => predicate.sense === 'attend' && predicate.from > at)
      const end = verb ? verb.from : clauseEnd(reading, at + excepted, sentence)
      for (const { party } of readItems(reading, at + excepted, end)) if (party) {
        found.stayed.push({ party, capacity: null, rule: 'absent.except', trigger: spanOf(reading.tokens, at, at + excepted) })
        drop(found, party)
      }
    }
    if (SPEECHES.test(lowerAt(reading, at)) && lowerAt(reading, at + 1) === parties.by) {
      const from = cues.articles.has(lowerAt(reading, at + 2)) ? at + 3 : at + 2
      if (parties.delegates(lowerAt(reading, from)) && parties.of.has(lowerAt(reading, from + 1))) add(reading, found, readItems(reading, from, clauseEnd(reading, from, sentence)).filter(({ party }) => party), null, 'party.spoke', spanOf(reading.tokens, at, from + 1))
    }
    if (parties.send.has(lowerAt(reading, at))) sent(reading, sentence, at, found)
    // "reports by the delegations of Azerbaijan, Georgia and Uzbekistan"
    if (/^(?:delegations?|делегаци[иия]?)$/.test(lowerAt(reading, at)) && (parties.of.has(lowerAt(reading, at + 1)) || !cues.compounds)) {
      const from = parties.of.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1
      const first = countryAt(reading, cues.articles.has(lowerAt(reading, from)) ? from + 1 : from)
      if (first && !gone.length) add(reading, found, countriesFrom(reading, first.from, sentence.to).map((party) => ({ party, capacity: null })), null, 'party.delegation', spanOf(reading.tokens, at, at + 1))
    }
  }
}

const SPEECHES = /^(?:statements?|reports?|presentations?|remarks|speeches|interventions?)$/

/** Does the sentence speak of coming at all? */
const comes = (reading: Reading, sentence: Sentence): boolean => {
  if (inSentence(reading.predicates, sentence.index).some((predicate) => predicate.sense === 'attend')) return true
  for (let at = sentence.from; at < sentence.to; at++) if (phraseAt(reading, at, reading.pack.parties.presence) || reading.pack.parties.send.has(lowerAt(reading, at))) return true
  return false
}

/** Countries one after the other. */
function countriesFrom(reading: Reading, at: number, to: number): Party[] {
  const { people: cues } = reading.pack
  const parties: Party[] = []
  for (let i = at; i < to; ) {
    const country = countryAt(reading, i)
    if (country) {
      parties.push(partyOfCountry(reading, country, true))
      i = country.to
    } else if (lowerAt(reading, i) === ',' || cues.and.has(lowerAt(reading, i)) || cues.articles.has(lowerAt(reading, i))) i++
    else break
  }
  return parties
}

function drop(found: Collector, party: Party): void {
  const at = found.came.findIndex(({ party: other }) => other.from === party.from)
  if (at >= 0) found.came.splice(at, 1)
}

/** "Azerbaijan, Turkmenistan and Uzbekistan sent observers", Иран и Пакистан направили наблюдателей. */
function sent(reading: Reading, sentence: Sentence, at: number, found: Collector): void {
  const { parties } = reading.pack
  let object = -1
  let capacity: Capacity | null = null
  for (let i = at + 1; i < Math.min(sentence.to, at + 7); i++) {
    const lower = lowerAt(reading, i)
    if (parties.observer(lower)) { object = i; capacity = 'observer'; break }
    if (parties.guest(lower)) { object = i; capacity = 'guest'; break }
    if (parties.side.has(lower) || (parties.delegates(lower) && !inSentence(reading.people, sentence.index).some((mention) => mention.from <= i && i < mention.to))) { object = i; break }
  }
  if (object < 0) return
  for (let i = at - 1; i >= sentence.from && at - i < 4; i--) if (parties.not.has(lowerAt(reading, i))) return
  const verb = inSentence(reading.predicates, sentence.index).find((predicate) => predicate.from <= at && at < predicate.to)?.from ?? at
  const start = startOf(reading, verb, sentence)
  add(reading, found, subjectItems(reading, start, verb), capacity, 'party.sent', spanOf(reading.tokens, at, object + 1))
}

/** "representatives of all the States of the Organization", "all member states". */
function noteAll(reading: Reading, from: number, to: number, sentence: Sentence, found: Collector): void {
  const { pack: { people: cues, parties } } = reading
  for (let at = from; at < to; at++) {
    const lower = lowerAt(reading, at)
    const counted = /^(?:\d{1,3}|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(lower) && lowerAt(reading, at - 1) === 'the'
    if (!parties.all.has(lower) && !counted) continue
    for (let i = at + 1; i < Math.min(to, at + 6); i++) {
      const word = lowerAt(reading, i)
      if (!isWord(reading.tokens[i]) && !/^\d+$/.test(word)) break
      if (!parties.states(word)) continue
      const member = parties.member(lowerAt(reading, i - 1)) || parties.member(lowerAt(reading, i + 1)) || parties.member(lowerAt(reading, i + 2))
      const ofBody = cues.firm.has(lowerAt(reading, i + 1)) && (reading.hits.all(lowerAt(reading, i + 2) === 'the' ? i + 3 : i + 2).some((hit) => hit.value.kind === 'organization') || /^(?:organi[sz]ation|union|community|commonwealth|council|association|group)$/.test(lowerAt(reading, i + 3)))
      const inRussian = !cues.compounds && (reading.hits.all(i + 1).some((hit) => hit.value.kind === 'organization') || /^(?:организации|содружества|союза)$/.test(lowerAt(reading, i + 1)))
      if (member || ofBody || inRussian) {
        if (counted && !member) break
        found.all ??= spanOf(reading.tokens, at, i + 1)
      }
      break
    }
  }
  for (let at = from; at < sentence.to; at++) if (phraseAt(reading, at, parties.except)) found.excepted = true
}
