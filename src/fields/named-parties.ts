import type { Predicate } from '../frames/predicate.js'
import type { Meeting, MeetingMention } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import { countryAt } from '../mentions/party.js'
import type { Reading, Sentence } from '../reading.js'
import { isWord } from '../text/tokens.js'
import { clauseStart } from './actors.js'
import { note, subjectItems, type Attendances } from './attendances.js'
import { countriesFrom } from './presence-phrases.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** The meeting's own noun phrase names who meets: "meeting of the foreign ministers of A, B and C", переговоры делегаций A и B. */
export function namedParties(reading: Reading, meeting: Meeting, found: Attendances): void {
  for (const mention of meeting.mentions) {
    if (mention.relation !== null || mention.implied === 'body' || (mention.implied && reading.pack.people.compounds)) continue
    const from = countriesOf(reading, mention)
    const parties = from < 0 ? [] : countriesFrom(reading, from, reading.sentences[mention.sentence]?.to ?? from)
    if (parties.length > 1) note(reading, found, parties.map((party) => ({ party, capacity: null })), null, 'party.named', spanOf(reading.tokens, mention.head, from))
  }
}

/** Where the countries begin whose people meet; -1 where the phrase names an organ, or no people. */
function countriesOf(reading: Reading, mention: MeetingMention): number {
  const { hits, tokens, pack: { people: cues, parties } } = reading
  let people = false
  for (let at = mention.head + 1; at < mention.head + 12; at++) {
    const lower = lowerAt(reading, at)
    const body = hits.at(at, 'organ') ?? hits.at(at, 'body')
    if (body?.value.kind === 'organ' || (body && !body.value.plural)) return between(reading, body.to)
    if (countryAt(reading, at)) return people ? at : -1
    if (parties.delegates(lower) || parties.delegation.has(lower)) people = true
    const small = parties.between.has(lower) || cues.firm.has(lower) || cues.articles.has(lower) || cues.and.has(lower)
    if (!isWord(tokens[at]) || (cues.links.has(lower) && !small) || hits.at(at, 'organization') || cues.stops.has(lower) && !small) return -1
  }
  return -1
}

/** "session of the Joint Commission between Mali and Namibia": -1 where the organ is not between countries. */
function between(reading: Reading, from: number): number {
  const { articles, stops } = reading.pack.people
  const { tokens } = reading
  const start = lowerAt(reading, from) === '(' && lowerAt(reading, from + 2) === ')' ? from + 3 : from
  for (let at = start; at < start + 4; at++) {
    if (reading.pack.parties.between.has(lowerAt(reading, at))) return countryAt(reading, articles.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1) ? at + 1 : -1
    if (!isWord(tokens[at]) || stops.has(lowerAt(reading, at))) return -1
  }
  return -1
}

/** "Узбекистан и Кыргызстан провели встречу", "the foreign ministers of A and B met": two at least make a meeting. */
export function whoMet(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Attendances): void {
  if ((predicate.sense !== 'hold' && predicate.sense !== 'convene') || predicate.voice !== 'active' || predicate.form !== 'finite' || predicate.negated) return
  const own = meeting.mentions.some((mention) => mention.sentence === sentence.index && mention.predicate?.main === predicate.main && mention.role !== 'subject')
  if (!own) return
  const parties = subjectItems(reading, clauseStart(reading, predicate, sentence), predicate.from).filter(({ party }) => party?.country)
  if (parties.length > 1) note(reading, found, parties, null, 'party.met', spanOf(reading.tokens, predicate.from, predicate.to))
}
