import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { isSame } from '../meetings/same.js'
import { spanOf } from '../mentions/lexicon.js'
import { phraseAt } from '../mentions/party.js'
import { referent } from '../mentions/people.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import { endingAt, inSentence, personAfter, quoted, subjectBefore } from './actors.js'
import { agents, claim, type Collector } from './claims.js'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

const SPEECH = new Set(['say', 'note', 'inform', 'address', 'report', 'request', 'propose', 'present', 'review', 'discuss', 'recommend'])
const WEAK = new Set(['request', 'propose', 'present', 'review', 'discuss', 'recommend'])

/** Can the verb be what somebody says at the meeting? */
export const isSpeech = ({ sense }: Predicate): boolean => SPEECH.has(sense)

/** Speaks at the meeting, or tells the press about it. */
export function speech(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Collector, main: boolean): void {
  const { people: cues, parties } = reading.pack
  const { sense } = predicate
  const span = spanOf(reading.tokens, predicate.from, predicate.to)
  if (WEAK.has(sense) && !cues.compounds && sense !== 'propose') return
  if (WEAK.has(sense) && !(main && predicate.voice === 'active' && predicate.form === 'finite')) return
  if (namesAgency(reading, predicate, sentence) || elsewhere(reading, meeting, predicate, sentence)) return
  // "Anatoly Lysenok said." has no object to show that it is no participle
  const adjacent = predicate.form === 'participle' && predicate.voice === 'passive' && cues.compounds && lowerAt(reading, predicate.to) !== parties.by ? inSentence(reading.people, sentence.index).find((mention) => mention.to === predicate.from && mention.name) : undefined
  const quotation = quotedPerson(reading, predicate, sentence)
  if (quotation) return claim(found, [quotation], cues.spokesperson(reading.persons[quotation.person]?.post?.value ?? '') ? 'source' : 'speaker', 'speaker.quoted', span)
  let people = adjacent ? [adjacent] : agents(reading, predicate, sentence)
  if (WEAK.has(sense)) people = people.filter((person) => person.name && predicate.from - person.to < 4 && people.length === 1)
  if (WEAK.has(sense) && !people.length) return
  if (!people.length || (cues.compounds && predicate.voice === 'active' && spoken(reading, predicate))) {
    const after = sense === 'report' || predicate.form === 'gerund' ? null : cues.compounds && !spoken(reading, predicate) ? learnt(reading, predicate, sentence) : personAfter(reading, predicate.to, sentence.to, 2)
    if (after) people = [after]
  }
  if (cues.compounds && (sense === 'address' || sense === 'open') && predicate.form === 'gerund') return
  people = people.filter((person) => reading.persons[person.person]?.name)
  // "The opening speech was delivered by X"
  if (predicate.voice === 'passive' && main) for (let at = Math.max(sentence.from, predicate.from - 4); at < predicate.from; at++) if (parties.opening(lowerAt(reading, at))) return claim(found, people, 'opener', 'opener.speech', span)
  if (!people.length) return
  const told = tellsPress(reading, predicate, sentence)
  if (predicate.form === 'gerund' || predicate.form === 'infinitive') return
  for (const person of people) {
    const post = reading.persons[person.person]?.post?.value ?? ''
    // before the meeting nobody has spoken at it
    const source = told || (meeting.status !== 'held' && meeting.status !== 'ongoing') || cues.spokesperson(post) || parties.source.has(lowerAt(reading, predicate.to))
    if (source) claim(found, [person], 'source', 'source.told', span)
    else if (main || meeting.status !== 'held') claim(found, [person], 'speaker', `speaker.${sense}`, span)
    if (main && opensBy(reading, person, sentence, parties.opening)) claim(found, [person], 'opener', 'opener.opening', span)
  }
}

/** "the press center quoted Mr. Olimzoda as saying", "Mrs. Zida was quoted as saying". */
function quotedPerson(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  if (!reading.pack.parties.quotes(lowerAt(reading, predicate.main))) return null
  const person = predicate.voice === 'passive' ? subjectBefore(reading, predicate) : personAfter(reading, predicate.to, sentence.to, 1)
  return person?.name ? person : null
}

