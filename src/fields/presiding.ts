import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf, type LexicalHit } from '../mentions/lexicon.js'
import { countryAt, partyOfCountry } from '../mentions/party.js'
import { referent } from '../mentions/people.js'
import type { Reading, Sentence } from '../reading.js'
import { endingAt, inSentence, listOf, personAfter, subjectBefore } from './actors.js'
import { hasBody, leadsBody } from './body-of.js'
import { claim, type Collector } from './claims.js'
import { groupBefore } from './heads.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** "was elected Chair of the session", "his candidacy was re-elected as Chairman". */
export function elections(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Collector): void {
  const { parties, people: cues } = reading.pack
  const chairIn = (at: number, to: number): number => {
    for (let i = at; i < to; i++) if (parties.chairs(lowerAt(reading, i)) && !parties.lesser(lowerAt(reading, i - 1))) return i
    return -1
  }
  const after = chairIn(predicate.to, Math.min(sentence.to, predicate.to + 4))
  const post = after < 0 && !cues.compounds ? chairIn(Math.max(sentence.from, predicate.from - 8), predicate.from) : after
  if (post < 0 || isOfAnother(reading, meeting, post, sentence)) return
  const span = spanOf(reading.tokens, predicate.from, predicate.to)
  const possessor = parties.candidacy.has(lowerAt(reading, predicate.from - 1)) ? referent(reading, sentence.index, predicate.from - 2)?.mentions[0] : undefined
  const person = possessor ?? (predicate.voice === 'passive' ? subjectBefore(reading, predicate) ?? (cues.compounds ? null : personAfter(reading, predicate.to, sentence.to, 3)) : null)
  if (person?.name) found.elected.push({ person, role: 'chair', rule: 'chair.elected', span })
}

/** "elected as the Chairperson of the CIS Board of Statistics" at a session of the Council: another body. */
function isOfAnother(reading: Reading, meeting: Meeting, post: number, sentence: Sentence): boolean {
  const { people: cues } = reading.pack
  if (cues.compounds && !cues.firm.has(lowerAt(reading, post + 1))) return false
  const words: string[] = []
  for (let at = post + 1; at < Math.min(sentence.to, post + 10); at++) {
    if (reading.hits.at(at, 'meeting') && !reading.hits.at(at, 'body')) return false
    if (/^[,;.]$/.test(lowerAt(reading, at)) || reading.people.some(({ from }) => from === at)) break
    words.push(lowerAt(reading, at))
  }
  return hasBody(reading, words) && !leadsBody(reading, meeting, words)
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
  if (chair && !groupBefore(reading, sentence, at)) {
    // "под руководством вице-премьера Азербайджана X и министра Ирана Y" have it together
    const several = listOf(reading, chair).filter((other) => other.from >= chair.from)
    claim(found, several, together || several.length > 1 ? 'co-chair' : 'chair', 'chair.under', span)
    return
  }
  const country = hits.at(person, 'country')
  if (country && (country.value.form !== 'adjective' || parties.side.has(lowerAt(reading, country.to))) && parties.presidency.has(noun)) found.chairing.push({ party: partyOfCountry(reading, country), organization: null, span, rule: 'presidency.under' })
}

/** "within the framework of Moldova's chairmanship in GUAM": the organization's chairmanship, under which the meeting falls. */
export function presidencyOf(reading: Reading, at: number, found: Collector): void {
  const { pack: { people: cues, parties }, hits } = reading
  const possessor = lowerAt(reading, at - 1) === "'s" ? endingAt(reading, at - 1, 'country') : undefined
  const after = cues.firm.has(lowerAt(reading, at + 1)) || !cues.compounds ? countryAt(reading, cues.compounds ? at + 2 : at + 1) : null
  const country = possessor ?? after
  const first = possessor ? possessor.from : at
  if (!country || !parties.within.has(lowerAt(reading, cues.firm.has(lowerAt(reading, first - 1)) ? first - 2 : first - 1))) return
  const link = Math.max(at + 1, country.to)
  const place = cues.abroad.has(lowerAt(reading, link)) || cues.firm.has(lowerAt(reading, link)) || parties.within.has(lowerAt(reading, link)) ? link + (cues.articles.has(lowerAt(reading, link + 1)) ? 2 : 1) : -1
  const organization = place >= 0 ? hits.at(place, 'organization') : undefined
  found.chairing.push({ party: partyOfCountry(reading, country), organization: organization ? organization.value.acronym ?? organization.value.name : null, span: spanOf(reading.tokens, Math.min(at, country.from), Math.max(at + 1, country.to)), rule: 'presidency.organization' })
}

/** "Армения, которая сейчас председательствует в организации", "Moldova, which currently chairs the organization": a country and its present term. */
export function presiding(reading: Reading, predicate: Predicate, sentence: Sentence, found: Collector): void {
  const { people: cues, parties } = reading.pack
  if (predicate.tense !== 'present' || predicate.voice !== 'active' || predicate.form !== 'finite' || predicate.negated) return
  let at = predicate.to
  if (parties.objects.has(lowerAt(reading, at))) at++
  while (cues.articles.has(lowerAt(reading, at))) at++
  if (at === predicate.to && !cues.compounds) return
  if (!reading.hits.at(at, 'organization') && !parties.unions.has(lowerAt(reading, at))) return
  let subject = predicate.from
  while (subject > sentence.from && predicate.from - subject < 3 && !parties.relatives.has(lowerAt(reading, subject - 1)) && lowerAt(reading, subject - 1) !== ',' && !endingAt(reading, subject, 'country')) subject--
  if (parties.relatives.has(lowerAt(reading, subject - 1))) subject--
  if (lowerAt(reading, subject - 1) === ',') subject--
  const country = endingAt(reading, subject, 'country')
  if (country && country.value.form !== 'adjective' && !cues.and.has(lowerAt(reading, country.from - 1))) found.chairing.push({ party: partyOfCountry(reading, country), organization: null, span: spanOf(reading.tokens, predicate.from, at + 1), rule: 'presidency.presides' })
}
