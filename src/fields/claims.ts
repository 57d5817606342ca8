import type { Predicate } from '../frames/predicate.js'
import type { Party } from '../mentions/party.js'
import { referent } from '../mentions/people.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import type { PersonRole } from '../record/parties.js'
import type { Span } from '../text/span.js'
import { listOf, personAfter, subjectBefore } from './actors.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** A role that a place of the text gives to a person. */
export interface RoleClaim {
  readonly person: PersonMention
  readonly role: PersonRole
  readonly rule: string
  readonly span: Span
}

/** The country or side under whose chairmanship the meeting was held. */
export interface Chairing {
  readonly party: Party
  readonly organization: string | null
  readonly span: Span
  readonly rule: string
}

export interface Roles {
  readonly claims: readonly RoleClaim[]
  readonly chairing: readonly Chairing[]
  /** Elected to the chair of the body: in the chair if nobody else is. */
  readonly elected: readonly RoleClaim[]
  /** Places that say that the heads of delegations signed. */
  readonly signed: readonly Span[]
}

export interface Collector {
  readonly claims: RoleClaim[]
  readonly elected: RoleClaim[]
  readonly chairing: Chairing[]
  readonly signed: Span[]
}

export const claim = (found: Collector, people: readonly PersonMention[], role: PersonRole, rule: string, span: Span): void => {
  for (const person of people) found.claims.push({ person, role, rule, span })
}

/** The agents of a passive, and the subject of an active predicate, on whichever side the language puts it. */
export function agents(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention[] {
  const { people: cues, parties } = reading.pack
  if (predicate.voice === 'passive' && cues.compounds) {
    let by = predicate.to
    // "will be opened on April 11 by X"
    while (by < Math.min(sentence.to, predicate.to + 7) && lowerAt(reading, by) !== parties.by && !/^[,;]$/.test(lowerAt(reading, by))) by++
    if (lowerAt(reading, by) !== parties.by) return []
    const agent = personAfter(reading, by + 1, sentence.to, 1)
    return agent ? listOf(reading, agent).filter((other) => other.from >= agent.from) : []
  }
  if (predicate.voice === 'passive' && predicate.form !== 'participle') return []
  if (!cues.compounds) {
    const before = subjectBefore(reading, predicate)
    const after = personAfter(reading, predicate.to, sentence.to, 6)
    const obliged = obligedAfter(reading, predicate, sentence)
    if (obliged) return [obliged]
    const pronoun = pronounBefore(reading, predicate, sentence) ?? pronounAfter(reading, predicate, sentence)
    if (pronoun) return [pronoun]
    const adjacent = before && (before.case === null || before.case === 'nom')
    const agrees = (people: PersonMention[]): PersonMention[] => (people.length === 1 && parties.plural(lowerAt(reading, predicate.main)) && isAlone(reading, people[0] as PersonMention, sentence) ? [] : people)
    if (adjacent && (before.to === predicate.from || !after)) return agrees(listOf(reading, before).filter((other) => other.to <= before.to))
    if (after && (after.case === null || after.case === 'nom') && predicate.form !== 'participle') return agrees(listOf(reading, after).filter((other) => other.from >= after.from))
    return adjacent ? agrees([before]) : []
  }
  const pronoun = pronounBefore(reading, predicate, sentence)
  if (pronoun) return [pronoun]
  const subject = subjectBefore(reading, predicate)
  if (subject) return listOf(reading, subject).filter((other) => other.to <= subject.to)
  // "Co-chairing the session were A and B", "Participated the ministers A and B"
  if (predicate.form === 'gerund' || predicate.from === sentence.from) {
    for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 10); at++) {
      if (!parties.be.has(lowerAt(reading, at))) continue
      const after = personAfter(reading, at + 1, sentence.to, 2)
      return after ? listOf(reading, after).filter((other) => other.from >= after.from) : []
    }
  }
  return []
}

/** Is nobody joined to the person by a conjunction: "X и представители министерства"? */
function isAlone(reading: Reading, { from, to }: PersonMention, sentence: Sentence): boolean {
  const { and } = reading.pack.people
  return !(from > sentence.from && and.has(lowerAt(reading, from - 1))) && !and.has(lowerAt(reading, to))
}

/** "he told reporters": the person named last before. */
function pronounBefore(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  const at = predicate.from - 1
  if (at < sentence.from || !reading.pack.parties.subjects.has(lowerAt(reading, at))) return null
  return referent(reading, sentence.index, at)?.mentions[0] ?? null
}

/** "- сказал он". */
function pronounAfter(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  if (!reading.pack.parties.subjects.has(lowerAt(reading, predicate.to))) return null
  return referent(reading, sentence.index, predicate.to)?.mentions[0] ?? null
}

/** "Провести заседание предстоит председателю комиссии X": the person stands in the dative. */
function obligedAfter(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  for (let at = predicate.from; at < Math.min(sentence.to, predicate.to + 4); at++) {
    if (!reading.pack.parties.obliges(lowerAt(reading, at))) continue
    const person = personAfter(reading, Math.max(at + 1, predicate.to), sentence.to, 1)
    return person?.case === 'dat' ? person : null
  }
  return null
}
