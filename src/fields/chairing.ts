import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf, type LexicalHit } from '../mentions/lexicon.js'
import { countryAt, partyOfCountry, phraseAt } from '../mentions/parties.js'
import { referent } from '../mentions/people.js'
import type { Reading, Sentence } from '../reading.js'
import type { Span } from '../text/span.js'
import { inSentence, listOf, personAfter, subjectBefore } from './actors.js'
import { agents, claim, type Collector } from './claims.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Chairs, opens, hosts, signs. */
export function deeds(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Collector): void {
  const span = spanOf(reading.tokens, predicate.from, predicate.to)
  const { sense } = predicate
  if (sense !== 'chair' && sense !== 'open' && sense !== 'host' && sense !== 'sign') return
  const { compounds } = reading.pack.people
  const other = meeting.others.some((mention) => mention.sentence === sentence.index && mention.from >= predicate.to && mention.from - predicate.to < 6) || meeting.others.some((mention) => mention.sentence === sentence.index && mention.to <= predicate.from && predicate.from - mention.to < 2)
  if (other) return
  const agent = agents(reading, predicate, sentence)
  const people = agent.some((person) => person.name) ? agent.filter((person) => person.name) : agent
  switch (sense) {
    case 'chair': {
      if (isSideAfter(reading, predicate) || isPast(reading, predicate)) return
      if (/^(?:moderat|модер)/.test(lowerAt(reading, predicate.main))) return claim(found, people, 'moderator', 'moderator.verb', span)
      const role = /^co-?(?:chair|facilit)|^сопред/.test(lowerAt(reading, predicate.main)) || (people.length > 1 && predicate.voice === 'passive') ? 'co-chair' : 'chair'
      if (!compounds && withSomebody(reading, predicate, sentence)) return
      if (!compounds && !speaksOfMeeting(reading, meeting, predicate, sentence)) return
      if (people.length) claim(found, people, role, `chair.${predicate.voice}`, span)
      else chairedBySide(reading, predicate, sentence, found, span)
      return
    }
    case 'open': return predicate.form === 'gerund' ? undefined : claim(found, people, 'opener', `opener.${predicate.voice}`, span)
    case 'host': return claim(found, people.filter((person) => person.name && /^(?:host|прин)/.test(lowerAt(reading, predicate.main))), 'host', 'host.verb', span)
    case 'sign': return predicate.form === 'gerund' ? undefined : claim(found, people, 'signatory', 'signatory.verb', span)
  }
}

/** "провел телефонный разговор с X": a conversation has no chair. */
function withSomebody(reading: Reading, predicate: Predicate, sentence: Sentence): boolean {
  for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 8); at++) if (reading.pack.people.withWords.has(lowerAt(reading, at)) && personAfter(reading, at + 1, sentence.to, 0)) return true
  return false
}

/** Russian "провести" holds anything: the meeting has to stand beside it. "Вел его" has the pronoun. */
function speaksOfMeeting(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence): boolean {
  if (/^(?:председательств|модерир)/.test(lowerAt(reading, predicate.main))) return true
  for (const at of [predicate.from - 1, predicate.to]) if (/^(?:его|ее|их)$/.test(lowerAt(reading, at))) return true
  if (meeting.mentions.some((mention) => mention.sentence === sentence.index && mention.to > predicate.from - 8 && mention.from < predicate.to + 30)) return true
  for (let at = Math.max(sentence.from, predicate.from - 4); at < Math.min(sentence.to, predicate.to + 5); at++) if (reading.hits.at(at, 'meeting')) return true
  return false
}

/** "who chaired the forum last year". */
function isPast(reading: Reading, predicate: Predicate): boolean {
  for (let at = predicate.to; at < predicate.to + 8; at++) if (phraseAt(reading, at, reading.pack.parties.lastTime)) return true
  return false
}

/** "chaired the Kazakh delegation" is no chairing of the meeting. */
function isSideAfter(reading: Reading, predicate: Predicate): boolean {
  for (let at = predicate.to; at < predicate.to + 5; at++) if (/^(?:delegation|side|team|делегаци|част)/.test(lowerAt(reading, at)) && reading.pack.parties.side.has(lowerAt(reading, at))) return true
  return false
}

/** "chaired by Uzbekistan", "Вести заседание будет киргизская сторона". */
function chairedBySide(reading: Reading, predicate: Predicate, sentence: Sentence, found: Collector, span: Span): void {
  const { people: cues, parties } = reading.pack
  if (cues.compounds && predicate.voice === 'passive') {
    if (lowerAt(reading, predicate.to) !== parties.by) return
    const at = cues.articles.has(lowerAt(reading, predicate.to + 1)) ? predicate.to + 2 : predicate.to + 1
    const country = reading.hits.at(at, 'country')
    if (country && (country.value.form !== 'adjective' || parties.side.has(lowerAt(reading, country.to)))) found.chairing.push({ party: partyOfCountry(reading, country), organization: null, span, rule: 'presidency.chaired' })
    return
  }
  for (let at = Math.max(sentence.from, predicate.from - 5); at < Math.min(sentence.to, predicate.to + 5); at++) {
    const country = reading.hits.at(at, 'country')
    if (!country) continue
    const side = parties.side.has(lowerAt(reading, country.to))
    if (country.value.form === 'adjective' ? !side : country.to !== predicate.from) continue
    found.chairing.push({ party: partyOfCountry(reading, country), organization: null, span, rule: 'presidency.chaired' })
    return
  }
}