/** "передает корреспондент БЕЛТА", "сообщает Бюро по евроинтеграции": the agency or office speaks, not the person named before. */
function namesAgency(reading: Reading, predicate: Predicate, sentence: Sentence): boolean {
  const { hits, pack: { people: cues, parties } } = reading
  if (predicate.sense === 'report' && endingAt(reading, predicate.from, 'agency')) return true
  if (predicate.sense !== 'report' && predicate.sense !== 'say') return false
  for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 4); at++) {
    const lower = lowerAt(reading, at)
    if (parties.newsroom(lower) || (predicate.sense === 'report' && hits.at(at, 'agency'))) return true
    if (cues.compounds || !(cues.describes(lower) || parties.objects.has(lower) || hits.at(at, 'agency'))) return false
  }
  return false
}

/** "said at a meeting of the foreign ministers on Tuesday", "in a social media post": at another meeting, before this one, or at none. */
function elsewhere(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (phraseAt(reading, at, reading.pack.parties.published) && !quoted(reading, at)) return true
  if (predicate.tense !== 'past' || !reading.pack.parties.objects.has(lowerAt(reading, predicate.to))) return false
  const next = [...meeting.mentions, ...meeting.others].filter((mention) => mention.sentence === sentence.index && mention.from > predicate.to && mention.from - predicate.to < 4 && !mention.implied)[0]
  if (!next) return false
  return meeting.status === 'announced' || meeting.status === 'postponed' || meeting.status === 'cancelled' || meeting.others.includes(next) || !isSame(reading, meeting, next)
}

/** '", said X': the verb follows a quotation or a comma. */
const spoken = (reading: Reading, predicate: Predicate): boolean => /^(?:"|,|-)$/.test(lowerAt(reading, predicate.from - 1))

/** "BelTA learned from X". */
function learnt(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  return reading.pack.parties.source.has(lowerAt(reading, predicate.to)) ? personAfter(reading, predicate.to + 1, sentence.to, 1) : null
}

/** "told TASS", сообщил журналистам. */
function tellsPress(reading: Reading, predicate: Predicate, sentence: Sentence): boolean {
  const { pack: { parties }, hits } = reading
  for (let at = reading.pack.people.compounds ? predicate.to : Math.max(sentence.from, predicate.from - 2); at < Math.min(sentence.to, predicate.to + 3); at++) {
    if (at >= predicate.from && at < predicate.to) continue
    const lower = lowerAt(reading, at)
    if (at >= predicate.to && /^[,."]$/.test(lower)) break
    if (parties.press.has(lower) || (hits.at(at, 'agency') && !inSentence(reading.people, sentence.index).some((mention) => mention.from <= at && at < mention.to))) return true
  }
  return false
}

/** "Opening the meeting, X said". */
function opensBy(reading: Reading, person: PersonMention, sentence: Sentence, opening: (lower: string) => boolean): boolean {
  const first = lowerAt(reading, sentence.from)
  const before = reading.pack.people.articles.has(lowerAt(reading, person.from - 1)) ? person.from - 2 : person.from - 1
  return opening(first) && person.from - sentence.from < 14 && lowerAt(reading, before) === ','
}

/** "according to X", по словам X. */
export function accounts(reading: Reading, meeting: Meeting, sentence: Sentence, found: Collector, main: boolean): void {
  const { people: cues, parties } = reading.pack
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = phraseAt(reading, at, parties.according)
    if (!length || quoted(reading, at)) continue
    let meant: PersonMention | null = null
    for (let i = at; i < at + length; i++) if (cues.pronouns.has(lowerAt(reading, i))) meant = referent(reading, sentence.index, i)?.mentions[0] ?? null
    const person = meant ?? personAfter(reading, at + length, sentence.to, 0)
    if (!person || !reading.persons[person.person]?.name) continue
    const post = reading.persons[person.person]?.post?.value ?? ''
    const source = cues.spokesperson(post) || (meeting.status !== 'held' && meeting.status !== 'ongoing')
    if (source || main) claim(found, [person], source ? 'source' : 'speaker', 'speaker.account', spanOf(reading.tokens, at, at + length))
  }
}
