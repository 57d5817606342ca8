import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import { phraseAt } from '../mentions/party.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import { inSentence, listOf, personAfter, predicatesIn, quoted, subjectBefore } from './actors.js'
import { deeds } from './chairing.js'
import { leadsBody } from './body-of.js'
import { isHeadline } from './headline.js'
import { elections, handover, presidencyOf, presiding, underChair } from './presiding.js'
import { agents, claim, type Collector, type Roles } from './claims.js'
import { accounts, isSpeech, speech } from './speech.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Who did what at the meeting, verb by verb. */
export function readRoles(reading: Reading, meeting: Meeting): Roles {
  const found: Collector = { claims: [], chairing: [], elected: [], signed: [] }
  for (const sentence of reading.sentences) {
    const scope = meeting.scope[sentence.index]
    const main = scope === 'main'
    for (const predicate of predicatesIn(reading, sentence.index)) {
      if (predicate.negated) continue
      if (quoted(reading, predicate.main)) {
        if (main && predicate.sense === 'chair') deeds(reading, meeting, predicate, sentence, found)
        continue
      }
      if (predicate.sense === 'elect' || predicate.sense === 're-elect') elections(reading, meeting, predicate, sentence, found)
      if (main && (predicate.sense === 'hold' || predicate.sense === 'convene' || predicate.sense === 'discuss')) company(reading, meeting, predicate, sentence, found)
      if (main && predicate.sense === 'chair') presiding(reading, predicate, sentence, found)
      if (isSpeech(predicate)) speech(reading, meeting, predicate, sentence, found, main)
      else if (main && !isHeadline(reading, sentence)) deeds(reading, meeting, predicate, sentence, found)
    }
    if (main) phrases(reading, meeting, sentence, found)
    accounts(reading, meeting, sentence, found, main)
  }
  return found
}

/** "held a telephone conversation with X", "met with X": both took part. */
function company(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Collector): void {
  if (predicate.voice !== 'active' || predicate.form !== 'finite' || !isOwn(meeting, predicate)) return
  const { people: cues } = reading.pack
  const subject = cues.compounds ? subjectBefore(reading, predicate) : agents(reading, predicate, sentence)[0]
  if (!subject?.name) return
  for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 12); at++) {
    if (!cues.withWords.has(lowerAt(reading, at))) continue
    const other = personAfter(reading, at + 1, sentence.to, 4)
    if (!other?.name || other.person === subject.person) return
    const span = spanOf(reading.tokens, predicate.from, at + 1)
    claim(found, [subject, ...listOf(reading, other).filter((mention) => mention.from >= other.from)], 'participant', 'participant.company', span)
    return
  }
}

/** Is it the meeting itself that the predicate speaks of, and no other encounter on its margins? */
function isOwn({ mention, mentions }: Meeting, predicate: Predicate): boolean {
  if (mentions.some((other) => other.sentence === predicate.sentence && (other.head === predicate.main || other.predicate?.main === predicate.main))) return true
  return mention.implied !== null || (APART.has(mention.type) && !mention.body)
}
/** Encounters that "met with" may speak of. */
const APART: ReadonlySet<Meeting['mention']['type']> = new Set(['talks', 'negotiations', 'consultations', 'call', 'visit', 'briefing', 'meeting', 'other'])

