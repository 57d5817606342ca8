import type { Predicate } from '../frames/predicate.js'
import type { Capacity, Item } from '../mentions/parties.js'
import { partyOfCountry, type Party } from '../mentions/party.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import type { Span } from '../text/span.js'
import { isWord } from '../text/tokens.js'
import { readItems } from '../mentions/parties.js'
import { isFinite, predicatesIn } from './actors.js'

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
  /** Whose people the list names: "the Vincentian delegation comprised of". */
  readonly party: Party | null
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

/** What is found while the text is read. */
export interface Attendances {
  readonly came: Attendance[]
  readonly stayed: Attendance[]
  readonly attendees: Attendee[]
  all: Span | null
  excepted: boolean
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Of "heads of the services of Armenia A, Belarus B" the countries came as well. */
function countryOf(reading: Reading, { countrySpan }: PersonMention): Party | null {
  const hit = countrySpan && reading.hits.of('country').find((country) => reading.tokens[country.from]?.start === countrySpan.start)
  return hit ? partyOfCountry(reading, hit) : null
}

/** Notes the items of a list as having come; `of` is the party whose people they are. */
export function note(reading: Reading, found: Attendances, items: readonly Item[], capacity: Capacity | null, rule: string, trigger: Span, of: Party | null = null): void {
  for (const item of items) {
    const said = item.capacity ?? capacity
    if (item.party) found.came.push({ party: item.party, capacity: said, rule, trigger })
    else if (item.person) {
      found.attendees.push({ person: item.person, party: of, capacity: said, rule, trigger })
      const party = item.person.listed ? countryOf(reading, item.person) : null
      if (party) found.came.push({ party, capacity: said, rule, trigger })
    }
  }
}

/** The left end of what a phrase without a predicate of its own has for a subject. */
export function subjectStart(reading: Reading, at: number, sentence: Sentence): number {
  let start = sentence.from
  for (const other of predicatesIn(reading, sentence.index)) if (ends(reading, other, at) && other.to > start) start = other.to
  for (let i = at - 1; i > start; i--) {
    const lower = lowerAt(reading, i)
    if (lower === ';' || reading.pack.parties.contrast.has(lower)) return i + 1
  }
  return start
}

const ends = (reading: Reading, predicate: Predicate, at: number): boolean => isFinite(reading, predicate) && predicate.to <= at - 1 && predicate.from < at

/** Those named before the verb; what stands after a preposition is where and when. */
export function subjectItems(reading: Reading, from: number, to: number): Item[] {
  const { people: cues, parties } = reading.pack
  let start = from
  while (start < to && !isWord(reading.tokens[start])) start++
  return readItems(reading, start, to).filter(({ party, person }) => {
    if (person && cues.belongs.has(lowerAt(reading, person.from - 1))) return false
    const first = lowerAt(reading, itemStart(reading, party?.from ?? person?.from ?? start, start))
    return !cues.abroad.has(first) && !parties.prefaces.has(first)
  })
}

function itemStart(reading: Reading, at: number, floor: number): number {
  let start = at
  while (start > floor && !/^[,;:(]$/.test(lowerAt(reading, start - 1)) && !reading.pack.people.and.has(lowerAt(reading, start - 1))) start--
  return start
}
