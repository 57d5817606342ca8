import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import { partyOfCountry, phraseAt } from '../mentions/party.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import type { Span } from '../text/span.js'
import { personAfter } from './actors.js'
import { agents, claim, type Collector } from './claims.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Chairs, opens, hosts, signs. */
export function deeds(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Collector): void {
  const span = spanOf(reading.tokens, predicate.from, predicate.to)
  const { sense } = predicate
  if (sense !== 'chair' && sense !== 'open' && sense !== 'host' && sense !== 'sign') return
  const { people: { compounds }, parties } = reading.pack
  const other = meeting.others.some((mention) => mention.sentence === sentence.index && mention.from >= predicate.to && mention.from - predicate.to < 6) || meeting.others.some((mention) => mention.sentence === sentence.index && mention.to <= predicate.from && predicate.from - mention.to < 2)
  if (other && sense !== 'sign') return
  if (isNominal(reading, predicate, sentence)) return
  const agent = agents(reading, predicate, sentence)
  const people = agent.some((person) => person.name) ? agent.filter((person) => person.name) : agent
  switch (sense) {
    case 'chair': {
      if (isSideAfter(reading, predicate) || isPast(reading, predicate)) return
      if (parties.moderates(lowerAt(reading, predicate.main))) return claim(found, people, 'moderator', 'moderator.verb', span)
      const role = /^co-?(?:chair|facilit)|^сопред/.test(lowerAt(reading, predicate.main)) || (people.length > 1 && predicate.voice === 'passive') ? 'co-chair' : 'chair'
      if (!compounds && withSomebody(reading, predicate, sentence)) return
      if (!compounds && !speaksOfMeeting(reading, meeting, predicate, sentence)) return
      if (people.length) claim(found, people, role, `chair.${predicate.voice}`, span)
      if (people.length && role === 'co-chair') claim(found, counterpart(reading, predicate, sentence), role, 'chair.counterpart', span)
      if (!people.length) chairedBySide(reading, predicate, sentence, found, span)
      return
    }
    case 'open': return predicate.form === 'gerund' ? undefined : claim(found, people, 'opener', `opener.${predicate.voice}`, span)
    case 'host': return claim(found, people.filter((person) => person.name && parties.hosts(lowerAt(reading, predicate.main))), 'host', 'host.verb', span)
    case 'sign': return predicate.form === 'gerund' ? undefined : claim(found, people, 'signatory', 'signatory.verb', span)
  }
}

/** "gratitude for hosting and chairing the session": a gerund that is a noun has no subject; "Chairing the session, X" and "X, chairing the session," have. */
const isNominal = (reading: Reading, { form, from }: Predicate, sentence: Sentence): boolean =>
  form === 'gerund' && from > sentence.from && lowerAt(reading, from - 1) !== ',' && !reading.pack.parties.contrast.has(lowerAt(reading, from - 1))

/** "will co-chair the commission with his counterpart X". */
function counterpart(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention[] {
  for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 8); at++) {
    const person = reading.pack.people.withWords.has(lowerAt(reading, at)) ? personAfter(reading, at + 1, sentence.to, 3) : null
    if (person?.name) return [person]
  }
  return []
}

/** "провел телефонный разговор с X": a conversation has no chair. */
function withSomebody(reading: Reading, predicate: Predicate, sentence: Sentence): boolean {
  for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 8); at++) if (reading.pack.people.withWords.has(lowerAt(reading, at)) && personAfter(reading, at + 1, sentence.to, 4)) return true
  return false
}

/** Russian "провести" holds anything: the meeting has to stand beside it. "Вел его" has the pronoun. */
function speaksOfMeeting(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence): boolean {
  const { parties } = reading.pack
  if (parties.presides(lowerAt(reading, predicate.main))) return true
  for (const at of [predicate.from - 1, predicate.to]) if (parties.it.has(lowerAt(reading, at))) return true
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
  for (let at = predicate.to; at < predicate.to + 5; at++) if (reading.pack.parties.led(lowerAt(reading, at))) return true
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
    // "Узбекистан и Кыргызстан провели": neither presides
    if (parties.plural(lowerAt(reading, predicate.main)) || cues.and.has(lowerAt(reading, country.from - 1))) return
    if (country.value.form === 'adjective' ? !side : country.to !== predicate.from) continue
    found.chairing.push({ party: partyOfCountry(reading, country), organization: null, span, rule: 'presidency.chaired' })
    return
  }
}
