import type { Predicate } from '../frames/predicate.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf, type LexicalHit } from '../mentions/lexicon.js'
import { countryAt, partyOfCountry, phraseAt, type Party } from '../mentions/parties.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import type { PersonRole } from '../record/parties.js'
import type { Span } from '../text/span.js'
import { referent } from '../mentions/people.js'
import { inSentence, listOf, personAfter, quoted, subjectBefore } from './actors.js'

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
}

interface Collector {
  readonly claims: RoleClaim[]
  readonly elected: RoleClaim[]
  readonly chairing: Chairing[]
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Who did what at the meeting, verb by verb. */
export function readRoles(reading: Reading, meeting: Meeting): Roles {
  const found: Collector = { claims: [], chairing: [], elected: [] }
  for (const sentence of reading.sentences) {
    const scope = meeting.scope[sentence.index]
    const main = scope === 'main'
    for (const predicate of inSentence(reading.predicates, sentence.index)) {
      if (predicate.negated) continue
      if (quoted(reading, predicate.main)) {
        if (main && predicate.sense === 'chair') deeds(reading, meeting, predicate, sentence, found)
        continue
      }
      if (predicate.sense === 'elect' || predicate.sense === 're-elect') elections(reading, predicate, sentence, found)
      if (main && (predicate.sense === 'hold' || predicate.sense === 'convene' || predicate.sense === 'discuss')) company(reading, predicate, sentence, found)
      if (SPEECH.has(predicate.sense)) speech(reading, meeting, predicate, sentence, found, main)
      else if (main && sentence.zone !== 'title') deeds(reading, meeting, predicate, sentence, found)
    }
    if (main) phrases(reading, sentence, found)
    accounts(reading, meeting, sentence, found, main)
  }
  return found
}

const SPEECH = new Set(['say', 'note', 'inform', 'address', 'report', 'request', 'propose', 'present', 'review', 'discuss', 'recommend'])
const WEAK = new Set(['request', 'propose', 'present', 'review', 'discuss', 'recommend'])

const claim = (found: Collector, people: readonly PersonMention[], role: PersonRole, rule: string, span: Span): void => {
  for (const person of people) found.claims.push({ person, role, rule, span })
}

/** The agents of a passive, and the subject of an active predicate, on whichever side the language puts it. */
function agents(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention[] {
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
    if (adjacent && (before.to === predicate.from || !after)) return listOf(reading, before).filter((other) => other.to <= before.to)
    if (after && (after.case === null || after.case === 'nom') && predicate.form !== 'participle') return listOf(reading, after).filter((other) => other.from >= after.from)
    return adjacent ? [before] : []
  }
  const pronoun = pronounBefore(reading, predicate, sentence)
  if (pronoun) return [pronoun]
  const subject = subjectBefore(reading, predicate)
  if (subject) return listOf(reading, subject).filter((other) => other.to <= subject.to)
  // "Co-chairing the session were A and B", "Participated the ministers A and B"
  if (predicate.form === 'gerund' || predicate.from === sentence.from) {
    for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 10); at++) {
      if (!/^(?:were|was|are|is)$/.test(lowerAt(reading, at))) continue
      const after = personAfter(reading, at + 1, sentence.to, 2)
      return after ? listOf(reading, after).filter((other) => other.from >= after.from) : []
    }
  }
  return []
}

/** Chairs, opens, hosts, signs. */
function deeds(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Collector): void {
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

/** Speaks at the meeting, or tells the press about it. */
function speech(reading: Reading, meeting: Meeting, predicate: Predicate, sentence: Sentence, found: Collector, main: boolean): void {
  const { people: cues, parties } = reading.pack
  const { sense } = predicate
  const span = spanOf(reading.tokens, predicate.from, predicate.to)
  if (WEAK.has(sense) && !cues.compounds && sense !== 'propose') return
  if (WEAK.has(sense) && !(main && predicate.voice === 'active' && predicate.form === 'finite')) return
  if (sense === 'report' && namesAgency(reading, predicate, sentence)) return
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
    const source = told || (meeting.status !== 'held' && meeting.status !== 'ongoing') || cues.spokesperson(post) || (lowerAt(reading, predicate.to) === 'from')
    if (source) claim(found, [person], 'source', 'source.told', span)
    else if (main || meeting.status !== 'held') claim(found, [person], 'speaker', `speaker.${sense}`, span)
    if (main && opensBy(reading, person, sentence, parties.opening)) claim(found, [person], 'opener', 'opener.opening', span)
  }
}