/** "under the chairmanship of X", "was in the chair", "acting as secretary". */
function phrases(reading: Reading, meeting: Meeting, sentence: Sentence, found: Collector): void {
  const { people: cues, parties } = reading.pack
  for (let at = sentence.from; at < sentence.to; at++) {
    const lower = lowerAt(reading, at)
    if (parties.host.has(lower) && parties.side.has(lowerAt(reading, at + 1))) {
      const person = inSentence(reading.people, sentence.index).find((mention) => mention.from >= at + 2 && mention.from - at < 5)
      if (person?.name && lowerAt(reading, at + 2) === ',') claim(found, [person], 'host', 'host.side', spanOf(reading.tokens, at, at + 2))
    }
    // a transcript: "И.Рогожкин: ..."
    const turn = at === sentence.from ? inSentence(reading.people, sentence.index).find((mention) => mention.from === at && mention.name) : undefined
    if (turn && lowerAt(reading, turn.to) === ':') claim(found, [turn], 'speaker', 'speaker.turn', spanOf(reading.tokens, turn.to, turn.to + 1))
    if (parties.transfer.has(lower)) handover(reading, sentence, at, found)
    if (parties.under.has(lower)) underChair(reading, sentence, at, found)
    const secretary = phraseAt(reading, at, parties.secretary)
    if (secretary) claim(found, before(reading, sentence, at), 'secretary', 'secretary.phrase', spanOf(reading.tokens, at, at + secretary))
    const chair = phraseAt(reading, at, parties.chairPhrase)
    if (chair) {
      const people = before(reading, sentence, at)
      const after = cues.compounds ? null : personAfter(reading, at + chair, sentence.to, 2)
      claim(found, after ? [after] : people, 'chair', 'chair.phrase', spanOf(reading.tokens, at, at + chair))
      at += chair - 1
    }
    if (parties.presidency.has(lower)) presidencyOf(reading, at, found)
    isChair(reading, meeting, sentence, at, found)
    const heads = phraseAt(reading, at, parties.heads)
    if (heads && predicatesIn(reading, sentence.index).some((predicate) => predicate.sense === 'sign' && Math.abs(predicate.from - at - heads) < 4)) {
      found.signed.push(spanOf(reading.tokens, at, at + heads))
      at += heads - 1
    }
    // "the opening remarks by X", "a report by X", "statement of X"
    // "A welcoming speech was made by X"
    if (lower === parties.by && parties.delivered.has(lowerAt(reading, at - 1))) delivery(reading, sentence, at, found)
    if (parties.agents.has(lower) && parties.speeches.has(lowerAt(reading, at - 1))) {
      const person = personAfter(reading, at + 1, sentence.to, 1)
      if (person?.name) {
        const span = spanOf(reading.tokens, at - 1, at + 1)
        claim(found, [person], parties.opening(lowerAt(reading, at - 2)) ? 'opener' : 'speaker', 'speaker.noun', span)
      }
    }
  }
}

/** "A welcoming speech at the opening of the event was made by X". */
function delivery(reading: Reading, sentence: Sentence, by: number, found: Collector): void {
  const { parties } = reading.pack
  const words = reading.tokens.slice(Math.max(sentence.from, by - 14), by).map(({ lower }) => lower)
  const person = words.some((word) => parties.speeches.has(word)) ? personAfter(reading, by + 1, sentence.to, 1) : null
  if (person?.name) claim(found, [person], words.some((word) => parties.opening(word)) ? 'opener' : 'speaker', 'speaker.delivered', spanOf(reading.tokens, by - 1, by + 1))
}

/** "The Chairman of the committee is X". */
function isChair(reading: Reading, meeting: Meeting, sentence: Sentence, at: number, found: Collector): void {
  const { parties } = reading.pack
  if (!parties.be.has(lowerAt(reading, at))) return
  const people = inSentence(reading.people, sentence.index)
  const post = people.find((mention) => mention.to === at && !mention.name && mention.post !== null)
  const person = post && people.find((mention) => mention.name && mention.from === at + 1)
  if (!post || !person || !parties.chairs(lowerAt(reading, post.from))) return
  const words = reading.tokens.slice(post.from + 1, post.to).map(({ lower }) => lower)
  if (leadsBody(reading, meeting, words)) claim(found, [person], 'chair', 'chair.named', spanOf(reading.tokens, post.from, at + 1))
}

/** The person named last before a phrase, close by. */
function before(reading: Reading, sentence: Sentence, at: number): PersonMention[] {
  const people = inSentence(reading.people, sentence.index)
  for (let i = people.length - 1; i >= 0; i--) {
    const mention = people[i] as PersonMention
    if (mention.to > at) continue
    return at - mention.to < 6 && mention.name ? [mention] : []
  }
  return []
}