/** "was elected Chair of the session", "his candidacy was re-elected as Chairman". */
export function elections(reading: Reading, predicate: Predicate, sentence: Sentence, found: Collector): void {
  const { parties, people: cues } = reading.pack
  const near = (at: number, to: number): boolean => {
    for (let i = at; i < to; i++) if (parties.chairs(lowerAt(reading, i)) && !/^(?:vice|deputy|заместителем)/.test(lowerAt(reading, i - 1))) return true
    return false
  }
  if (!near(predicate.to, Math.min(sentence.to, predicate.to + 4)) && (cues.compounds || !near(Math.max(sentence.from, predicate.from - 8), predicate.from))) return
  const span = spanOf(reading.tokens, predicate.from, predicate.to)
  const possessor = /^(?:candidacy|кандидатура)$/.test(lowerAt(reading, predicate.from - 1)) ? referent(reading, sentence.index, predicate.from - 2)?.mentions[0] : undefined
  const person = possessor ?? (predicate.voice === 'passive' ? subjectBefore(reading, predicate) ?? (cues.compounds ? null : personAfter(reading, predicate.to, sentence.to, 3)) : null)
  if (person?.name) found.elected.push({ person, role: 'chair', rule: 'chair.elected', span })
}

/** "handed over the chairmanship to X": both were there. */
export function handover(reading: Reading, sentence: Sentence, at: number, found: Collector): void {
  const { parties } = reading.pack
  let noun = -1
  for (let i = at + 1; i < Math.min(sentence.to, at + 6); i++) if (parties.presidency.has(lowerAt(reading, i)) || parties.chairmanship.has(lowerAt(reading, i))) noun = i
  if (noun < 0) return
  const span = spanOf(reading.tokens, at, noun + 1)
  const giver = inSentence(reading.people, sentence.index).filter((mention) => mention.name && mention.to <= at).at(-1)
  if (giver && at - giver.to < 12) claim(found, [giver], 'participant', 'participant.handover', span)
  const taker = inSentence(reading.people, sentence.index).find((mention) => mention.from > noun && mention.from - noun < 12)
  if (taker?.name) claim(found, [taker], 'participant', 'participant.handover', span)
}

export function underChair(reading: Reading, sentence: Sentence, at: number, found: Collector): void {
  const { pack: { people: cues, parties }, hits } = reading
  let next = at + 1
  let whose: LexicalHit<'country'> | null = null
  for (let i = next; i < Math.min(sentence.to, at + 9); i++) {
    const lower = lowerAt(reading, i)
    const country = hits.at(i, 'country')
    if (country && !whose) { whose = country; i = country.to - 1; continue }
    if (parties.chairmanship.has(lower) || parties.coChairmanship.has(lower)) { next = i; break }
    if (i === Math.min(sentence.to, at + 9) - 1) return
  }
  const noun = lowerAt(reading, next)
  const together = parties.coChairmanship.has(noun)
  if (!together && !parties.chairmanship.has(noun)) return
  const span = spanOf(reading.tokens, at, next + 1)
  if (whose) {
    found.chairing.push({ party: partyOfCountry(reading, whose), organization: null, span, rule: 'presidency.under' })
    return
  }
  let person = next + 1
  while (cues.firm.has(lowerAt(reading, person)) || cues.articles.has(lowerAt(reading, person))) person++
  const chair = personAfter(reading, person, sentence.to, 0)
  if (chair) {
    const list = together || lowerAt(reading, person - 1) === 'of' ? listOf(reading, chair).filter((other) => other.from >= chair.from) : [chair]
    const several = together ? list : noun === 'co-chairmanship' ? list : [chair]
    claim(found, several, together ? 'co-chair' : 'chair', 'chair.under', span)
    return
  }
  const country = hits.at(person, 'country')
  if (country && (country.value.form !== 'adjective' || parties.side.has(lowerAt(reading, country.to))) && parties.presidency.has(noun)) found.chairing.push({ party: partyOfCountry(reading, country), organization: null, span, rule: 'presidency.under' })
}

/** "within the framework of Moldova's chairmanship in GUAM": the organization's chairmanship, under which the meeting falls. */
export function presidencyOf(reading: Reading, at: number, found: Collector): void {
  const { pack: { people: cues }, hits } = reading
  const possessor = lowerAt(reading, at - 1) === "'s" ? hits.of('country').find((country) => country.to === at - 1) : undefined
  const after = cues.firm.has(lowerAt(reading, at + 1)) || !cues.compounds ? countryAt(reading, cues.compounds ? at + 2 : at + 1) : null
  const country = possessor ?? after
  if (!country || !/^(?:framework|under|within|рамках|период)$/.test(lowerAt(reading, (possessor ? country.from : at) - (lowerAt(reading, (possessor ? country.from : at) - 1) === 'of' ? 2 : 1)))) return
  const link = Math.max(at + 1, country.to)
  const place = /^(?:in|of|within|в)$/.test(lowerAt(reading, link)) ? link + (cues.articles.has(lowerAt(reading, link + 1)) ? 2 : 1) : -1
  const organization = place >= 0 ? hits.at(place, 'organization') : undefined
  found.chairing.push({ party: partyOfCountry(reading, country), organization: organization ? organization.value.acronym ?? organization.value.name : null, span: spanOf(reading.tokens, Math.min(at, country.from), Math.max(at + 1, country.to)), rule: 'presidency.organization' })
}