/** "he told reporters": the person named last before. */
function pronounBefore(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  const at = predicate.from - 1
  if (at < sentence.from || !reading.pack.people.pronouns.has(lowerAt(reading, at)) || /^(?:his|her|him|его|ее|ему|ей)$/.test(lowerAt(reading, at))) return null
  return referent(reading, sentence.index, at)?.mentions[0] ?? null
}

/** "the press center quoted Mr. Olimzoda as saying", "Mrs. Zida was quoted as saying". */
function quotedPerson(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  if (!/^(?:quot|цитир)/.test(lowerAt(reading, predicate.main))) return null
  const person = predicate.voice === 'passive' ? subjectBefore(reading, predicate) : personAfter(reading, predicate.to, sentence.to, 1)
  return person?.name ? person : null
}

/** "передает корреспондент БЕЛТА": the agency speaks, not the person named before. */
function namesAgency(reading: Reading, predicate: Predicate, sentence: Sentence): boolean {
  for (let at = predicate.to; at < Math.min(sentence.to, predicate.to + 4); at++) if (reading.hits.at(at, 'agency') || /^(?:корреспондент|пресс-служба|агентство|портал|сайт|газета|телеканал)/.test(lowerAt(reading, at))) return true
  return reading.hits.of('agency').some((agency) => agency.to === predicate.from)
}

/** "was elected Chair of the session", "his candidacy was re-elected as Chairman". */
function elections(reading: Reading, predicate: Predicate, sentence: Sentence, found: Collector): void {
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
function handover(reading: Reading, sentence: Sentence, at: number, found: Collector): void {
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

/** "held a telephone conversation with X", "met with X": both took part. */
function company(reading: Reading, predicate: Predicate, sentence: Sentence, found: Collector): void {
  if (predicate.voice !== 'active' || predicate.form !== 'finite') return
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

/** "- сказал он". */
function pronounAfter(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  if (!/^(?:он|она)$/.test(lowerAt(reading, predicate.to))) return null
  return referent(reading, sentence.index, predicate.to)?.mentions[0] ?? null
}

/** "Провести заседание предстоит председателю комиссии X": the person stands in the dative. */
function obligedAfter(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  for (let at = predicate.from; at < Math.min(sentence.to, predicate.to + 4); at++) {
    if (!/^предсто/.test(lowerAt(reading, at))) continue
    const person = personAfter(reading, Math.max(at + 1, predicate.to), sentence.to, 1)
    return person?.case === 'dat' ? person : null
  }
  return null
}

/** '", said X': the verb follows a quotation or a comma. */
const spoken = (reading: Reading, predicate: Predicate): boolean => /^(?:"|,|-)$/.test(lowerAt(reading, predicate.from - 1))

/** "BelTA learned from X". */
function learnt(reading: Reading, predicate: Predicate, sentence: Sentence): PersonMention | null {
  return lowerAt(reading, predicate.to) === 'from' ? personAfter(reading, predicate.to + 1, sentence.to, 1) : null
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
  return opening(first) && person.from - sentence.from < 14 && lowerAt(reading, person.from - 1) === ','
}

/** "under the chairmanship of X", "was in the chair", "acting as secretary". */
function phrases(reading: Reading, sentence: Sentence, found: Collector): void {
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
    const heads = phraseAt(reading, at, parties.heads)
    if (heads && inSentence(reading.predicates, sentence.index).some((predicate) => predicate.sense === 'sign' && Math.abs(predicate.from - at - heads) < 4)) {
      found.claims.push({ person: { person: -1 } as PersonMention, role: 'signatory', rule: 'signatory.heads', span: spanOf(reading.tokens, at, at + heads) })
      at += heads - 1
    }
    // "the opening remarks by X", "a report by X", "statement of X"
    if (cues.compounds && /^(?:by|from)$/.test(lower) && SPEECHES.test(lowerAt(reading, at - 1))) {
      const person = personAfter(reading, at + 1, sentence.to, 1)
      if (person?.name) {
        const span = spanOf(reading.tokens, at - 1, at + 1)
        claim(found, [person], parties.opening(lowerAt(reading, at - 2)) ? 'opener' : 'speaker', 'speaker.noun', span)
      }
    }
  }
}
const SPEECHES = /^(?:remarks|report|reports|presentation|presentations|statement|statements|speech|address|briefing|briefings|intervention)$/

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

function underChair(reading: Reading, sentence: Sentence, at: number, found: Collector): void {
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
function presidencyOf(reading: Reading, at: number, found: Collector): void {
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

/** "according to X", по словам X. */
function accounts(reading: Reading, meeting: Meeting, sentence: Sentence, found: Collector, main: boolean): void {
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
